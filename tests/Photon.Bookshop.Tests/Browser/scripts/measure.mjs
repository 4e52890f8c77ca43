// What measuring needs: a bundle of an entry that is nowhere on disk, what it weighs, and what a keystroke costs.
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

/** Bundles code with a folder's own Vite and its settings. @param root Absolute. */
export async function bundle(root, code) {
  const { build } = await import(pathToFileURL(createRequire(join(root, "package.json")).resolve("vite")));
  const file = join(root, "entry.js");
  const plugin = { name: "entry", resolveId: (id) => (id === "virtual:entry" ? file : undefined), load: (id) => (id === file ? code : undefined) };
  const { output } = await build({ root, logLevel: "error", plugins: [plugin], build: { write: false, rolldownOptions: { input: "virtual:entry" } } });
  return output;
}

/** Bytes of the files of one kind, gzipped. */
export const weight = (output, ending) => output.filter((file) => file.fileName.endsWith(ending)).reduce((bytes, file) => bytes + gzipSync(file.code ?? file.source).length, 0);

/** Opens a page with a bundle of one file. */
export async function pageOf(browser, output) {
  const page = await browser.newPage();
  await page.setContent("<!doctype html><html lang=en><body><div id=app></div></body></html>");
  await page.addScriptTag({ type: "module", content: output.find((file) => file.fileName.endsWith(".js")).code });
  await page.waitForSelector("form, input");
  return page;
}

/**
 * A hundred keystrokes into a control in the middle, because the browser's clock ticks at 0.1 ms.
 * @param whole Each is a whole turn of the event loop, in which the page may be drawn: what a library puts off until after the event counts as well.
 * @returns Milliseconds a keystroke.
 */
export const batch = (page, whole = false) => page.evaluate(async (whole) => {
  const all = document.querySelectorAll("input");
  const field = all[Math.floor(all.length / 2)];
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  const channel = new MessageChannel();
  const turn = () => new Promise((done) => { channel.port1.onmessage = done; channel.port2.postMessage(0); });
  globalThis.typed ??= 0;
  const start = performance.now();
  for (let i = 0; i < 100; i++) {
    // React looks whether the value is another one, at its own property.
    set.call(field, `text ${globalThis.typed++}`);
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    if (whole) await turn();
  }
  const took = (performance.now() - start) / 100;
  // A library that was told nothing puts back what it knows; one that puts work off says it later.
  const last = `text ${globalThis.typed - 1}`;
  for (let i = 0; i < 100 && (i === 0 || field.value !== last); i++) await turn();
  if (field.value !== last) throw new Error(`it says "${field.value}", not "${last}"`);
  return took;
}, whole);

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** A form of Photon's with many fields, of which each must be filled in. */
export const many = (count) => `
  import * as v from "valibot";
  import { createComponent, render } from "solid-js/web";
  import { TextField } from "./photon/controls";
  import { text } from "./photon/rules";
  import { createForm, Shell } from "./photon/shell";
  const names = Array.from({ length: ${count} }, (_, i) => "f" + i);
  const schema = v.object(Object.fromEntries(names.map((name) => [name, text({ min: 1, max: 50 })])));
  const start = performance.now();
  render(() => {
    const form = createForm({ schema, send: async () => undefined }, {});
    return createComponent(Shell, { given: {}, form, title: "Many", submit: "Send", get children() { return names.map((name) => createComponent(TextField, { of: form.root.at(name), label: name, required: true })); } });
  }, document.body);
  globalThis.mount = performance.now() - start;`;

/** Forms of a client's folder on one page. */
export const emitted = (...forms) => `
  import { render } from "solid-js/web";
  import "./photon/theme.css";
  ${forms.map((name) => `import { ${name} } from "./generated/bookshop/forms/${name}";`).join("\n")}
  render(() => [${forms.map((name) => `${name}({})`).join(", ")}], document.body);`;
