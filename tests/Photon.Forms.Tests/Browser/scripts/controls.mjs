// Controls that a document opts into, and what a project puts in the place of others: node controls.mjs DIST CHROMIUM PICTURES.
import { assert, focused, look, open, run, send, server, summary } from "./forms.mjs";
import { leavesOf } from "./server.mjs";

const country = (page) => page.locator("[role=combobox]");
const offered = (page) => page.locator("[role=option]").allInnerTexts();
const state = (page) => country(page).evaluate((input) => ({ value: input.value, expanded: input.getAttribute("aria-expanded"), active: document.getElementById(input.getAttribute("aria-activedescendant"))?.textContent }));
const fault = (page) => country(page).evaluate((input) => document.getElementById(`${input.id}-fault`)?.textContent);
const body = async () => Object.fromEntries(await leavesOf(server.requests.at(-1)));
const type = async (page, label, text) => {
  await page.getByLabel(label).focus();
  await page.keyboard.type(text);
};
const file = (name, size = 3) => ({ name, mimeType: "text/plain", buffer: Buffer.alloc(size, "a") });

await run({
  async "A combobox is worked by keyboard"() {
    const page = await open("placeOrder");
    await country(page).focus();
    await page.keyboard.type("an");
    assert.deepEqual(await offered(page), ["Canada", "Switzerland", "Germany", "Finland", "France", "Ireland", "Japan", "Netherlands", "Poland"]);
    assert.deepEqual(await state(page), { value: "an", expanded: "true", active: "Canada" });
    await look(page, "combobox-open");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    assert.equal((await state(page)).active, "Switzerland");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    assert.deepEqual(await state(page), { value: "Germany", expanded: "false", active: undefined });
    await type(page, "Place 1", "52.5");
    await type(page, "Place 2", "13.4");
    await send(page);
    await page.waitForSelector(".photon-done:not([hidden])");
    assert.deepEqual(await body(), { "body.country": "DE", "body.place.0": "52.5", "body.place.1": "13.4" });
  },
  async "What is no choice is said in the document's words, and mended by typing one"() {
    const page = await open("placeOrder");
    await country(page).focus();
    await page.keyboard.type("Atlantis");
    assert.deepEqual(await offered(page), []);
    await page.keyboard.press("Tab");
    assert.equal(await fault(page), "There is no such country");
    await country(page).fill("");
    await country(page).focus();
    await page.keyboard.press("Tab");
    assert.equal(await fault(page), "Say where it goes");
    await country(page).focus();
    await page.keyboard.type("norway");
    assert.equal(await fault(page), undefined);
    await page.keyboard.press("Escape");
    assert.equal((await state(page)).expanded, "false");
    // The whole list is there again for who goes down; Escape closes it, and Enter is the form's once it is closed.
    await page.keyboard.press("ArrowDown");
    assert.equal((await state(page)).expanded, "true");
    await page.keyboard.press("Escape");
    const before = server.requests.length;
    await page.keyboard.press("Enter");
    await page.waitForSelector(".photon-summary:not([hidden])");
    assert.equal(server.requests.length, before);
    assert.deepEqual((await summary(page)).map((line) => line.split(":")[0]), ["Place 1", "Place 2"]);
    await look(page, "combobox-faults");
  },
  async "A combobox is worked by pointer, dark and narrow"() {
    const page = await open("placeOrder", { colorScheme: "dark", viewport: { width: 320, height: 700 } });
    await country(page).click();
    assert.equal((await offered(page)).length, 20);
    await look(page, "combobox-open-dark-narrow");
    await page.locator("[role=option]", { hasText: "Sweden" }).click();
    assert.deepEqual(await state(page), { value: "Sweden", expanded: "false", active: undefined });
    assert.equal(await focused(page), await country(page).getAttribute("id"));
  },
  async "Several files are one field"() {
    const page = await open("addPictures");
    await send(page);
    assert.deepEqual(await summary(page), ["Title: Every album has a name", "Pictures: Fill this in"]);
    await type(page, "Title", "Summer");
    const input = page.locator("input[type=file]");
    await input.setInputFiles([file("a.txt"), file("b.txt"), file("c.txt", 60)]);
    assert.deepEqual(await page.locator(".photon-files li").allTextContents(), ["a.txt Remove a.txt", "b.txt Remove b.txt", "c.txt Remove c.txt"]);
    assert.equal(await page.locator(".photon-field [role=status]").innerText(), "a.txt added, b.txt added, c.txt added");
    await look(page, "files");
    await send(page);
    assert.deepEqual(await summary(page), ["Pictures: Choose a file of at most 50 bytes"]);
    await page.getByRole("button", { name: "Remove c.txt" }).focus();
    await page.keyboard.press("Enter");
    assert.equal(await focused(page), await input.getAttribute("id"));
    await page.getByRole("button", { name: "Remove a.txt" }).click();
    await input.setInputFiles([file("d.txt")]);
    await send(page);
    await page.waitForSelector(".photon-done:not([hidden])");
    const request = server.requests.at(-1);
    const data = await new Response(request.body, { headers: { "content-type": request.headers["content-type"] } }).formData();
    assert.deepEqual(data.getAll("pictures").map((one) => one.name), ["b.txt", "d.txt"]);
    await look(page, "files-done");
  },
});
