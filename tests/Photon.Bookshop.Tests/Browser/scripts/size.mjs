// What a page with some forms weighs, gzipped: node size.mjs CLIENT. Budgets are exact; a control costs nothing where it is not used.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const [client] = process.argv.slice(2);
const { build } = await import(pathToFileURL(createRequire(join(client, "package.json")).resolve("vite")));

async function weigh(...forms) {
  const entry = `import { render } from "solid-js/web";
    import "./photon/theme.css";
    ${forms.map((name) => `import { ${name} } from "./generated/bookshop/forms/${name}";`).join("\n")}
    render(() => [${forms.map((name) => `${name}({})`).join(", ")}], document.body);`;
  const virtual = { name: "entry", resolveId: (id) => (id === "virtual:entry" ? join(client, "entry.js") : undefined), load: (id) => (id === join(client, "entry.js") ? entry : undefined) };
  const { output } = await build({ root: client, logLevel: "error", plugins: [virtual], build: { write: false, rolldownOptions: { input: "virtual:entry" } } });
  const sum = (ending) => output.filter((file) => file.fileName.endsWith(ending)).reduce((bytes, file) => bytes + gzipSync(file.code ?? file.source).length, 0);
  return { js: sum(".js"), css: sum(".css") };
}

const two = await weigh("PlaceOrderForm", "CreateBookForm");
const four = await weigh("PlaceOrderForm", "CreateBookForm", "CancelOrderForm", "SetOrderStateForm");
const small = await weigh("DeleteBookForm");
const figures = { "order and book, JS": [two.js, 22_000], "order and book, CSS": [two.css, 3_000], "one more form": [(four.js - two.js) / 2, 600], "a small form alone": [small.js, 10_500] };
for (const [name, [bytes, most]] of Object.entries(figures)) console.log(`${bytes <= most ? "ok" : "not ok"} ${name}: ${bytes} bytes, at most ${most}`);
assert.ok(Object.values(figures).every(([bytes, most]) => bytes <= most));
