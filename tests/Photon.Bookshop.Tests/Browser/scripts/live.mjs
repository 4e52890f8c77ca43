// The form that is open follows its document: node live.mjs <url> <chromium> <pictures> <document> <a module of the front end>
import { readFileSync, writeFileSync } from "node:fs";
import { assert, control, order, run, submit, type, url } from "./kit.mjs";
import { blank, more } from "./page.mjs";

const [document, module] = more;
const text = readFileSync(document, "utf8");
const source = readFileSync(module, "utf8");
const asked = new Set();
const page = await blank();
page.on("request", (request) => asked.add(new URL(request.url()).host));
page.on("websocket", (socket) => asked.add(new URL(socket.url()).host));
let loads = 0;
page.on("domcontentloaded", () => loads++);
await page.goto(`${url}#placeOrder`);
await page.waitForSelector("form");

const overlay = page.locator("vite-error-overlay");
const title = page.locator("form h1");

/** How long it takes from saving to what the page then shows. */
async function timed(name, file, content, shows) {
  const start = performance.now();
  writeFileSync(file, content);
  await shows();
  console.log(`# ${name}: ${Math.round(performance.now() - start)} ms`);
}

// One member comes, one goes, and of one the name.
const coupon = "        coupon: { type: string, description: Another code., maxLength: 9 }\n";
const changed = text.replace(/ {8}voucher:\n( {10}.*\n)+/, coupon);
assert.notEqual(changed, text);

await run({
  async "saving the document changes the open form, and what was typed is still there"() {
    await order(page, "0198c0de-0000-7000-8000-000000000001");
    await type(page, "body-voucher", "READ-2026");
    await page.getByRole("radio", { name: "Bank transfer" }).check();
    await type(page, "bankTransfer-accountHolder", "Ada");
    await type(page, "bankTransfer-iban", "DE02120300000000202051");
    await page.getByRole("radio", { name: "Card" }).check();
    await type(page, "card-holder", "Ada Lovelace");
    await page.getByRole("button", { name: "Add line" }).click();
    await type(page, "lines-2-quantity", "abc");
    await page.getByRole("button", { name: "Add label" }).click();
    await page.keyboard.type("project");
    await page.keyboard.press("Tab");
    await page.keyboard.type("alpha");
    await page.getByRole("radio", { name: "Express" }).check();
    await type(page, "delivery-instructions", "Ring twice");
    await timed("a member more, one less", document, changed, () => control(page, "body-coupon").waitFor());
    assert.equal(await control(page, "body-voucher").count(), 0);
    assert.equal(await control(page, "body-customer-name").inputValue(), "Ada");
    assert.equal(await control(page, "lines-2-quantity").inputValue(), "abc");
    assert.equal(await control(page, "card-holder").inputValue(), "Ada Lovelace");
    assert.equal(await control(page, "delivery-instructions").inputValue(), "Ring twice");
    assert.deepEqual(await page.locator('[name="body.lines.*.bookId"]').evaluateAll((all) => all.map((one) => one.value)), ["0198c0de-0000-7000-8000-000000000001", ""]);
    await page.getByRole("radio", { name: "Bank transfer" }).check();
    assert.equal(await control(page, "bankTransfer-iban").inputValue(), "DE02120300000000202051");
    assert.equal(loads, 1);
  },
  async "what is sent is what the form shows now"() {
    await type(page, "body-coupon", "NINE");
    await page.getByRole("button", { name: "Remove line 2" }).click();
    await page.route("**/orders", (route) => route.fulfill({ status: 409, contentType: "application/problem+json", body: "{}" }));
    const [request] = await Promise.all([page.waitForRequest((one) => one.method() === "POST"), submit(page)]);
    const sent = request.postDataJSON();
    assert.equal(sent.coupon, "NINE");
    assert.equal(sent.voucher, undefined);
    assert.deepEqual(sent.labels, { project: "alpha" });
    assert.deepEqual(sent.payment, { method: "bankTransfer", accountHolder: "Ada", iban: "DE02120300000000202051" });
    assert.deepEqual(sent.delivery, { method: "express", instructions: "Ring twice" });
  },
  async "the words of an operation change in place, too"() {
    const renamed = changed.replace("summary: Place an order", "summary: Order books");
    await timed("a title", document, renamed, () => title.filter({ hasText: "Order books" }).waitFor());
    assert.equal(await control(page, "body-coupon").inputValue(), "NINE");
    assert.equal(loads, 1);
    await timed("and back", document, changed, () => title.filter({ hasText: "Place an order" }).waitFor());
  },
  async "a fault in the document is shown at its place, and the form stays as it was"() {
    const broken = changed.replace("#/components/schemas/Contact' }\n        shipTo", "#/components/schemas/Contat' }\n        shipTo").replace("  /orders:", "  /orders: [");
    await timed("a fault", document, broken, () => overlay.waitFor());
    assert.match(await overlay.locator(".message").innerText(), /PHO\d{4}/);
    assert.match(await overlay.locator(".file").innerText(), /bookshop\.yaml:\d+:\d+/);
    assert.equal(await control(page, "body-coupon").inputValue(), "NINE");
    await timed("mended", document, changed, () => overlay.waitFor({ state: "detached" }));
    assert.equal(await control(page, "body-coupon").inputValue(), "NINE");
    assert.equal(loads, 1);
  },
  async "so is a fault in a module"() {
    await timed("a fault in a module", module, source.replace("export function", "export function function"), () => overlay.waitFor());
    assert.match(await overlay.locator(".file").innerText(), /PlaceOrderForm\.tsx:\d+:\d+/);
    await timed("mended", module, source, () => overlay.waitFor({ state: "detached" }));
    assert.equal(await control(page, "body-coupon").inputValue(), "NINE");
    // Vite and the page have said what was wrong.
    page.faults.length = 0;
  },
  async "a reload that no person asked for keeps it as well, and asks nothing"() {
    const before = loads;
    page.on("dialog", () => { throw new Error("it asked"); });
    await page.evaluate(() => location.reload());
    await page.waitForSelector("form");
    assert.equal(loads, before + 1);
    assert.equal(await control(page, "body-coupon").inputValue(), "NINE");
    assert.equal(await control(page, "customer-email").inputValue(), "ada@example.com");
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
  },
  async "the browser sees the app's own address only"() {
    assert.deepEqual([...asked], [new URL(url).host]);
  },
}, true);
