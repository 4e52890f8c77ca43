namespace Bookshop.Security;

/// <summary>A member of staff.</summary>
/// <param name="Roles">What the document's security requirements name: <c>catalogue</c>, <c>orders</c>.</param>
sealed record StaffMember(string Name, IReadOnlyList<string> Roles);

/// <summary>A customer.</summary>
sealed record Customer(string Name);

/// <summary>Customers and staff as the configuration names them (<c>Bookshop:Customers</c>, <c>Bookshop:Staff</c>).</summary>
sealed class Accounts
{
    public Accounts(IConfiguration configuration)
    {
        var customers = configuration.GetSection("Bookshop:Customers").GetChildren().Select(c => (c.Value!, new Customer(c.Key))).ToList();
        var staff = configuration.GetSection("Bookshop:Staff").GetChildren()
            .Select(s => (s["Token"]!, new StaffMember(s.Key, [.. s.GetSection("Roles").GetChildren().Select(r => r.Value!)]))).ToList();
        Customers = new Secrets<Customer>(customers);
        Staff = new Secrets<StaffMember>(staff);
        Headers = [.. customers.Select(c => ($"customer {c.Item2.Name}", $"X-Api-Key: {c.Item1}")),
            .. staff.Select(s => ($"staff {s.Item2.Name} ({string.Join(", ", s.Item2.Roles)})", $"Authorization: Bearer {s.Item1}"))];
    }

    public Secrets<Customer> Customers { get; }

    public Secrets<StaffMember> Staff { get; }

    /// <summary>For printing in development, never elsewhere.</summary>
    public IReadOnlyList<(string Who, string Header)> Headers { get; }
}
