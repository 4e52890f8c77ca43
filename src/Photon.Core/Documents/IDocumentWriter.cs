namespace Photon.Core.Documents;

/// <summary>Prints a document value by value; <see cref="object.ToString"/> gives the text.</summary>
public interface IDocumentWriter
{
    /// <param name="isEmpty">Nothing follows but its end.</param>
    void OpenObject(bool isEmpty);

    void Name(string name);

    void CloseObject();

    /// <param name="isEmpty">Nothing follows but its end.</param>
    void OpenArray(bool isEmpty);

    void CloseArray();

    void String(string value);

    /// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c> in JSON's form.</summary>
    void Raw(string value);
}
