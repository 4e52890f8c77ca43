// What every script needs: a browser, and the checks that hold in every state of every form.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";

/** What is looked at, the browser, the folder of pictures, and what else a script was told. */
export const [target, executablePath, pictures, ...more] = process.argv.slice(2);
const axe = readFileSync(new URL("node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
mkdirSync(pictures, { recursive: true });

export { assert };

export const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });

/** An empty page, in which a script's error is a failure, and so is whatever the console calls one. */
export async function blank(options = {}) {
  const page = await browser.newPage({ viewport: { width: 900, height: 900 }, reducedMotion: "reduce", locale: "en-US", timezoneId: "UTC", ...options });
  page.faults = [];
  page.on("pageerror", (error) => page.faults.push(error.stack));
  // That a server refused is the browser's news, not a fault of the page.
  page.on("console", (message) => message.type() === "error" && !message.text().startsWith("Failed to load resource") && page.faults.push(message.text()));
  await page.addInitScript(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shift += entry.value; }).observe({ type: "layout-shift", buffered: true });
  });
  return page;
}

/** No fault that axe knows, no sideways scrolling, nothing that moved by itself, no error; and a picture of it. */
export async function look(page, name) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((only) => globalThis.axe.run({ runOnly: only, resultTypes: ["violations"] }), rules);
  assert.deepEqual(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" ")}`), [], name);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name} scrolls sideways`);
  assert.equal(await page.evaluate(() => globalThis.shift), 0, `${name} moved`);
  assert.deepEqual(page.faults, [], name);
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
}

export const submit = (page) => page.locator("button[type=submit]").click();
export const summary = (page) => page.locator(".photon-summary li").allInnerTexts();
export const focused = (page) => page.evaluate(() => document.activeElement?.id ?? "");

/**
 * Runs the steps, each with its name.
 * @param going They go on with each other's pages.
 */
export async function run(steps, going = false) {
  let failed = 0;
  for (const [name, step] of Object.entries(steps)) {
    try {
      await step();
      for (const context of browser.contexts()) for (const page of context.pages()) assert.deepEqual(page.faults, []);
      console.log(`ok ${name}`);
    } catch (error) {
      failed++;
      console.log(`not ok ${name}\n${error.stack}`);
    }
    for (const context of going ? [] : browser.contexts()) await context.close();
  }
  await browser.close();
  process.exit(failed ? 1 : 0);
}
