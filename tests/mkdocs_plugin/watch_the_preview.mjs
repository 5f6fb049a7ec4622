// Leaves a page open while a file is broken and mended: {base, file} → {problems, banner, mendedAfter}.
import { writeFile } from "node:fs/promises";
import { answer, open, request, withChromium, withPage } from "../browser/browser.mjs";

const { base, file } = await request();
const problems = [];
const seen = {};

await withChromium((browser) =>
  withPage(browser, {}, async (page) => {
    page.on("console", (one) => ["error", "warning"].includes(one.type()) && problems.push(one.text()));
    page.on("pageerror", (error) => problems.push(String(error)));
    await open(page, base);
    await writeFile(file, "broken");
    // The page comes again once the rest is built, so this has to be asked in one go.
    seen.banner = [await page.locator("[role=status] li").textContent()];
    const begun = Date.now();
    await writeFile(file, "Mended.");
    await page.locator("[role=status]").waitFor({ state: "detached" });
    seen.mendedAfter = Date.now() - begun;
  }),
);
answer({ problems, ...seen });
