// Fills in any form as somebody without a mouse would: goes from control to control with Tab, reads what a screen reader would say, and types what fits.
// What does not fit the form says itself, and how it should be: the driver knows nothing of the document.
import { assert } from "../../../Photon.Bookshop.Tests/Browser/scripts/page.mjs";

/** What has the focus. */
const here = (page) => page.evaluate(() => {
  const at = document.activeElement;
  if (!at || at === document.body) return undefined;
  globalThis.seen ??= new WeakSet();
  const seen = globalThis.seen.has(at);
  globalThis.seen.add(at);
  const part = at.closest("fieldset");
  const list = at.closest("ol.photon-rows");
  const field = part?.classList.contains("photon-together") ? part : at;
  // "lines.*.sku" with the number of each row, or the name of each entry, in place of its star.
  const stars = [];
  const isShape = at.type === "radio" && field === at;
  for (let row = at.closest("ol.photon-rows > li"); row; row = row.parentElement.closest("ol.photon-rows > li"))
    stars.unshift(row.querySelector(":scope > .photon-fields > .photon-field > input[id$='-name']:not([name])")?.value ?? [...row.parentElement.children].indexOf(row));
  const labels = at.labels ?? [];
  return {
    seen,
    id: field.id,
    kind: at.tagName === "BUTTON" ? (at.type === "submit" ? "submit" : "button") : at.tagName === "INPUT" ? at.type : at.tagName.toLowerCase(),
    name: at.getAttribute("aria-label") ?? labels[0]?.textContent ?? at.textContent,
    path: isShape ? undefined : field.getAttribute("name")?.replaceAll("*", () => stars.shift()),
    isList: field !== at && at.type === "checkbox",
    nth: [...part?.querySelectorAll("input") ?? []].indexOf(at),
    required: at.required || (field !== at && !field.querySelector("legend .photon-optional")),
    partRequired: part ? !part.querySelector(":scope > legend .photon-optional") : true,
    depth: (() => { let depth = 0; for (let one = part; one; one = one.parentElement.closest("fieldset")) depth++; return depth; })(),
    row: list ? list.children.length : 0,
    entry: at.id.endsWith("-name") && !at.hasAttribute("name"),
    unit: at.closest(".photon-moment") !== null && at.tagName === "SELECT",
    digits: at.inputMode === "decimal",
    json: at.tagName === "TEXTAREA" && !at.spellcheck,
    checked: at.checked === true,
    value: at.value,
  };
});

const faultOf = (page, id) => page.evaluate((id) => document.getElementById(`${id}-fault`)?.textContent ?? "", id);

let count = 0;

/** What somebody would type who has nothing but the form. */
function fitting(at, fault) {
  const like = / like (\S+)/.exec(fault)?.[1];
  if (like) return like;
  const bound = /(?:Enter|Use at least) (-?[\d.]+) (?:or more|or less|character)/.exec(fault) ?? /at most (\d+) character/.exec(fault);
  if (bound && at.digits) return bound[1];
  if (bound) return "a".repeat(Number(bound[1]));
  if (at.json) return '{"a":1}';
  if (at.digits) return String((++count % 9) + 1);
  if (at.kind === "email") return `ada${++count}@example.com`;
  if (at.kind === "url") return `https://example.com/${++count}`;
  return `Ada ${++count}`;
}

/** What its keys are: a date is typed as its month, day and year. */
const keys = { date: ["11232026"], "datetime-local": ["11232026", "Tab", "0130PM"] };
const dates = { date: "2026-11-23", "datetime-local": "2026-11-23T13:30:00+00:00" };

/**
 * @param options.none Nothing is filled in: what is there is read.
 * @param options.all Also what may be left blank, and one of each list.
 * @param options.values What is typed where the form cannot say what it takes, by path or by the end of one.
 * @param options.deep Lists and optional objects are added to, down to this depth.
 * @returns What was filled in, by path; with the ids of the controls.
 */
