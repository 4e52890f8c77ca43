import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, books, control, focused, look, open, run, show, submit, summary, type, url } from "./kit.mjs";

const picture = join(tmpdir(), `cover-${process.pid}.png`);
writeFileSync(picture, Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==", "base64"));

await run({
  async "the start page lists the forms by tag"() {
    const page = await open();
    await look(page, "start");
    await page.getByRole("link", { name: "Place an order" }).click();
    await page.waitForSelector("form");
    await page.getByRole("link", { name: "Bookshop" }).click();
    await page.getByRole("link", { name: "Search the catalogue" }).waitFor();
  },
  async "a fault that appears on leaving a field does not take the click from the button"() {
    const page = await open("createBook");
    for (const word of ["a", "a"]) {
      await page.getByRole("button", { name: "Add keyword" }).click();
      await page.keyboard.type(word);
    }
    await submit(page);
    assert.ok((await summary(page)).includes("Keyword: This is in the list twice"));
  },
  async "a price keeps its digits, and a book is added"() {
    const page = await open("createBook");
    await look(page, "book-empty");
    const isbn = `979${String(Date.now()).slice(-10)}`;
    for (const [id, text] of Object.entries({ isbn, title: "The Form", "authors-1-name": "Zoë", price: "19,90", stock: "3" })) await type(page, `body-${id}`, text);
    await control(page, "body-genre").selectOption("Fiction");
    await page.getByRole("radio", { name: "E-book" }).check();
    const [request] = await Promise.all([page.waitForRequest((one) => one.method() === "POST"), submit(page)]);
    assert.match(request.postData(), /"price":19\.90[,}]/);
    assert.equal(request.postDataJSON().language, "en");
    await page.waitForSelector(".photon-done:not([hidden])");
  },
  async "an edit begins with what is there and sends what changed"() {
    const page = await open("updateBook");
    const [book] = await books(page);
    await type(page, "bookId", book.id);
    await page.getByRole("button", { name: "Show what is there" }).click();
    await control(page, "body-title").waitFor();
    assert.equal(await control(page, "body-title").inputValue(), book.title);
    await look(page, "edit");
    for (const [text, sent] of [["A new one", { subtitle: "A new one" }], ["", { subtitle: null }]]) {
      await show(page, "getBook");
      await show(page, "updateBook");
      await type(page, "bookId", book.id);
      await page.getByRole("button", { name: "Show what is there" }).click();
      await control(page, "body-subtitle").waitFor();
      await control(page, "body-subtitle").fill(text);
      const [request] = await Promise.all([page.waitForRequest((one) => one.method() === "PATCH"), submit(page)]);
      assert.deepEqual(request.postDataJSON(), sent);
      await page.waitForSelector(".photon-done:not([hidden])");
    }
    await show(page, "getBook");
    await show(page, "updateBook");
    await type(page, "bookId", book.id);
    await page.getByRole("button", { name: "Show what is there" }).click();
    await control(page, "body-subtitle").waitFor();
    await submit(page);
    assert.deepEqual(await summary(page), ["Fill in at least one of these"]);
  },
  async "a cover is uploaded, and one of another type is refused before it is sent"() {
    const page = await open("putCover");
    const [book] = await books(page);
    await type(page, "bookId", book.id);
    await page.locator("input[type=file]").setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("no picture") });
    await submit(page);
    assert.deepEqual(await summary(page), ["File: Choose a file of type image/png, image/jpeg, image/webp"]);
    await page.locator("input[type=file]").setInputFiles(picture);
    const [request] = await Promise.all([page.waitForRequest((one) => one.method() === "PUT"), submit(page)]);
    assert.equal(request.headers()["content-type"], "image/png");
    await page.waitForSelector(".photon-done:not([hidden])");
    assert.equal((await page.request.get(`${url}books/${book.id}/cover`)).status(), 200);
  },
  async "a search shows what it found"() {
    const page = await open("listBooks");
    await look(page, "search");
    await page.getByRole("checkbox", { name: "Crime" }).check();
    const [request] = await Promise.all([page.waitForRequest((one) => one.url().includes("/books?")), submit(page)]);
    assert.equal(new URL(request.url()).search, "?genre=crime&sort=title&page=1&pageSize=20");
    await page.getByRole("cell", { name: "The Hound of the Baskervilles" }).waitFor();
    await look(page, "search-found");
  },
  async "what cannot be undone is asked about first"() {
    const page = await open("deleteBook");
    await type(page, "bookId", "0198c0de-0000-7000-8000-00000000ffff");
    const asked = new Promise((resolve) => page.once("dialog", async (dialog) => { resolve(dialog.message()); await dialog.dismiss(); }));
    await submit(page);
    assert.equal(await asked, "This cannot be undone. Go on?");
    assert.equal(await page.locator(".photon-summary").isVisible(), false);
  },
  async "the keyboard alone suffices"() {
    const page = await open("deleteBook");
    const seen = [];
    await page.locator(".photon-back a").focus();
    for (let i = 0; i < 2; i++) {
      await page.keyboard.press("Tab");
      seen.push((await focused(page)).replace(/^.*-/, "") || (await page.evaluate(() => document.activeElement.textContent)));
    }
    assert.deepEqual(seen, ["bookId", "Take a book out of the catalogue"]);
  },
});
