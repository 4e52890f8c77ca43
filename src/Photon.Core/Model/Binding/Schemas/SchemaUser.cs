using Photon.Core.Reading;

namespace Photon.Core.Model.Binding;

/// <summary>
/// What the binder of one kind of schema calls for the schemas inside. It breaks the circle between them: an array knows
/// nothing of objects, and objects hold arrays.
/// </summary>
abstract class SchemaUser
{
    /// <summary>The type of a schema inside <paramref name="owner"/>.</summary>
    /// <param name="part">What the schema adds to the owner's name.</param>
    /// <param name="raw">The value travels as bytes, outside JSON: <c>format: binary</c> means what it says.</param>
    public abstract TypeUse Use(Node schema, NamePath owner, string part, bool raw = false);

    /// <summary>The type of values that satisfy several schemas.</summary>
    public abstract TypeUse Use(IReadOnlyList<(Node Schema, NamePath Owner)> parts, NamePath name, bool raw = false);

    public abstract TypeUse Use(SchemaSet set, NamePath name, bool raw = false);

    public abstract TypeUse Use(SchemaEntry entry, bool raw = false);

    /// <summary>Defers work until what is under way is done, so that no chain of references is deeper than the stack.</summary>
    public abstract void Later(Action work);
}
