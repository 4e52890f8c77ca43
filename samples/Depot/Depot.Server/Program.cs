using Depot.Server;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddSingleton(TimeProvider.System).AddSingleton<Shelf>();
builder.Services.AddDepot().AddParcels<Parcels>().AddTours<Tours>();

var app = builder.Build();
app.MapDepot();
app.MapDepotDocument();
app.Run();
