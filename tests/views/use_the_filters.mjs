// Uses the filters of an index as a reader does: {base, path} → what is said, shown and written into the address.
import { answer, open, request, withChromium, withPage } from "../browser/browser.mjs";

const { base, path } = await request();
const seen = {};

const look = (page) =>
  page.evaluate(() => ({
    said: document.querySelector("[data-pn-filter] [role=status]").textContent,
    shown: [...document.querySelectorAll("#people > li")].filter((each) => each.offsetParent).length,
    search: location.search,
    focus: document.activeElement?.value ?? "",
  }));

await withChromium(async (browser) => {
  await withPage(browser, {}, async (page) => {
    await open(page, base, path);
    seen.start = await look(page);
    await page.locator("input[value=draft]").focus();
    await page.keyboard.press("Space");
    seen.ticked = await look(page);
    await page.reload();
    seen.reloaded = await look(page);
    await page.locator("input[value=champion]").check();
    seen.nobody = await look(page);
    await page.locator("[data-pn-filter] button[type=reset]").click();
    await page.waitForFunction(() => !location.search);
    seen.reset = await look(page);
  });
  await withPage(browser, { width: 360 }, async (page) => {
    await open(page, base, path);
    seen.folded = await page.locator("[data-pn-filter] details").evaluate((all) => !all.open);
  });
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(new URL(path, base).href);
    seen.withoutScript = {
      form: await page.locator("[data-pn-filter]").isVisible(),
      shown: await page.locator("#people > li:visible").count(),
    };
  });
});
answer(seen);