export async function fill(page, { none = false, all = false, values = {}, deep = 2, most = 400 } = {}) {
  const filled = new Map();
  const pressed = new Set();
  await page.locator("form h1").evaluate((title) => { title.tabIndex = -1; title.focus(); title.removeAttribute("tabindex"); });
  let held;
  for (let steps = 0; steps < most; steps++) {
    if (!held) await page.keyboard.press("Tab");
    held = false;
    const at = await here(page);
    assert.ok(at, "the focus went nowhere");
    if (at.kind === "submit") return filled;
    if (at.kind === "button") {
      // A list that is needed has one item, and whoever fills in everything adds one to each.
      const add = !none && !at.seen && /^Add /.test(at.name) && at.row === 0 && at.depth <= deep && (all || at.partRequired);
      const key = `${at.depth} ${at.name}`;
      if (!add || (pressed.has(key) && at.depth > 1)) continue;
      pressed.add(key);
      await page.keyboard.press("Enter");
      held = true;
      continue;
    }
    if (at.seen) continue;
    if (none || (!all && !at.required && !at.entry && !(at.kind === "radio" && at.partRequired))) {
      const value = at.kind === "checkbox" ? at.checked && "true" : at.kind !== "radio" && at.value;
      if (value && at.path) filled.set(at.path, { id: at.id, text: value, given: true });
      continue;
    }
    const own = Object.entries(values).find(([path]) => at.path === path || at.path?.endsWith(`.${path}`))?.[1];
    if (own === null || at.unit) continue;
    const done = await enter(page, at, own);
    if (done !== undefined && at.path && !at.entry) filled.set(at.isList ? `${at.path}.${at.nth}` : at.json ? `${at.path}.a` : at.path, { id: at.id, text: done });
  }
  throw new Error("the form has no end");
}

/** The browser's own dialog, which a busy machine's Chromium now and then does not open at the first key. */
async function chooserOf(page) {
  for (let attempt = 0; ; attempt++) {
    const opened = page.waitForEvent("filechooser", { timeout: 5000 }).catch(() => undefined);
    await page.keyboard.press("Space");
    const chooser = await opened;
    if (chooser) return chooser;
    assert.ok(attempt < 3, "no dialog for a file");
  }
}

/** @returns What is sent. */
async function enter(page, at, own) {
  if (at.kind === "checkbox" || at.kind === "radio") {
    // A group that is one already is left as it is.
    if (!at.checked) await page.keyboard.press("Space");
    // Of shapes that may be left out none is chosen at first: the arrow goes on to the first.
    else if (!at.path && at.name.trim() === "None") await page.keyboard.press("ArrowDown");
    return at.path ? (at.kind === "checkbox" && !at.isList ? "true" : at.name.trim()) : undefined;
  }
  if (at.kind === "select") {
    await page.keyboard.press("ArrowDown");
    const { index, value } = await page.evaluate(() => ({ index: document.activeElement.selectedIndex, value: document.activeElement.value }));
    assert.notEqual(index, 0, `${at.name}: no choice was taken`);
    return value;
  }
  if (at.kind === "file") {
    await (await chooserOf(page)).setFiles(own ?? { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("a.txt") });
    return "a.txt";
  }
  if (dates[at.kind]) {
    for (const key of keys[at.kind]) await (key === "Tab" ? page.keyboard.press(key) : page.keyboard.type(key));
    return dates[at.kind];
  }
  for (let attempt = 0, fault = ""; ; attempt++) {
    if (attempt > 0) await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type(own ?? fitting(at, fault));
    const text = await page.evaluate(() => document.activeElement.value);
    await page.keyboard.press("Tab");
    fault = await faultOf(page, at.entry ? at.id.replace(/-name$/, "") : at.id);
    await page.keyboard.press("Shift+Tab");
    if (!fault || at.entry) return at.json ? "1" : text;
    assert.ok(attempt < 3, `${at.path}: "${text}" is refused: ${fault}`);
  }
}
