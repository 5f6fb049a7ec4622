// Paper: {base, paths, format, landscape, folder, leaveOut} → {pages: [{path, count, sizes}]}. With `folder` the PDFs are
// kept; `leaveOut` names what is taken off each page first, to see what the rest needs.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { answer, open, request, withChromium, withPage } from "./browser.mjs";

const { base, paths, format = "A4", landscape = false, folder = null, leaveOut = null } = await request();
const pages = [];

// Chromium writes page objects in the clear; the page tree's own count must agree with them.
function measure(pdf) {
  const text = pdf.toString("latin1");
  const objects = [...text.matchAll(/\/Type\s*\/Page(?![a-zA-Z])/g)].length;
  const counts = [...text.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages\b/g)];
  const tree = Math.max(0, ...counts.map((match) => Number(match[1] ?? match[2])));
  if (objects === 0 || objects !== tree) throw new Error(`cannot count the pages: ${objects} objects, ${tree} in the tree`);
  const sizes = [...text.matchAll(/\/MediaBox\s*\[\s*[\d.]+\s+[\d.]+\s+([\d.]+)\s+([\d.]+)\s*\]/g)];
  return { count: objects, sizes: sizes.map((match) => [Math.round(match[1]), Math.round(match[2])]) };
}

await withChromium((browser) =>
  withPage(browser, {}, async (page) => {
    await page.emulateMedia({ media: "print", colorScheme: "light" });
    for (const path of paths) {
      await open(page, base, path);
      if (leaveOut) await page.$$eval(leaveOut, (found) => found.forEach((one) => one.remove()));
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false, format, landscape });
      if (folder) await writeFile(join(folder, (path.replaceAll("/", "_") || "index") + ".pdf"), pdf);
      pages.push({ path, ...measure(pdf) });
    }
  }),
);
answer({ pages });
