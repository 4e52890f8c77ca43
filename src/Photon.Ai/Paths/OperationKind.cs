namespace Photon.Ai.Paths;

/// <summary>What an operation does to its resource.</summary>
enum OperationKind
{
    List,
    Read,
    Create,
    Update,
    Replace,
    Delete,

    /// <summary>Something else.</summary>
    Act,
}

/// <summary>Which verbs do what.</summary>
static class OperationKinds
{
    public static OperationKind Of(string verb, bool isMany) => verb switch
    {
        "list" or "search" or "browse" or "find" or "query" or "filter" => OperationKind.List,
        "get" or "read" or "show" or "view" or "fetch" or "retrieve" or "see" or "load" or "look" or "download" => isMany ? OperationKind.List : OperationKind.Read,
        "create" or "add" or "make" or "post" or "register" or "insert" or "place" or "new" or "submit" or "upload" => OperationKind.Create,
        "update" or "change" or "edit" or "modify" or "patch" or "rename" or "set" => OperationKind.Update,
        "replace" or "overwrite" or "put" => OperationKind.Replace,
        "delete" or "remove" or "destroy" or "drop" or "erase" => OperationKind.Delete,
        _ => OperationKind.Act,
    };
}
