// The same forms by Photon, rjsf and JSON Forms, in the same run: what they weigh, and what a keystroke costs. Prints a Markdown table.
//   dotnet build samples/Bookshop && cd tests/benchmarks/forms && npm ci --ignore-scripts && node run.mjs [CHROMIUM [ROUNDS]]
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { parse } from "yaml";
import { batch, bundle, emitted, many, median, pageOf, weight } from "../../Photon.Bookshop.Tests/Browser/scripts/measure.mjs";
import { jsonForms, rjsf } from "./others.mjs";

const [executablePath = "/usr/bin/chromium", rounds = "5"] = process.argv.slice(2);
const here = import.meta.dirname;
const sample = resolve(here, "../../../samples/Bookshop");
const client = resolve(sample, "client");

// JSON Schema of the document's order: the others read that, and nothing else of a document.
const { components } = parse(readFileSync(resolve(sample, "bookshop.yaml"), "utf8"));
const schemas = JSON.parse(JSON.stringify(components.schemas).replaceAll("#/components/schemas/", "#/definitions/"));
const order = { ...schemas.NewOrder, definitions: schemas };
const fields = { type: "object", properties: Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`f${i}`, { type: "string", minLength: 1, maxLength: 50 }])) };
fields.required = Object.keys(fields.properties);

const libraries = {
  Photon: { order: [client, emitted("PlaceOrderForm")], fields: [client, many(500)], validating: [client, many(500)] },
  rjsf: { order: [here, rjsf(order)], fields: [here, rjsf(fields)], validating: [here, rjsf(fields, true)] },
  "JSON Forms": { order: [here, jsonForms(order)], fields: [here, jsonForms(fields)], validating: [here, jsonForms(fields, true)] },
};

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const figures = {};
for (const [name, { order, fields, validating }] of Object.entries(libraries)) {
  const output = await bundle(...order);
  const [idle, checked] = [await pageOf(browser, await bundle(...fields)), await pageOf(browser, await bundle(...validating))];
  // Photon checks all fields with every key after it has refused them once.
  if (name === "Photon") await checked.locator("button[type=submit]").click();
  figures[name] = { "order form, JS gz, bytes": weight(output, ".js"), "order form, CSS gz, bytes": weight(output, ".css"), pages: { "keystroke at 500 fields, idle, ms": idle, "keystroke at 500 fields, validating, ms": checked } };
}

// Interleaved: what else the machine does meets all alike.
const times = {};
for (let round = 0; round < Number(rounds); round++)
  for (const [name, { pages }] of Object.entries(figures)) for (const [what, page] of Object.entries(pages)) ((times[what] ??= {})[name] ??= []).push(await batch(page, true));
await browser.close();

const names = Object.keys(figures);
const row = (what, of, digits) => {
  const [own, ...others] = names.map(of);
  const said = (figure) => (figure === 0 ? "none" : figure.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits }));
  console.log(`| ${what} | ${said(own)} | ${others.map((one) => (one === 0 ? "none" : `${said(one)} (${(one / own).toFixed(1)} ×)`)).join(" | ")} |`);
};
console.log(`| | ${names.join(" | ")} |\n|---|${names.map(() => "---:").join("|")}|`);
for (const what of ["order form, JS gz, bytes", "order form, CSS gz, bytes"]) row(what, (name) => figures[name][what], 0);
// Whole turns of the event loop, drawing included: the same for all three, and more than what Photon's own budget counts (speed.mjs).
for (const [what, own] of Object.entries(times)) row(what, (name) => median(own[name]), 3);
