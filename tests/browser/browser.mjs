// How every script here reads its request, opens Chromium and hands back its answer.
import { chromium } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Nothing but the test's own server is ever looked up; an attempt still shows as a request.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

export async function request() {
  let text = "";
  for await (const piece of process.stdin) text += piece;
  return JSON.parse(text);
}

export function answer(value) {
  process.stdout.write(JSON.stringify(value));
}

/** Open Chromium, hand it to `use`, and close it whatever happens. */
export async function withChromium(use) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, headless: true, args: FLAGS });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** A page at a width and in a colour scheme, closed after `use`. Motion is reduced so that pictures are repeatable. */
export async function withPage(browser, { width = 1280, height = 900, scheme = "light", ...rest }, use) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: "reduce",
    ...rest,
  });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

export async function open(page, base, path = "") {
  const response = await page.goto(new URL(path, base).href, { waitUntil: "load" });
  if (!response.ok()) throw new Error(`${path || base} answered ${response.status()}`);
  await page.evaluate(() => document.fonts.ready.then(() => true));
}
