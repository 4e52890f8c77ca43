namespace Photon.Forms.Model;

/// <summary>Everything that is emitted for one document, decided: templates only print it.</summary>
public sealed record FormsModel(string Name, string Title)
{
    public required IReadOnlyList<TypeDeclaration> Types { get; init; }
    public required IReadOnlyList<SchemaDeclaration> Schemas { get; init; }

    /// <summary>What the schemas use of the runtime.</summary>
    public required IReadOnlyList<Import> SchemaImports { get; init; }
    public required IReadOnlyList<FieldsComponent> Components { get; init; }
    public required IReadOnlyList<OperationCall> Operations { get; init; }

    /// <summary>A type of a schema is written out, because it cannot be inferred.</summary>
    public bool HasRecursion => Schemas.Any(schema => schema.IsRecursive);
    public required IReadOnlyList<FormComponent> Forms { get; init; }
    public required IReadOnlyList<AccessScheme> Schemes { get; init; }

    /// <summary>Widgets of the project that replace something.</summary>
    public IReadOnlySet<string> Widgets { get; init; } = new HashSet<string>();

    /// <summary>Where the document says that the API is; empty: it does not say.</summary>
    public string Server { get; init; } = "";
}

/// <param name="Name">Of the interface or alias.</param>
/// <param name="Comment">A whole comment with its end of line, or nothing.</param>
/// <param name="Alias">What it stands for; <c>null</c>: an interface of <see cref="Members"/>.</param>
public sealed record TypeDeclaration(string Name, string Comment, string? Alias)
{
    public string Base { get; init; } = "";
    public IReadOnlyList<MemberDeclaration> Members { get; init; } = [];
}

/// <param name="Name">As it is written in an interface.</param>
public sealed record MemberDeclaration(string Name, string Comment, bool IsOptional, string Type);

/// <param name="IsRecursive">Its type cannot be inferred and is written out.</param>
public sealed record SchemaDeclaration(string Name, string Type, string Expression, bool IsRecursive);

/// <summary>The fields of one schema.</summary>
/// <param name="Name"><c>AddressFields</c>.</param>
/// <param name="Type">Of the value: <c>t.Address</c>.</param>
public sealed record FieldsComponent(string Name, string Type)
{
    /// <summary>It has a label and a frame of its own.</summary>
    public required bool IsPart { get; init; }

    /// <summary>Statements before the fields: values that no control shows.</summary>
    public required IReadOnlyList<string> Fixed { get; init; }
    public required IReadOnlyList<Field> Fields { get; init; }
    public required IReadOnlyList<Import> Imports { get; init; }

    /// <summary>Types of the runtime's numbers are spoken of.</summary>
    public required bool UsesExact { get; init; }
}

/// <summary>One element of JSX.</summary>
/// <param name="Widget">The component that draws it.</param>
/// <param name="Attributes">In order, as written: <c>label="Name"</c>.</param>
/// <param name="Content">Between the tags; empty: there is none.</param>
public sealed record Field(string Widget, IReadOnlyList<string> Attributes, string Content = "");

/// <param name="From">A module, as written in the file that imports it.</param>
public sealed record Import(string From, IReadOnlyList<string> Names, bool IsType = false);

public sealed record OperationCall(string Name, string Comment, string Input, string Answer, string Send, string Method, string Path)
{
    /// <summary>As written: <c>bookId: { name: "bookId", in: "path" }</c>.</summary>
    public required IReadOnlyList<string> Parameters { get; init; }
    public required string Body { get; init; }

    /// <summary>What writes the body; empty: it is JSON, or a file.</summary>
    public required string Encode { get; init; }

    /// <summary>The part of the path before the first parameter: <c>/books</c>.</summary>
    public required string Root { get; init; }
    public required IReadOnlyList<string> Security { get; init; }

    /// <summary>The answer may hold numbers.</summary>
    public bool IsRead => Answer is not ("undefined" or "string");
}

public sealed record FormComponent(string Name, string Operation, string Title, string Text, string Submit)
{
    public required string Input { get; init; }
    public required string Answer { get; init; }
    public required string Schema { get; init; }
    public required string Tag { get; init; }
    public required string Confirm { get; init; }
    public required IReadOnlyList<string> Options { get; init; }

    /// <summary>What shows how far an upload is; empty: nothing does.</summary>
    public required string Progress { get; init; }

    /// <summary>The component that shows what came back; empty: that it was done is all there is to say.</summary>
    public required string Done { get; init; }
    public required IReadOnlyList<Field> Fields { get; init; }
    public required IReadOnlyList<Import> Imports { get; init; }
    public required bool UsesExact { get; init; }

    /// <summary>From the document's folder.</summary>
    public required string Module { get; init; }
}

/// <summary>A security scheme that a person can fill in.</summary>
public sealed record AccessScheme(string Name, string Kind, string Header, string Hint);
