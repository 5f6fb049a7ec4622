// Reads words of the glossary as people do: {base, path} → which meaning is in sight after each step.
import { answer, open, request, withChromium, withPage } from "../browser/browser.mjs";

const { base, path } = await request();
const seen = {};
const words = "a.pn-term";

const tips = (page) =>
  page.evaluate(() => [...document.querySelectorAll(".pn-tip")].filter((tip) => tip.checkVisibility()).map((tip) => tip.id));

await withChromium(async (browser) => {
  await withPage(browser, {}, async (page) => {
    await page.clock.install();
    await open(page, base, path);
    seen.start = await tips(page);
    await page.locator(words).first().hover();
    seen.hovered = await tips(page);
    await page.locator(".pn-tip:not([hidden])").hover();
    await page.clock.runFor(1000); // Longer than the pointer is given to get there: the meaning must stay.
    seen.onTheMeaning = await tips(page);
    await page.keyboard.press("Escape");
    seen.escaped = await tips(page);
    await page.locator(words).nth(1).hover();
    await page.locator("h1").hover();
    await page.clock.runFor(1000);
    seen.left = await tips(page);
    await page.locator(words).first().focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    seen.focused = { tips: await tips(page), described: await page.evaluate(() => document.activeElement.getAttribute("aria-describedby")) };
    await page.keyboard.press("Escape");
    seen.focusKept = { tips: await tips(page), on: await page.evaluate(() => document.activeElement.matches("a.pn-term")) };
    await page.keyboard.press("Enter");
    await page.waitForURL(/glossary\/#term-/);
    seen.followed = new URL(page.url()).hash;
  });
  await withPage(browser, { width: 320, height: 640, hasTouch: true, isMobile: true }, async (page) => {
    await open(page, base, path);
    const all = page.locator(words);
    seen.touched = [];
    seen.outside = [];
    for (let n = 0; n < await all.count(); n += 1) {
      await all.nth(n).tap();
      const [id] = await tips(page);
      seen.touched.push(id === await all.nth(n).getAttribute("aria-describedby"));
      const sides = await page.locator(`#${id}`).evaluate((tip) => {
        const { left, right } = tip.getBoundingClientRect();
        return { left, right, wide: document.documentElement.scrollWidth };
      });
      if (sides.left < 0 || sides.right > 320 || sides.wide > 320) seen.outside.push(sides);
    }
    await page.locator("h1").tap();
    seen.tappedAway = await tips(page);
    await all.first().tap();
    await all.first().tap();
    await page.waitForURL(/glossary\/#term-/);
  });
  await withPage(browser, {}, async (page) => {
    await open(page, base, path);
    await page.emulateMedia({ media: "print" });
    const line = await page.locator(words).first().evaluate((link) => getComputedStyle(link).textDecorationLine);
    seen.printed = { tips: await tips(page), line };
  });
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(new URL(path, base).href);
    seen.unscripted = {
      tips: await page.locator(".pn-tip:visible").count(),
      leads: (await page.locator(words).first().getAttribute("href")).includes("glossary/#"),
    };
  });
});
answer(seen);
