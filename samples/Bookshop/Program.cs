using Bookshop;
using Bookshop.Catalogue;
using Bookshop.Ordering;
using Bookshop.Security;
using Bookshop.Storage;
using Microsoft.AspNetCore.Authentication;
using Scalar.AspNetCore;

var builder = WebApplication.CreateSlimBuilder(args);

builder.Services.AddBookshop().AddBooks<Books>().AddCovers<Covers>().AddOrders<Orders>();

builder.Services.AddSingleton(TimeProvider.System).AddSingleton<Database>();
builder.Services.AddSingleton<BookStore>().AddSingleton<CoverStore>();
builder.Services.AddSingleton<OrderStore>().AddSingleton<OrderDesk>().AddSingleton<OrderMoves>().AddSingleton<OrderFeed>();

// The schemes are called what the document calls them.
builder.Services.AddSingleton<Accounts>().AddSingleton<Caller>().AddHttpContextAccessor().AddProblemDetails();
builder.Services.AddAuthentication()
    .AddScheme<AuthenticationSchemeOptions, CustomerKeyHandler>("customerKey", null)
    .AddScheme<AuthenticationSchemeOptions, StaffTokenHandler>("staffToken", null);
builder.Services.AddAuthorization();

var app = builder.Build();
app.Services.GetRequiredService<Database>().Prepare();
// Refusals and unknown paths have no body of their own: problem details are added.
app.UseStatusCodePages();
app.UseAuthentication();
app.UseAuthorization();
app.MapBookshop();
app.MapBookshopDocument();
app.MapBookshopForms();
if (app.Environment.IsDevelopment())
{
    app.MapScalarApiReference("/reference", o => o.WithTitle("Bookshop").WithOpenApiRoutePattern("/openapi.json"));
    app.Lifetime.ApplicationStarted.Register(() => Welcome.Print(app));
}
app.Run();

/// <summary>Named, so that tests can start it.</summary>
public sealed partial class Program;
