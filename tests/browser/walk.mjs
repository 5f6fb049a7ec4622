// A walk without a mouse: {base, start, steps, width, scripts} → {steps: [{heading, path, anchor, focus, shown}]}.
// Each step names what to reach with Tab, by its text (`reach`) and perhaps where it stands (`within`, a selector);
// then what to press there, and what must be to see afterwards (`shows`).
import { answer, open, request, withChromium, withPage } from "./browser.mjs";

const MOST_TABS = 400;
const { base, start, steps, width = 1280 } = await request();
const seen = [];

/** Press Tab until the focus rests on what is named, and count. Whoever never gets there is told what was last reached. */
async function reach(page, { reach: text, within = "body" }) {
  const passed = [];
  for (let tabs = 1; tabs <= MOST_TABS; tabs += 1) {
    await page.keyboard.press("Tab");
    const on = await page.evaluate((region) => {
      const one = document.activeElement;
      return { text: one.textContent.replace(/\s+/g, " ").trim(), there: one !== document.body && Boolean(one.closest(region)) };
    }, within);
    passed.push(on.text.slice(0, 30));
    if (on.there && on.text.includes(text)) return tabs;
  }
  throw new Error(`"${text}" was not reached with ${MOST_TABS} times Tab; the last were ${passed.slice(-8).join(" | ")}`);
}

/** The focus is drawn: an outline, an underline or a shadow that the element has only while it is focused. */
const isFocusDrawn = (page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    const look = () => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor, color, textDecorationLine } = getComputedStyle(one);
      return [outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor, color, textDecorationLine].join();
    };
    const focused = look();
    one.blur();
    const plain = look();
    one.focus({ focusVisible: true });
    return focused !== plain;
  });

await withChromium((browser) =>
  withPage(browser, { width }, async (page) => {
    await open(page, base, start);
    for (const step of steps) {
      const tabs = step.reach ? await reach(page, step) : 0;
      const drawn = step.reach ? await isFocusDrawn(page) : true;
      const before = page.url();
      for (const key of step.press) {
        await page.keyboard.press(key);
        await page.waitForLoadState("load");
      }
      if (step.leaves) await page.waitForURL((address) => address.href !== before);
      await page.locator("h1").first().waitFor();
      seen.push({
        tabs,
        drawn,
        heading: (await page.locator("h1").first().textContent()).replace(/\s+/g, " ").trim(),
        path: page.url().slice(base.length),
        shown: step.shows ? await page.locator(step.shows).first().isVisible() : true,
      });
    }
  }),
);
answer({ steps: seen });
