// What a keystroke costs in a form of 500 fields: node speed.mjs CLIENT CHROMIUM. Medians of 30 batches.
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { batch, bundle, many, median, pageOf } from "./measure.mjs";

const [client, executablePath] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await pageOf(browser, await bundle(resolve(client), many(500)));
const keystroke = async () => {
  const batches = [];
  for (let i = 0; i < 30; i++) batches.push(await batch(page));
  return median(batches);
};
console.log(`mount ${(await page.evaluate(() => globalThis.mount)).toFixed(0)} ms`);
console.log(`keystroke, idle: ${(await keystroke()).toFixed(3)} ms, at most 0.2`);
await page.locator("button[type=submit]").click();
await page.waitForSelector(".photon-summary:not([hidden])");
console.log(`keystroke, validating: ${(await keystroke()).toFixed(3)} ms, at most 1.2`);
await browser.close();
