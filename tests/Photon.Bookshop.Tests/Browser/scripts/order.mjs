import { assert, books, control, focused, look, open, order, run, submit, summary, type } from "./kit.mjs";

await run({
  async "nothing filled in: every fault is named, the summary has the focus, and its links lead to the fields"() {
    const page = await open("placeOrder");
    await look(page, "order-empty");
    await submit(page);
    const faults = await summary(page);
    assert.equal(faults.length, 10, faults.join("\n"));
    assert.equal(faults[0], "Name: Fill this in");
    assert.equal(faults.at(-1), "Payment: Choose one");
    assert.ok(await page.evaluate(() => document.activeElement.classList.contains("photon-summary")));
    await look(page, "order-faults");
    await page.locator(".photon-summary a").first().click();
    assert.match(await focused(page), /customer-name$/);
    assert.equal(await page.evaluate(() => globalThis.shift), 0);
  },
  async "typing after a failed submit takes faults away one by one and leaves the focus where it is"() {
    const page = await open("placeOrder");
    await submit(page);
    const before = (await summary(page)).length;
    await type(page, "customer-name", "Ada Lovelace");
    assert.match(await focused(page), /customer-name$/);
    assert.equal((await summary(page)).length, before - 1);
    assert.equal(await control(page, "customer-name").inputValue(), "Ada Lovelace");
  },
  async "a number keeps what was typed, takes a comma, and says what is wrong with it"() {
    const page = await open("placeOrder");
    for (const [typed, says] of [["abc", "Enter a whole number"], ["1,5", "Enter a whole number"], ["100", "Enter 99 or less"], ["0", "Enter 1 or more"]]) {
      await type(page, "lines-1-quantity", typed);
      await page.keyboard.press("Tab");
      assert.equal(await control(page, "lines-1-quantity").inputValue(), typed);
      assert.equal(await page.locator('[id$="quantity-fault"]').innerText(), says);
    }
  },
  async "another way of payment keeps what was typed into the first"() {
    const page = await open("placeOrder");
    await page.getByRole("radio", { name: "Bank transfer" }).check();
    await type(page, "bankTransfer-iban", "DE02120300000000202051");
    await page.getByRole("radio", { name: "Card" }).check();
    assert.equal(await control(page, "bankTransfer-iban").count(), 0);
    await page.getByRole("radio", { name: "Bank transfer" }).check();
    assert.equal(await control(page, "bankTransfer-iban").inputValue(), "DE02120300000000202051");
  },
  async "lines are added, moved and removed by keyboard, and a live region says so"() {
    const page = await open("placeOrder");
    await type(page, "lines-1-bookId", "first");
    await page.getByRole("button", { name: "Add line" }).press("Enter");
    assert.match(await focused(page), /lines-2-bookId$/);
    await page.keyboard.type("second");
    await page.getByRole("button", { name: "Move line 2 up" }).press("Enter");
    assert.deepEqual(await page.locator('[name="body.lines.*.bookId"]').evaluateAll((all) => all.map((one) => one.value)), ["second", "first"]);
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), "Move line 1 up");
    await page.getByRole("button", { name: "Remove line 1" }).press("Enter");
    assert.deepEqual(await page.locator('[name="body.lines.*.bookId"]').evaluateAll((all) => all.map((one) => one.value)), ["first"]);
    assert.ok((await page.locator("[role=status]").allInnerTexts()).includes("line 1 removed"));
  },
  async "an order is sent as it was filled in: blank optional objects stay out, entries of maps go in"() {
    const page = await open("placeOrder");
    const book = (await books(page)).find((one) => one.stock > 1);
    await order(page, book.id);
    await page.getByRole("radio", { name: "Card" }).check();
    for (const [id, text] of Object.entries({ holder: "Ada", number: "4111111111111111", expires: "09/28" })) await type(page, `card-${id}`, text);
    await page.getByRole("button", { name: "Add label" }).click();
    await page.keyboard.type("project");
    await page.keyboard.press("Tab");
    await page.keyboard.type("alpha");
    const [request] = await Promise.all([page.waitForRequest((one) => one.method() === "POST"), submit(page)]);
    assert.deepEqual(request.postDataJSON(), {
      customer: { name: "Ada", email: "ada@example.com" },
      shipTo: { name: "Ada", street: "Keizersgracht 12", postalCode: "1015 CS", city: "Amsterdam", country: "NL" },
      lines: [{ bookId: book.id, quantity: 1, giftWrap: false }],
      payment: { method: "card", holder: "Ada", number: "4111111111111111", expires: "09/28" },
      newsletter: false,
      labels: { project: "alpha" },
    });
    await page.waitForSelector(".photon-done:not([hidden])");
    await look(page, "order-done");
  },
  async "what the server refuses stands at its fields until they are changed"() {
    const page = await open("placeOrder");
    await order(page, "0198c0de-0000-7000-8000-00000000ffff");
    await page.getByRole("radio", { name: "Invoice" }).check();
    await type(page, "invoice-company", "Analytical Engines");
    await type(page, "invoice-vatId", "NL123456789B01");
    await submit(page);
    await page.waitForSelector(".photon-summary:not([hidden])");
    assert.equal((await summary(page)).length, 1);
    assert.equal(await control(page, "lines-1-bookId").getAttribute("aria-invalid"), "true");
    await look(page, "order-refused");
    await type(page, "lines-1-bookId", "0198c0de-0000-7000-8000-00000000fffe");
    assert.equal(await control(page, "lines-1-bookId").getAttribute("aria-invalid"), null);
    assert.deepEqual(await summary(page), []);
  },
  async "ASP.NET's names of fields, in any case, and pointers find their fields"() {
    const page = await open("placeOrder");
    await order(page, "0198c0de-0000-7000-8000-000000000001");
    await page.getByRole("radio", { name: "Invoice" }).check();
    await type(page, "invoice-company", "Analytical Engines");
    await type(page, "invoice-vatId", "NL123456789B01");
    for (const body of [{ errors: { "Lines[0].BookId": ["a"], "$.shipTo.city": ["b"] } }, { errors: [{ pointer: "#/lines/0/bookId", detail: "a" }, { pointer: "/shipTo/city", detail: "b" }] }]) {
      await page.route("**/orders", (route) => route.fulfill({ status: 422, contentType: "application/problem+json", body: JSON.stringify({ title: "No", ...body }) }), { times: 1 });
      await submit(page);
      await page.waitForFunction(() => document.querySelectorAll(".photon-summary li").length === 2);
      assert.deepEqual(await summary(page), ["City: b", "Book ID: a"]);
    }
  },
  async "a field that depends on another comes and goes, keeps its draft, and is not sent while it is away"() {
    const page = await open("placeOrder");
    const book = (await books(page)).find((one) => one.stock > 1);
    await order(page, book.id);
    assert.equal(await control(page, "delivery-instructions").count(), 0);
    await page.getByRole("radio", { name: "Express" }).check();
    await type(page, "delivery-instructions", "Ring twice");
    await page.getByRole("radio", { name: "Pickup" }).check();
    assert.equal(await control(page, "delivery-instructions").count(), 0);
    await page.getByRole("radio", { name: "Invoice" }).check();
    await type(page, "invoice-company", "Analytical Engines");
    await type(page, "invoice-vatId", "NL123456789B01");
    const sent = async () => (await Promise.all([page.waitForRequest((one) => one.method() === "POST"), submit(page)]))[0].postDataJSON().delivery;
    await page.route("**/orders", (route) => route.fulfill({ status: 409, contentType: "application/problem+json", body: "{}" }));
    assert.deepEqual(await sent(), { method: "pickup" });
    await page.getByRole("radio", { name: "Express" }).check();
    assert.deepEqual(await sent(), { method: "express", instructions: "Ring twice" });
  },
  async "what depends on another member is asked for at its own field"() {
    const page = await open("placeOrder");
    await page.getByRole("radio", { name: "Express" }).check();
    await control(page, "delivery-window").selectOption("Evening");
    await submit(page);
    assert.ok((await summary(page)).includes("Date: Fill this in"));
    assert.equal(await control(page, "delivery-date").getAttribute("aria-invalid"), "true");
  },
  async "leaving with changes asks first"() {
    const page = await open("placeOrder");
    await type(page, "customer-name", "Ada");
    const asked = new Promise((resolve) => page.once("dialog", async (dialog) => { resolve(dialog.type()); await dialog.dismiss(); }));
    page.goto("about:blank").catch(() => {});
    assert.equal(await asked, "beforeunload");
  },
  async "dark and narrow it is as good"() {
    const page = await open("placeOrder", { colorScheme: "dark", viewport: { width: 320, height: 700 } });
    await look(page, "order-dark-narrow");
    await submit(page);
    await look(page, "order-dark-narrow-faults");
  },
});
