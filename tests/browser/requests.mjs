// What a visit asks for: {base, paths, queries} → {requests, outside, console, blocked, searches}.
// Every page is opened, then the search of the first one; `queries` are typed into it.
import { answer, open, request, withChromium, withPage } from "./browser.mjs";

const { base, paths, queries = ["a"], width = 1280 } = await request();
const requests = [];
const messages = [];
const blocked = [];
const searches = [];
const home = new URL(base).origin;
let visiting = "";

await withChromium((browser) =>
  withPage(browser, { width }, async (page) => {
    page.context().on("request", (one) => requests.push({ page: visiting, url: one.url() }));
    page.context().on("requestfailed", (one) => messages.push({ page: visiting, kind: "failed", text: `${one.url()} ${one.failure()?.errorText}` }));
    page.on("console", (one) => {
      if (["error", "warning"].includes(one.type())) messages.push({ page: visiting, kind: one.type(), text: one.text() });
    });
    page.on("pageerror", (error) => messages.push({ page: visiting, kind: "exception", text: String(error) }));
    await page.exposeFunction("reportBlocked", (what) => blocked.push({ page: visiting, ...what }));
    await page.addInitScript(() =>
      document.addEventListener("securitypolicyviolation", (event) =>
        window.reportBlocked({ directive: event.violatedDirective, what: event.blockedURI, sample: event.sample })),
    );
    for (const path of paths) {
      visiting = path;
      await open(page, base, path);
      await page.waitForLoadState("networkidle");
    }
    if (queries.length) {
      visiting = `${paths[0]} (search)`;
      await open(page, base, paths[0]);
      const field = page.locator("input[data-md-component=search-query]");
      await page.keyboard.press("f");
      await field.waitFor({ state: "visible" });
      await page.locator("[data-md-component=search-result] .md-search-result__meta").waitFor({ state: "attached" });
      for (const query of queries) {
        await field.fill("");
        await field.pressSequentially(query);
        await field.press("Shift"); // words no key stands for arrive without the key event that the theme waits for
        searches.push({ query, results: await settled(page) });
      }
      await page.waitForLoadState("networkidle");
    }
  }),
);

/** The results once the list has stopped changing. */
async function settled(page) {
  const read = () =>
    page.$$eval("a.md-search-result__link", (links) =>
      links.map((link) => ({ href: link.getAttribute("href"), text: link.textContent.replace(/\s+/g, " ").trim() })));
  let before = "";
  for (let same = 0, turn = 0; same < 3 && turn < 40; turn += 1) {
    await page.waitForTimeout(150);
    const now = JSON.stringify(await read());
    same = now === before ? same + 1 : 0;
    before = now;
  }
  return JSON.parse(before);
}

const isOutside = ({ url }) => !["data:", "blob:"].includes(new URL(url).protocol) && new URL(url).origin !== home;
answer({ requests, outside: requests.filter(isOutside), console: messages, blocked, searches });
