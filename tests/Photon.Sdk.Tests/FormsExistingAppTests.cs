using Photon.Sdk.Tests.Kit;

namespace Photon.Sdk.Tests;

/// <summary>A Solid app that was there before its forms.</summary>
public sealed class FormsExistingAppTests(PackageFixture packages)
{
    // As the Vite template for Solid with TypeScript has it, and valibot beside it.
    const string Package = """
        {
          "name": "shop",
          "private": true,
          "type": "module",
          "scripts": { "build": "tsc -b && vite build" },
          "dependencies": { "solid-js": "1.9.19", "valibot": "1.5.0" },
          "devDependencies": { "typescript": "7.0.2", "vite": "8.3.8", "vite-plugin-solid": "2.11.14" }
        }
        """;

    const string Options = """
        {
          "compilerOptions": {
            "target": "ES2023", "useDefineForClassFields": true, "module": "ESNext", "lib": ["ES2023", "DOM", "DOM.Iterable"], "types": ["vite/client"], "skipLibCheck": true,
            "moduleResolution": "bundler", "allowImportingTsExtensions": true, "verbatimModuleSyntax": true, "moduleDetection": "force", "noEmit": true, "jsx": "preserve", "jsxImportSource": "solid-js",
            "strict": true, "noUnusedLocals": true, "noUnusedParameters": true, "erasableSyntaxOnly": true, "noFallthroughCasesInSwitch": true, "noUncheckedSideEffectImports": true
          },
          "include": ["src"]
        }
        """;

    const string Main = """
        import { render } from "solid-js/web";
        import { AddNoteForm } from "../generated/api/forms/AddNoteForm";
        import "../photon/theme.css";

        render(() => <AddNoteForm initial={{ body: { text: "From the shop" } }} onSuccess={(note) => console.log(note.id + 1)} />, document.getElementById("root")!);
        """;

    [Fact]
    public async Task It_imports_one_form_and_stays_as_it_is()
    {
        Node.Need();
        var project = FormsProject.Create(packages, "forms-existing", "<PhotonFrontEndFolder>web</PhotonFrontEndFolder><PhotonFrontEnd>never</PhotonFrontEnd>")
            .Add("web/package.json", Package).Add("web/tsconfig.json", Options).Add("web/src/main.tsx", Main)
            .Add("web/vite.config.ts", "import { defineConfig } from \"vite\";\nimport solid from \"vite-plugin-solid\";\n\nexport default defineConfig({ plugins: [solid()] });\n")
            .Add("web/index.html", """<!doctype html><html lang="en"><body><div id="root"></div><script type="module" src="/src/main.tsx"></script></body></html>""");
        var own = project.Files("web");
        (await project.Build()).Clean().StartsNoNode();
        Assert.Equal(own, project.Files("web").Where(file => !file.StartsWith("web/generated/", StringComparison.Ordinal) && !file.StartsWith("web/photon/", StringComparison.Ordinal)));

        var web = Path.Combine(project.Folder, "web");
        await Run("npm", "install", "--ignore-scripts", "--no-audit", "--no-fund");
        await Run("npm", "run", "build");
        Assert.Contains(project.Files("web/dist"), file => file.EndsWith(".js", StringComparison.Ordinal) && project.Read(file).Contains("From the shop", StringComparison.Ordinal));

        async Task Run(string tool, params string[] arguments)
        {
            var (code, output) = await Shell.Run(web, tool, arguments);
            Assert.True(code == 0, output);
        }
    }
}
