// Without scripts: {base, paths, comfort} → {pages: [{path, words, missing}]}: how many words are to see in the content of
// each page, and which are only there for those with scripts. What stands in a part that opens without a script counts;
// `comfort` names what only a script can do.
import { answer, request, withChromium, withPage } from "./browser.mjs";

const { base, paths, comfort, width = 1280 } = await request();
const pages = [];

await withChromium(async (browser) => {
  for (const path of paths) {
    const read = {};
    for (const scripts of [true, false]) {
      await withPage(browser, { width, javaScriptEnabled: scripts }, async (page) => {
        const response = await page.goto(new URL(path, base).href, { waitUntil: "load" });
        if (!response.ok()) throw new Error(`${path} answered ${response.status()}`);
        read[scripts] = await page.locator("article .pn").first().evaluate((content, only) => {
          for (const part of content.querySelectorAll(only)) part.remove();
          for (const part of content.querySelectorAll("details")) part.open = true;
          return content.innerText.split(/\s+/).filter(Boolean);
        }, comfort);
      });
    }
    const plain = new Set(read[false]);
    pages.push({ path, words: read[false].length, missing: [...new Set(read[true].filter((word) => !plain.has(word)))] });
  }
});
answer({ pages });
