namespace Photon.Core.Emit.CSharp;

/// <summary>How emitted code says that the document deprecates something.</summary>
static class Deprecation
{
    /// <summary>Of what cannot carry the attribute: arguments, and members that are <c>required</c> (CS9042).</summary>
    public const string Doc = "Deprecated. ";

    /// <summary>Of what emitted code uses itself.</summary>
    public const string Mark = "[global::System.Obsolete]";

    /// <summary>The field behind a marked property: emitted code uses that, since a use of the property would warn it.</summary>
    public static string Field(string property) => "obsolete" + property.TrimStart('@');

    /// <summary>Of what users use.</summary>
    /// <param name="what">Of this project's own words: <c>operation</c>.</param>
    public static string Attribute(string what) => $"[global::System.Obsolete(\"The document says that this {what} is deprecated.\")]";
}
