// The form of docs/forms.md, and the pictures of it that docs/images keeps.
import { assert, look, open, run, sent } from "./forms.mjs";
import { leavesOf } from "./server.mjs";

const filled = async (options) => {
  const page = await open("subscribe", { viewport: { width: 640, height: 700 }, deviceScaleFactor: 2, ...options });
  await page.getByLabel("Email").focus();
  await page.keyboard.type("ada@example.com");
  await page.getByLabel("Weekly").check();
  await page.getByLabel("Crime").check();
  await page.getByLabel("Name").focus();
  await page.keyboard.type("Grace");
  return page;
};

await run({
  async "It sends what was typed"() {
    const page = await filled();
    await look(page, "subscribe");
    assert.deepEqual(Object.fromEntries(await leavesOf(await sent(page))), { "body.email": "ada@example.com", "body.pace": "weekly", "body.topics.0": "crime", "body.gift.name": "Grace" });
  },
  async "It is dark where the page is"() {
    await look(await filled({ colorScheme: "dark" }), "subscribe-dark");
  },
});
