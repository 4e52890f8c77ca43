// What holds for every form of every document.
import { assert, blank, focused, look, run, summary, target } from "../../../Photon.Bookshop.Tests/Browser/scripts/page.mjs";
import { fill } from "./driver.mjs";
import { leavesOf, serve } from "./server.mjs";

export { assert, fill, focused, look, run, summary };
export const server = await serve(target);

/** @param form An operation's name on the page. */
export async function open(form, options) {
  const page = await blank(options);
  await page.goto(`${server.url}#${form}`);
  await page.waitForSelector("form");
  return page;
}

export async function send(page) {
  await page.locator("button[type=submit]").focus();
  await page.keyboard.press("Enter");
}

/** Sends a form. @returns The request. */
export async function sent(page) {
  const before = server.requests.length;
  await send(page);
  await page.waitForFunction(() => document.querySelector(".photon-done:not([hidden]), .photon-summary:not([hidden])"));
  assert.deepEqual(await summary(page), []);
  assert.equal(server.requests.length, before + 1, "nothing was sent");
  return server.requests.at(-1);
}

const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "").replace(/^yes$/, "true").replace(/^no$/, "false");

/** What was typed is what was sent, at its place; and nothing else was, but what needs no control. */
export async function compare(request, filled, fixed = {}) {
  const leaves = await leavesOf(request);
  const body = new Map(leaves.filter(([path]) => /^body\b/.test(path)));
  // A list of one is one part of that name.
  const at = (path) => (body.has(path) ? path : path.replace(/\.0$/, ""));
  const around = plain(decodeURIComponent(request.url.href) + Object.values(request.headers).join(" "));
  const missing = [];
  for (const [path, { text }] of filled) {
    if (!/^body\b/.test(path)) around.includes(plain(text)) || missing.push(`${path}: ${text}`);
    else if (plain(body.get(at(path)) ?? "\u0000") !== plain(text)) missing.push(`${path}: ${text}, not ${body.get(at(path))}`);
  }
  assert.deepEqual(missing, [], `typed, and not sent: ${JSON.stringify(leaves, undefined, 1)}`);
  const typed = new Set([...filled.keys()].map(at));
  const others = [...body].filter(([path, value]) => !typed.has(path) && value !== "false" && fixed[path] !== value);
  assert.deepEqual(others, [], "sent, and never typed");
}

/**
 * The steps of one form.
 * @param options As the driver's; `fixed`: what is sent and not shown, by path; `needs`: how many fields are asked for at least.
 */
export function steps(form, { values, fixed, needs = 1, full = true, ...more } = {}) {
  const required = { values };
  const all = {
    async [`${form}: nothing filled in`]() {
      const page = await open(form);
      await look(page, `${form}-empty`);
      if (needs === 0) {
        const given = await fill(page, { none: true });
        return void (await compare(await sent(page), given, fixed));
      }
      const before = server.requests.length;
      await send(page);
      await page.waitForSelector(".photon-summary:not([hidden])");
      assert.equal(server.requests.length, before);
      assert.ok(await page.evaluate(() => document.activeElement.classList.contains("photon-summary")), "the summary has no focus");
      const faults = await summary(page);
      assert.ok(faults.length >= needs, faults.join("\n"));
      await look(page, `${form}-faults`);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      const id = await focused(page);
      assert.equal(await page.evaluate((id) => document.getElementById(id)?.getAttribute("aria-invalid") ?? document.getElementById(id)?.querySelector(".photon-fault") !== null, id) && true, true, `${id} is not what the summary speaks of`);
    },
    async [`${form}: what is needed is filled in`]() {
      const page = await open(form);
      const filled = await fill(page, required);
      await compare(await sent(page), filled, fixed);
      await look(page, `${form}-done`);
    },
    async [`${form}: what the server refuses`]() {
      const page = await open(form);
      const filled = await fill(page, { ...required, all: needs === 0 });
      const places = [...filled].filter(([path, { given }]) => /^body\b/.test(path) && !given).slice(-3);
      if (places.length === 0) return;
      for (const keys of [false, true]) {
        const errors = keys ? Object.fromEntries(places.map(([path], i) => [named(path), [`No ${i}`]])) : places.map(([path], i) => ({ pointer: pointer(path), detail: `No ${i}` }));
        server.answer({ status: 422, body: { title: "Not like this", errors } });
        await send(page);
        await page.waitForFunction(() => document.activeElement.classList.contains("photon-summary"));
        const said = await summary(page);
        for (let i = 0; i < places.length; i++) assert.ok(said.some((one) => one.endsWith(`No ${i}`)), said.join("\n"));
        // What is one of several shapes says it for the one that is shown.
        for (const [i, [, { id }]] of places.entries()) assert.ok(await page.evaluate(([id, text]) => [id, document.getElementById(id).parentElement.closest("fieldset")?.id].some((one) => document.getElementById(`${one}-fault`)?.textContent === text), [id, `No ${i}`]), `${id}: No ${i}`);
        if (!keys) await look(page, `${form}-refused`);
      }
      const typed = places.find(([, { text }]) => /^(Ada|\d)/.test(text));
      if (!typed) return;
      await page.evaluate((id) => document.getElementById(id).focus(), typed[1].id);
      await page.keyboard.press("End");
      await page.keyboard.press("Backspace");
      await page.keyboard.type("1");
      assert.notEqual(await page.evaluate((id) => document.getElementById(`${id}-fault`)?.textContent.startsWith("No "), typed[1].id), true, "the server's word outlives what it spoke of");
      assert.equal(await focused(page), typed[1].id);
    },
    async [`${form}: dark and narrow`]() {
      const page = await open(form, { colorScheme: "dark", viewport: { width: 320, height: 700 } });
      await look(page, `${form}-dark-narrow`);
      if (needs === 0) return;
      await send(page);
      await page.waitForSelector(".photon-summary:not([hidden])");
      await look(page, `${form}-dark-narrow-faults`);
    },
  };
  if (full) all[`${form}: all is filled in`] = async () => {
    const page = await open(form);
    const filled = await fill(page, { values, all: true, ...more });
    await look(page, `${form}-full`);
    await compare(await sent(page), filled, fixed);
  };
  return all;
}

const pointer = (path) => "#" + path.split(".").slice(1).map((part) => `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
/** As ASP.NET names a member of a model: "Lines[0].Sku". */
const named = (path) => path.split(".").slice(1).map((part, i) => (/^\d+$/.test(part) ? `[${part}]` : `${i ? "." : ""}${part[0].toUpperCase()}${part.slice(1)}`)).join("");
