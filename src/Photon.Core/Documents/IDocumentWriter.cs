namespace Photon.Core.Documents;

/// <summary>Prints a document value by value; <see cref="object.ToString"/> gives the text.</summary>
interface IDocumentWriter
{
    void OpenObject(bool isEmpty);

    void Name(string name);

    void CloseObject();

    void OpenArray(bool isEmpty);

    void CloseArray();

    void String(string value);

    /// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c> in JSON's form.</summary>
    void Raw(string value);
}
