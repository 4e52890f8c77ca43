using System.Text;
using Photon.Runtime.Emitted;

namespace Photon.Runtime.Tests.Text;

public sealed class PlainTextTests
{
    [Fact]
    public void Plain_text_of_any_length_is_copied_whole()
    {
        for (int length = 0; length <= 70; length++)
        {
            string text = string.Concat(Enumerable.Range(0, length).Select(i => (char)('#' + i % 57)));
            var bytes = new byte[length];
            Assert.Equal(length, PlainText.Copy(text, bytes));
            Assert.Equal(text, Encoding.UTF8.GetString(bytes));
        }
    }

    [Theory]
    [InlineData('"')]
    [InlineData('\\')]
    [InlineData('\0')]
    [InlineData('\u001f')]
    [InlineData('\u0080')]
    [InlineData('\u0122')]
    [InlineData('\u7fff')]
    [InlineData('\ud83d')]
    [InlineData('\uffff')]
    public void Copying_ends_at_the_first_character_that_is_not_plain_wherever_it_stands(char special)
    {
        for (int length = 1; length <= 50; length++)
            for (int at = 0; at < length; at++)
            {
                string text = new string('a', at) + special + new string('"', length - at - 1);
                var bytes = new byte[length];
                Assert.Equal(at, PlainText.Copy(text, bytes));
                Assert.Equal(new string('a', at), Encoding.ASCII.GetString(bytes, 0, at));
            }
    }

    [Fact]
    public void Delete_and_space_are_plain() => Assert.Equal(4, PlainText.Copy(" \u007f \u007f", new byte[4]));

    [Fact]
    public void Too_little_room_is_refused() => Assert.Throws<ArgumentException>(() => PlainText.Copy("abc", new byte[2]));
}
