// Files through the built workbench in a real browser: collected together, and some opened in its grid.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../test/browser/browser.js";
import { serveSite } from "../../test/browser/serve-site.js";
import { drop, grid, openPart, openWorkbench } from "../../test/browser/workbench-page.js";
import type { Mutant } from "./mutants.js";
import { sentenceFault } from "./sentence-fault.js";
import type { Tally } from "./tally.js";

type Notes = Pick<Tally, "note">;

/** One of so many is opened in the grid as well. */
const openedOf = 20;
const longest = 600_000;

/** Sends them. `npm run build` comes before. */
export async function soakPage(files: readonly Mutant[], tally: Notes): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "junheng-soak-"));
  const [server, browser] = await Promise.all([serveSite(), launchBrowser()]);
  try {
    await collectInPage(browser, server.url, files, join(folder, "sent"), tally);
    const opened = files.filter((_, at) => at % openedOf === 0);
    await openInPage(browser, server.url, opened, tally);
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Chooses them as a folder; each has its line, and each that failed a sentence. */
async function collectInPage(
  browser: Browser,
  site: string,
  mutants: readonly Mutant[],
  folder: string,
  tally: Notes,
): Promise<void> {
  mkdirSync(folder);
  for (const { name, bytes } of mutants) writeFileSync(join(folder, name), bytes);
  const { page, complaints } = await openWorkbench(browser, site);
  await openPart(page, "收表核对");
  await page.getByLabel("选择文件夹…").setInputFiles(folder);
  const text = await page
    .getByTestId("collected-summary")
    .waitFor({ timeout: longest })
    .then(() => wholeText(page))
    .catch((error: unknown) => String(error));
  const lines = text.split("\n");
  for (const { name, source, change } of mutants) {
    const own = lines.filter((line) => line.includes(name));
    const fault = own.length === 0 ? "no line" : own.map(sentenceFault).find((each) => each !== undefined);
    tally.note("collected by the page", fault === undefined ? undefined : `${name} (${source}: ${change}): ${fault}`);
  }
  tally.note("pages without a complaint", complaints.length === 0 ? undefined : complaints.join("; "));
  await page.close();
  rmSync(folder, { recursive: true });
}

/** All that the pane says, its folded lists too. */
const wholeText = async (page: Page): Promise<string> => {
  await page.evaluate(`document.querySelectorAll("#pane details").forEach((each) => { each.open = true; })`);
  const more = page.locator("#pane details").getByRole("button", { name: /^再看/ });
  while ((await more.count()) > 0) await more.first().click();
  return await page.locator("#pane").innerText();
};

/** Drops each on the grid: it is opened, or the bar says why not. */
async function openInPage(browser: Browser, site: string, mutants: readonly Mutant[], tally: Notes): Promise<void> {
  if (mutants.length === 0) return;
  const { page, complaints } = await openWorkbench(browser, site);
  for (const { name, source, change, bytes } of mutants) {
    await drop(page, grid, name, bytes);
    const notice = page.locator("#bar .notice", { hasText: name });
    const said = await notice
      .waitFor({ timeout: 120_000 })
      .then(() => notice.innerText())
      .catch(() => "");
    const fault = said === "" ? "nothing was said of it" : sentenceFault(said);
    tally.note("opened in the grid", fault === undefined ? undefined : `${name} (${source}: ${change}): ${fault}`);
    await page
      .locator('#grid[aria-busy="false"]')
      .waitFor({ timeout: 120_000 })
      .catch(() => undefined);
  }
  tally.note("pages without a complaint", complaints.length === 0 ? undefined : complaints.join("; "));
  await page.close();
}
