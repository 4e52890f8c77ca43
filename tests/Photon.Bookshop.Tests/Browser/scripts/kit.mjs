// What the scripts of the sample share.
import { blank, target as url } from "./page.mjs";

export { assert, focused, look, run, submit, summary, target as url } from "./page.mjs";

/** A page of the app. */
export async function open(form = "", options = {}) {
  const page = await blank(options);
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

export async function order(page, book) {
  for (const [id, text] of Object.entries({ "customer-name": "Ada", "customer-email": "ada@example.com", "shipTo-name": "Ada", "shipTo-street": "Keizersgracht 12", "shipTo-postalCode": "1015 CS", "shipTo-city": "Amsterdam", "shipTo-country": "NL", "lines-1-bookId": book, "lines-1-quantity": "1" }))
    await type(page, `body-${id}`, text);
}

export const books = async (page) => (await (await page.request.get(`${url}books`)).json()).items;
