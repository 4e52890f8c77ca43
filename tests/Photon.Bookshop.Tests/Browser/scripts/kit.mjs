// What every script needs: a browser, the app's address, and the checks that hold in every state.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const [url, executablePath, pictures] = process.argv.slice(2);
const axe = readFileSync(new URL("node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
mkdirSync(pictures, { recursive: true });

export { assert, url };

export const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });

/** A page of the app, in which a script's error is a failure. */
export async function open(form = "", options = {}) {
  const page = await browser.newPage({ viewport: { width: 900, height: 900 }, reducedMotion: "reduce", ...options });
  page.on("pageerror", (error) => { throw error; });
  await page.addInitScript(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shift += entry.value; }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(url);
  await page.getByLabel("customerKey").fill("demo-customer-ada-5f1c0c9b");
  await page.getByLabel("staffToken").fill("demo-staff-mary-9d2f64aa");
  if (form) await show(page, form);
  return page;
}

export async function show(page, form) {
  await page.evaluate((name) => { location.hash = name; }, form);
  await page.waitForSelector("form");
}

/** Types with real keys: filling in by script hides what typing shows. */
export async function type(page, id, text) {
  const field = control(page, id);
  await field.fill("");
  await field.focus();
  await page.keyboard.type(text);
}

export const control = (page, id) => page.locator(`[id$="-${id}"]`);
export const submit = (page) => page.locator("button[type=submit]").click();
export const summary = (page) => page.locator(".photon-summary li").allInnerTexts();
export const focused = (page) => page.evaluate(() => document.activeElement?.id ?? "");

/** No fault that axe knows, no sideways scrolling; and a picture of it. */
export async function look(page, name) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((only) => globalThis.axe.run({ runOnly: only }), rules);
  assert.deepEqual(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" ")}`), [], name);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name} scrolls sideways`);
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
}

export async function order(page, book) {
  for (const [id, text] of Object.entries({ "customer-name": "Ada", "customer-email": "ada@example.com", "shipTo-name": "Ada", "shipTo-street": "Keizersgracht 12", "shipTo-postalCode": "1015 CS", "shipTo-city": "Amsterdam", "shipTo-country": "NL", "lines-1-bookId": book, "lines-1-quantity": "1" }))
    await type(page, `body-${id}`, text);
}

export const books = async (page) => (await (await page.request.get(`${url}books`)).json()).items;

/** Runs the steps, each with its name. */
export async function run(steps) {
  let failed = 0;
  for (const [name, step] of Object.entries(steps)) {
    try {
      await step();
      console.log(`ok ${name}`);
    } catch (error) {
      failed++;
      console.log(`not ok ${name}\n${error.stack}`);
    }
  }
  await browser.close();
  process.exit(failed ? 1 : 0);
}
