using Microsoft.Data.Sqlite;

namespace Bookshop.Storage;

/// <summary>The SQLite file beside the app.</summary>
sealed class Database(IConfiguration configuration, IHostEnvironment host)
{
    readonly string connection = new SqliteConnectionStringBuilder
    {
        DataSource = Path.Combine(host.ContentRootPath, configuration["Bookshop:Database"] ?? "bookshop.db"),
        ForeignKeys = true,
    }.ToString();

    /// <summary>A connection of the pool; the caller disposes of it.</summary>
    public SqliteConnection Open()
    {
        var opened = new SqliteConnection(connection);
        opened.Open();
        return opened;
    }

    /// <summary>Makes and fills the file on the first run.</summary>
    public void Prepare()
    {
        using var opened = Open();
        if (opened.One("SELECT 1 FROM sqlite_master WHERE name = 'books'", r => r.GetInt32(0)) == 1)
            return;
        opened.Run(Schema.Sql);
        using var transaction = opened.BeginTransaction();
        Seed.Fill(opened);
        transaction.Commit();
    }
}
