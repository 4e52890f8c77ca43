using PhotonApp._1.Handlers;
#if (hasAuth && !hasSpec)
using PhotonApp._1.Security;
using Microsoft.AspNetCore.Authentication;
#endif

var builder = WebApplication.CreateSlimBuilder(args);

#if (hasSpec)
builder.Services.AddApi().AddHandlers();
#else
builder.Services.AddApi().AddTodos<TodoHandler>();
builder.Services.AddSingleton<TodoStore>();
#endif
builder.Services.AddProblemDetails();
#if (hasAuth && !hasSpec)

// The scheme is called what the document calls it.
builder.Services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, SecretHandler>("secret", null);
#endif

var app = builder.Build();

app.UseExceptionHandler();
app.UseStatusCodePages();
#if (hasAuth && !hasSpec)
app.UseAuthentication();
app.UseAuthorization();
#endif

app.MapApi();
app.MapApiDocument();
#if (forms)
app.MapApiForms();
#endif

app.Run();
