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
  async "Widths are parts of a row, and of the form's width, not of the window's"() {
    const page = await open("placeOrder");
    const box = (label) => page.getByLabel(label).evaluate((input) => input.closest(".photon-field").getBoundingClientRect()).then(({ left, top, width }) => ({ left, top, width }));
    const [zip, town, street] = [await box("Zip"), await box("Town"), await box("Street")];
    assert.equal(zip.top, town.top);
    assert.ok(street.top > zip.top && street.left === zip.left);
    const near = (part, whole) => Math.abs(part / street.width - whole) < 0.04;
    assert.ok(near(zip.width, 1 / 4) && near(town.width, 3 / 4), JSON.stringify({ zip, town, street }));
    await page.locator("#app").evaluate((app) => (app.style.width = "20rem"));
    assert.deepEqual([await box("Zip"), await box("Town")].map(({ width }) => Math.round(width)), Array(2).fill(Math.round((await box("Street")).width)));
  },
  async "Whatever an app says of a class goes before the theme"() {
    const page = await open("placeOrder");
    await page.addStyleTag({ content: ".photon-submit { background: rgb(1, 2, 3) } input { border-radius: 7px } .photon-field { margin-top: 3px } :root { --photon-accent: rgb(4, 5, 6) }" });
    const style = (selector, name) => page.locator(selector).first().evaluate((element, name) => getComputedStyle(element)[name], name);
    assert.equal(await style(".photon-submit", "backgroundColor"), "rgb(1, 2, 3)");
    assert.equal(await style("input", "borderRadius"), "7px");
    assert.equal(await style(".photon-field", "marginTop"), "3px");
    assert.equal(await style(".photon-back a", "color"), "rgb(4, 5, 6)");
  },
  async "Each button of a row says which row it is of, and what it shows"() {
    const page = await open("placeOrder");
    for (let i = 0; i < 2; i++) await page.getByRole("button", { name: "Add copy" }).click();
    const names = await page.locator(".photon-rows button").evaluateAll((all) => all.map((button) => [button.textContent, button.getAttribute("aria-label")]));
    assert.deepEqual(names, [1, 2].flatMap((row) => [["↑", `Move copy ${row} up`], ["↓", `Move copy ${row} down`], [`Remove copy ${row}`, null]]));
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
