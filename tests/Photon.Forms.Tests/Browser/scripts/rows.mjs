// What only some forms have.
import { assert, fill, focused, open, sent, send, server, summary } from "./forms.mjs";

const button = (page, name) => page.getByRole("button", { name, exact: true });
const inputs = (page, pattern) => page.locator(`[name="${pattern}"]`).evaluateAll((all) => all.map((one) => one.value));

/** A list of texts: added to, put into another order and taken from by keyboard. @param item What one of them is called. */
export const list = (form, item, pattern) => ({
  async [`${form}: ${item}s are added, moved and removed by keyboard, and a live region says so`]() {
    const page = await open(form);
    for (const text of ["first", "second"]) {
      await button(page, `Add ${item}`).press("Enter");
      await page.keyboard.type(text);
    }
    await button(page, `Move ${item} 2 up`).press("Enter");
    assert.deepEqual(await inputs(page, pattern), ["second", "first"]);
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), `Move ${item} 1 up`);
    assert.ok((await page.locator("[role=status]").allInnerTexts()).includes(`${item} is now number 1`));
    await button(page, `Remove ${item} 1`).press("Enter");
    assert.deepEqual(await inputs(page, pattern), ["first"]);
    assert.notEqual(await focused(page), "");
    assert.ok((await page.locator("[role=status]").allInnerTexts()).includes(`${item} 1 removed`));
  },
});

/** A file that takes a while: how far it is, and that it can be stopped. */
export const upload = (form) => ({
  async [`${form}: an upload says how far it is, and can be cancelled`]() {
    const page = await open(form);
    await fill(page);
    await page.locator("input[type=file]").setInputFiles({ name: "big.bin", mimeType: "application/octet-stream", buffer: Buffer.alloc(4_000_000) });
    const network = await page.context().newCDPSession(page);
    await network.send("Network.enable");
    await network.send("Network.emulateNetworkConditions", { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 500_000 });
    await send(page);
    await page.waitForFunction(() => document.querySelector("progress")?.value > 0);
    const before = server.requests.length;
    await button(page, "Cancel").press("Enter");
    await page.waitForSelector("progress", { state: "detached" });
    assert.equal(await page.locator("button[type=submit]").getAttribute("aria-disabled"), "false");
    assert.equal(server.requests.length, before);
    assert.deepEqual(await summary(page), []);
  },
});

/** What cannot be undone. */
export const asks = (form) => ({
  async [`${form}: it asks first, and no is no`]() {
    const page = await open(form);
    await fill(page);
    const before = server.requests.length;
    page.once("dialog", (dialog) => dialog.dismiss());
    await send(page);
    assert.equal(server.requests.length, before);
    page.once("dialog", (dialog) => dialog.accept());
    assert.equal((await sent(page)).method, "DELETE");
  },
});

/** Shapes: what was typed into one is there again after another was shown, and is not sent meanwhile. @param part Their frame's title. */
export const shapes = (form, part, [one, other]) => ({
  async [`${form}: ${part} keeps what was typed into one shape while another is shown, and none of them can be had back`]() {
    const page = await open(form);
    const radio = (name) => page.getByRole("group", { name: part }).getByRole("radio", { name, exact: true });
    await radio(one).press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.type("7");
    const id = await focused(page);
    await radio(other).press("Space");
    assert.equal(await page.locator(`[id="${id}"]`).count(), 0);
    await radio(one).press("Space");
    assert.equal(await page.locator(`[id="${id}"]`).inputValue(), "7");
    await radio("None").press("Space");
    assert.equal(await page.locator(`[id="${id}"]`).count(), 0);
    assert.ok(!(await sent(page)).url.search.includes("7"));
  },
});

/** An edit: what is there is asked for, shown, and of it only what was changed is sent. */
export const edit = (form, there, name, text) => ({
  async [`${form}: what is there is shown with the focus in it, and what was changed is sent`]() {
    const page = await open(form);
    for (const field of await page.locator("form input").all()) {
      await field.focus();
      await page.keyboard.type("1");
    }
    server.answer({ status: 200, body: there });
    await button(page, "Show what is there").press("Enter");
    await page.locator(`[name="body.${name}"]`).waitFor();
    assert.notEqual(await page.evaluate(() => document.activeElement.tagName), "BODY");
    await page.locator(`[name="body.${name}"]`).focus();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type(text);
    const request = await sent(page);
    assert.equal(request.method, "PATCH");
    assert.deepEqual(JSON.parse(request.body), { [name]: text });
  },
});

/** A form that is left half filled in. */
export const guards = (form, name) => ({
  async [`${form}: what was typed is not left without a word, and nothing is asked where nothing was`]() {
    const untouched = await open(form);
    await untouched.goto("about:blank");
    const page = await open(form);
    await page.locator(`[name="${name}"]`).focus();
    await page.keyboard.type("7");
    const asked = new Promise((resolve) => page.once("dialog", async (dialog) => { resolve(dialog.type()); await dialog.dismiss(); }));
    page.goto("about:blank").catch(() => {});
    assert.equal(await asked, "beforeunload");
    assert.equal(await page.locator(`[name="${name}"]`).inputValue(), "7");
  },
});

/** A number with more digits than JavaScript keeps. @param name Of a control of JSON's body. */
export const digits = (form, name) => ({
  async [`${form}: ${name} loses no digit`]() {
    const page = await open(form);
    await fill(page);
    await page.locator(`[name="${name}"]`).focus();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("9007199254740993");
    assert.match((await sent(page)).body.toString(), new RegExp(`"${name.split(".").at(-1)}":9007199254740993[,}]`));
  },
});
