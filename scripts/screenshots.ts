// `npm run screenshots`: takes the pictures of the workbench that the READMEs show, one in each language. `npm run build` comes before.
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../test/browser/browser.js";
import { serveSite } from "../test/browser/serve-site.js";

const folder = fileURLToPath(new URL("../docs/images/", import.meta.url));

const labels = {
  "zh-CN": { use: "评估这份工作簿", assess: "评估", verdict: "结论" },
  en: { use: "Assess this workbook", assess: "Assess", verdict: "Verdict" },
} as const;

const take = async (browser: Browser, url: string, locale: keyof typeof labels): Promise<void> => {
  const page = await browser.newPage({ viewport: { width: 1400, height: 860 }, locale, colorScheme: "light" });
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  await page.goto(`${url}/workbench.html`);
  await button(labels[locale].use).click();
  await button(labels[locale].assess).click();
  const verdict = page.getByRole("region", { name: labels[locale].verdict });
  await verdict.getByRole("img").locator("svg").waitFor();
  // The grid draws on a canvas, which tells nobody when it is done.
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `${folder}workbench-${locale}.png` });
  await page.close();
};

await mkdir(folder, { recursive: true });
const [server, browser] = await Promise.all([serveSite(), launchBrowser()]);
try {
  for (const locale of ["zh-CN", "en"] as const) await take(browser, server.url, locale);
} finally {
  await browser.close();
  await server.close();
}
