// Play a scene by keyboard: {base, path} → what the timer shows and says at each step.
import { answer, open, request, withChromium, withPage } from "../browser/browser.mjs";

const { base, path } = await request();
const steps = [];

await withChromium((browser) =>
  withPage(browser, {}, async (page) => {
    await page.clock.install({ time: new Date("2026-11-20T09:00:00Z") });
    await open(page, base, path);
    const note = async (step) =>
      steps.push({
        step,
        clock: await page.locator("[data-pn-clock]").textContent(),
        said: await page.locator("[data-pn-said]").textContent(),
        part: await page.locator(".pn-timer__parts [aria-current]").textContent(),
        key: await page.locator('[data-pn-do="run"]').textContent(),
      });
    const press = async (name) => {
      await page.locator(`[data-pn-do="${name}"]`).focus();
      await page.keyboard.press("Enter");
    };
    await note("at first");
    await press("run");
    await note("started");
    await page.clock.runFor(241_000);
    await note("after four minutes");
    await press("run");
    await page.clock.runFor(30_000);
    await note("paused");
    await press("run");
    await page.clock.runFor(60_000);
    await note("over");
    await press("run");
    await note("next part");
    await press("reset");
    await note("reset");
  }),
);
answer({ steps });
