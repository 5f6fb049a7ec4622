// Accessibility: {base, paths, widths, schemes, include} → {violations, checked}; also says which pages scroll sideways.
import { createRequire } from "node:module";
import { answer, open, request, withChromium, withPage } from "./browser.mjs";

const axe = createRequire(import.meta.url)("axe-core");
const { base, paths, widths = [1280, 360], schemes = ["light", "dark"], include = null } = await request();
const violations = [];
const overflowing = [];
let checked = 0;

await withChromium(async (browser) => {
  for (const width of widths) {
    for (const scheme of schemes) {
      await withPage(browser, { width, scheme }, async (page) => {
        for (const path of paths) {
          await open(page, base, path);
          await page.evaluate(axe.source);
          const found = await page.evaluate((region) => window.axe.run(region ?? document), include);
          checked += 1;
          for (const { id, impact, help, nodes } of found.violations) {
            violations.push({
              path, width, scheme, id, impact, help,
              nodes: nodes.map((node) => ({ target: node.target.join(" "), html: node.html, why: node.failureSummary })),
            });
          }
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          if (overflow > 0) overflowing.push({ path, width, scheme, overflow });
        }
      });
    }
  }
});
answer({ violations, overflowing, checked });
