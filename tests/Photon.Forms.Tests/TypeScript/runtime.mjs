// The runtime's parts without a page: node runtime.mjs CLIENT.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [client] = process.argv.slice(2);
const { createServer } = await import(pathToFileURL(createRequire(join(client, "package.json")).resolve("vite")));
const vite = await createServer({ root: client, logLevel: "error", server: { middlewareMode: true, ws: false }, optimizeDeps: { noDiscovery: true }, ssr: { noExternal: ["solid-js"], resolve: { conditions: ["browser"] } } });
const load = (name) => vite.ssrLoadModule(`/photon/${name}`);
const later = (ms) => new Promise((go) => setTimeout(go, ms));
const failed = [];
const test = async (name, run) => {
  try {
    await run();
    console.log(`ok ${name}`);
  } catch (error) {
    failed.push(name);
    console.log(`not ok ${name}\n${error.stack}`);
  }
};

const schema = (find = () => []) => ({ "~standard": { validate: (value) => ({ issues: find(value) }) } });
const said = async (one, value) => ((await one["~standard"].validate(value)).issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);

await test("An object where a number belongs is a fault, and no error: a form's objects have no prototype", async () => {
  const { number, exact } = await load("rules.ts");
  for (const one of [number(), exact({ integer: true })]) assert.equal((await said({ "~standard": { validate: (value) => ({ issues: (one["~standard"].validate(value).issues ?? []).map(({ message }) => ({ path: [], message })) }) } }, Object.create(null))).length, 1);
});

await test("A check is asked once for a value, and again for another", async () => {
  const { checked } = await load("checked.ts");
  const asked = [];
  const one = checked(schema(), { "body.name": async (name) => void asked.push(name) ?? (name === "ann" ? "Taken" : undefined) }, 5);
  assert.deepEqual(await said(one, { body: { name: "ann" } }), ["body.name: Taken"]);
  assert.deepEqual(await said(one, { body: { name: "ann", other: 1 } }), ["body.name: Taken"]);
  assert.ok(!(one["~standard"].validate({ body: { name: "ann" } }) instanceof Promise), "What is known is said at once");
  assert.deepEqual(await said(one, { body: { name: "bob" } }), []);
  assert.deepEqual(asked, ["ann", "bob"]);
});

await test("Nothing is asked of what is empty, or wrong already, or typed over", async () => {
  const { checked } = await load("checked.ts");
  const asked = [];
  const one = checked(schema(({ name }) => (name === "x" ? [{ message: "Too short", path: ["name"] }] : [])), { name: async (name) => void asked.push(name) }, 20);
  assert.deepEqual(await said(one, { name: "" }), []);
  assert.deepEqual(await said(one, { name: "x" }), ["name: Too short"]);
  const first = said(one, { name: "an" });
  await later(5);
  assert.deepEqual(await said(one, { name: "ann" }), []);
  assert.deepEqual(await first, []);
  assert.deepEqual(asked, ["ann"]);
});

await test("Each item of a list is asked about, and an aborted question is told so", async () => {
  const { checked } = await load("checked.ts");
  const signals = [];
  const one = checked(schema(), { "lines.*.sku": async (sku, signal) => (signals.push(signal), await later(20), `No ${sku}`) }, 1);
  assert.deepEqual(await said(one, { lines: [{ sku: "a" }, { sku: "b" }] }), ["lines.0.sku: No a", "lines.1.sku: No b"]);
  void said(one, { lines: [{ sku: "c" }] });
  await later(10);
  void said(one, { lines: [{ sku: "d" }] });
  assert.equal(signals[2].aborted, true);
});

await test("A question that fails is no fault, and is asked again", async () => {
  const { checked } = await load("checked.ts");
  let count = 0;
  const one = checked(schema(), { name: async () => (count++ ? "Taken" : Promise.reject(new Error("no network"))) }, 1);
  assert.deepEqual(await said(one, { name: "ann" }), []);
  assert.deepEqual(await said(one, { name: "ann" }), ["name: Taken"]);
});

await test("What is submitted twice while a check is under way is sent once", async () => {
  const { Form } = await load("form.ts");
  let sent = 0;
  const form = new Form({ schema: { "~standard": { validate: async () => (await later(10), {}) } }, send: async () => void sent++ });
  form.root.at("name").value = "ann";
  const [first, second] = await Promise.all([form.submit(), form.submit()]);
  assert.deepEqual([first, second, sent, form.state], [true, false, 1, "done"]);
});

await test("A document's sentences are said for its value alone", async () => {
  const { says } = await load("says.ts");
  const { text } = await load("rules.ts");
  const v = await vite.ssrLoadModule("valibot");
  const one = v.object({ a: says({ pattern: "Capitals only", tooShort: () => "More" }, v.optional(text({ min: 2, pattern: /^[A-Z]+$/u }))), b: text({ pattern: /^[A-Z]+$/u }) });
  assert.deepEqual(await said(one, { a: "ab", b: "ab" }).then((all) => all.map((one) => one.replace("[object Object]", ""))), [": Capitals only", ": This does not have the right form"]);
  assert.equal(v.safeParse(one, { a: "A", b: "B" }).issues[0].message, "More");
  assert.equal(v.safeParse(one, { a: undefined, b: "B" }).success, true);
});

await test("A translation says as much as it covers, whenever it comes", async () => {
  const { translate, ruleMessages } = await load("messages.ts");
  const english = ruleMessages.choose;
  translate({ choose: "Eines wählen" });
  assert.equal(ruleMessages.choose, "Eines wählen");
  assert.equal(ruleMessages.integer, "Enter a whole number");
  translate({ choose: english });
});

await test("Limits of a file are in bytes", async () => {
  const { file } = await load("rules.ts");
  const v = await vite.ssrLoadModule("valibot");
  const one = (size) => v.safeParse(file({ min: 2, max: 2048, types: ["image/*"] }), new Blob([new Uint8Array(size)], { type: "image/png" })).issues?.[0].message;
  assert.deepEqual([one(1), one(2), one(2048), one(2049)], ["Choose a file of at least 2 bytes", undefined, undefined, "Choose a file of at most 2 kB"]);
});

await test("A value of places is a list", async () => {
  const { Form } = await load("form.ts");
  const form = new Form({ schema: schema(), send: async () => undefined, initial: { pair: ["a", 1] } });
  const pair = form.root.at("pair");
  pair.make = (places) => Object.values(places);
  pair.at("0").value = "b";
  assert.equal(pair.at("1").value, 1);
  assert.deepEqual(form.root.result.pair, ["b", 1]);
});

await test("What was typed goes when the form is filled in anew, and whoever shows it hears of it", async () => {
  const { Form } = await load("form.ts");
  const { createRoot, createRenderEffect } = await vite.ssrLoadModule("solid-js");
  const shown = [];
  const form = new Form({ schema: schema(), send: async () => undefined });
  const node = form.root.at("price");
  createRoot(() => createRenderEffect(() => shown.push(node.typed ?? String(node.value ?? ""))));
  node.typed = "19,";
  node.value = NaN;
  form.reset({ price: 5 });
  assert.deepEqual(shown, ["", "19,", "5"]);
});

await vite.close();
assert.deepEqual(failed, []);
