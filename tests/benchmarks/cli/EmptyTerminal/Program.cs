using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

Driver.Force16Colors = true;
Driver.SizeDetection = SizeDetectionMode.Polling;
using var app = Application.Create().Init();
using var window = new Runnable();
window.Add(new Label { Text = "nothing", Width = Dim.Auto() });
app.Run(window);
