// Forms dropped on the built workbench in a real browser: how long until the table stands, what the page was busy with, what it took.
// Prints one line of JSON; the argument is how many forms. The workbench has to be built.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { SchoolRecord } from "@junheng/engine/schools";
import { readWorkbook } from "@junheng/workbook/read";
import { launchBrowser } from "../../test/browser/browser.js";
import { serveSite } from "../../test/browser/serve-site.js";
import { openWorkbench } from "../../test/browser/workbench-page.js";
import { sampleSchools, sentForms } from "../../test/made-files/school-forms.js";

/** As many schools as are asked for: the sample's, and again under other names and codes. */
const schoolsFor = async (count: number): Promise<readonly SchoolRecord[]> => {
  const own = await sampleSchools(206);
  return Array.from({ length: count }, (_, at): SchoolRecord => {
    const round = Math.floor(at / own.length);
    const record = own[at % own.length] as SchoolRecord;
    return round === 0
      ? record
      : { ...record, name: `${"东西南北中"[round - 1] ?? ""}${record.name}`, code: `${record.code ?? ""}${round}` };
  });
};

/** The most memory each process of the browser that shows pages has held, in MB; none where the system does not say. */
const peakMemory = async (browser: Browser): Promise<number | null> => {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  let most: number | null = null;
  for (const { type, id } of processInfo) {
    if (type !== "renderer") continue;
    const status = await readFile(`/proc/${id}/status`, "utf8").catch(() => "");
    const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1];
    if (kilobytes !== undefined) most = Math.max(most ?? 0, Number(kilobytes) / 1024);
  }
  return most;
};

const count = Number(process.argv[2] ?? 500);
const forms = await sentForms(await schoolsFor(count));
const folder = await mkdtemp(join(tmpdir(), "junheng-bench-"));
const [server, browser] = await Promise.all([serveSite(), launchBrowser()]);
try {
  for (const { file, bytes } of forms) await writeFile(join(folder, file), bytes);
  const startedAlone = performance.now();
  for (const { file, bytes } of forms) await readWorkbook(bytes, file);
  const alone = performance.now() - startedAlone;
  const { page } = await openWorkbench(browser, server.url);
  await page.getByRole("button", { name: "收表核对" }).click();
  await page.getByLabel("选择文件夹…").waitFor({ state: "attached" });
  await page.waitForTimeout(1000);
  const before = await peakMemory(browser);
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "longtask",
    });
  });
  const started = performance.now();
  await page.getByLabel("选择文件夹…").setInputFiles(folder);
  await page.getByTestId("collected-summary").waitFor({ timeout: 300_000 });
  const time = performance.now() - started;
  const tasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
  const summary = await page.getByTestId("collected-summary").innerText();
  const bytes = forms.reduce((sum, form) => sum + form.bytes.length, 0);
  const largest = Math.max(...forms.map((form) => form.bytes.length));
  console.log(
    JSON.stringify({
      count,
      time,
      alone,
      longest: Math.max(0, ...tasks),
      tasks: tasks.length,
      before,
      peak: await peakMemory(browser),
      bytes,
      largest,
      summary,
    }),
  );
} finally {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
}
