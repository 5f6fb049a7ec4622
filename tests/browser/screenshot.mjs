// A picture: {url, file, width, height, scheme, fullPage, selector, scale, scripts} → {file}.
import { answer, open, request, withChromium, withPage } from "./browser.mjs";

const { url, file, width, height, scheme, fullPage = false, selector = null, scale = 1, scripts = true } = await request();

await withChromium((browser) =>
  withPage(browser, { width, height, scheme, deviceScaleFactor: scale, javaScriptEnabled: scripts }, async (page) => {
    await open(page, url);
    if (selector) await page.locator(selector).first().screenshot({ path: file, animations: "disabled" });
    else await page.screenshot({ path: file, fullPage, animations: "disabled" });
  }),
);
answer({ file });
