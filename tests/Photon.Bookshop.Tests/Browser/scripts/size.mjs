// What a page with some forms weighs, gzipped: node size.mjs CLIENT. Budgets are exact; a control costs nothing where it is not used.
import assert from "node:assert/strict";
import { resolve } from "node:path";
import { bundle, emitted, weight } from "./measure.mjs";

const client = resolve(process.argv[2]);

async function weigh(...forms) {
  const output = await bundle(client, emitted(...forms));
  return { js: weight(output, ".js"), css: weight(output, ".css") };
}

const two = await weigh("PlaceOrderForm", "CreateBookForm");
const four = await weigh("PlaceOrderForm", "CreateBookForm", "CancelOrderForm", "SetOrderStateForm");
const small = await weigh("DeleteBookForm");
const figures = { "order and book, JS": [two.js, 22_000], "order and book, CSS": [two.css, 3_000], "one more form": [(four.js - two.js) / 2, 600], "a small form alone": [small.js, 10_000] };
for (const [name, [bytes, most]] of Object.entries(figures)) console.log(`${bytes <= most ? "ok" : "not ok"} ${name}: ${bytes} bytes, at most ${most}`);
assert.ok(Object.values(figures).every(([bytes, most]) => bytes <= most));
