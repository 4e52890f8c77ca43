// What a keystroke costs in a form of 500 fields: node speed.mjs CLIENT CHROMIUM. Batches of 100, because the browser's clock ticks at 0.1 ms; medians of 30.
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [client, executablePath] = process.argv.slice(2);
const { build } = await import(pathToFileURL(createRequire(join(client, "package.json")).resolve("vite")));
const entry = `
  import * as v from "valibot";
  import { createComponent, render } from "solid-js/web";
  import { TextField } from "./photon/controls";
  import { text } from "./photon/rules";
  import { createForm, Shell } from "./photon/shell";
  const names = Array.from({ length: 500 }, (_, i) => "f" + i);
  const schema = v.object(Object.fromEntries(names.map((name) => [name, text({ min: 1, max: 50 })])));
  const start = performance.now();
  render(() => {
    const form = createForm({ schema, send: async () => undefined }, {});
    globalThis.form = form;
    return createComponent(Shell, { given: {}, form, title: "Many", submit: "Send", get children() { return names.map((name) => createComponent(TextField, { of: form.root.at(name), label: name, required: true })); } });
  }, document.body);
  globalThis.mount = performance.now() - start;`;
const file = join(client, "speed.js");
const plugin = { name: "entry", resolveId: (id) => (id === "virtual:entry" ? file : undefined), load: (id) => (id === file ? entry : undefined) };
const { output } = await build({ root: client, logLevel: "error", plugins: [plugin], build: { write: false, rolldownOptions: { input: "virtual:entry" } } });

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage();
await page.setContent("<!doctype html><html lang=en><body></body></html>");
await page.addScriptTag({ type: "module", content: output[0].code });
await page.waitForSelector("form");
const keystroke = () => page.evaluate(async () => {
  const field = document.querySelectorAll("input")[250];
  const batches = [];
  for (let batch = 0; batch < 30; batch++) {
    const start = performance.now();
    for (let i = 0; i < 100; i++) {
      field.value = "text " + (batch * 100 + i);
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
    batches.push((performance.now() - start) / 100);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return batches.sort((a, b) => a - b)[15];
});
console.log(`mount ${(await page.evaluate(() => globalThis.mount)).toFixed(0)} ms`);
console.log(`keystroke, idle: ${(await keystroke()).toFixed(3)} ms, at most 0.2`);
await page.locator("button[type=submit]").click();
await page.waitForSelector(".photon-summary:not([hidden])");
console.log(`keystroke, validating: ${(await keystroke()).toFixed(3)} ms, at most 1.2`);
await browser.close();
