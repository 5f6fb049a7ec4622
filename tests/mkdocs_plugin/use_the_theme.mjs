// Uses the theme as a reader does: {base} → {problems, schemes, address, redirected, ourScript, drawer}.
import { answer, open, request, withChromium, withPage } from "../browser/browser.mjs";

const { base } = await request();
const problems = [];
const schemes = [];
const seen = {};

function listen(page) {
  page.on("console", (one) => ["error", "warning"].includes(one.type()) && problems.push(one.text()));
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("request", (one) => one.url().startsWith(new URL(base).origin) || problems.push(one.url()));
}

await withChromium(async (browser) => {
  await withPage(browser, {}, async (page) => {
    listen(page);
    const scheme = async () => schemes.push(await page.evaluate(() => document.body.dataset.mdColorScheme));
    await open(page, base);
    await scheme();
    await page.locator("label[for=__palette_1]").click();
    await scheme();
    await open(page, base, "personas/");
    await scheme();
    await page.keyboard.press("f");
    await page.keyboard.type("zahlenmensch", { delay: 20 });
    await page.locator("a.md-search-result__link").first().waitFor();
    await page.waitForTimeout(300);
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    seen.address = page.url();
    await page.goto(new URL("personas/dana-old/", base).href);
    await page.waitForURL("**/personas/dana/");
    seen.redirected = page.url();
    seen.ourScript = await page.evaluate(() => document.documentElement.dataset.personary);
  });
  await withPage(browser, { width: 400 }, async (page) => {
    listen(page);
    await open(page, base);
    await page.locator("label.md-header__button[for=__drawer]").click();
    await page.waitForTimeout(500);
    seen.drawer = await page.locator("nav.md-nav--primary").isVisible();
    await page.locator("nav.md-nav--primary a", { hasText: "Personas" }).first().click();
    await page.waitForLoadState("networkidle");
  });
});
answer({ problems, schemes, ...seen });
