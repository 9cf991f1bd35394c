// A large county taken through the built workbench in a real browser: the longest tasks of the page in each step of the way.
// Prints one line of JSON; the argument is how many schools. The workbench has to be built.
import type { Page } from "playwright-core";
import { launchBrowser } from "../../test/browser/browser.js";
import { serveSite } from "../../test/browser/serve-site.js";
import { untilEqual } from "../../test/browser/until.js";
import {
  assess,
  button,
  drop,
  grid,
  openStep,
  openWorkbench,
  readBook,
  saveButton,
  typeInto,
} from "../../test/browser/workbench-page.js";

/** The tasks of the page in a step that were over 50 ms from beginning to end, in ms: the longest of them, and the work of the one with most, which does not count what others had of the processor. */
export interface StepTasks {
  readonly step: string;
  readonly time: number;
  readonly long: number;
  readonly longest: number;
  readonly work: number;
}

/** An event of the browser's own record, times in microseconds: `tdur` is what its thread worked. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Schools with figures made up by a rule: every tenth lacks one, so that there are findings by the hundred. */
const county = (schools: number): Uint8Array =>
  new TextEncoder().encode(
    [
      "学校名称,学校代码,学校类型,在校学生数,专任教师数,教学及辅助用房面积,教学仪器设备值",
      ...Array.from({ length: schools }, (_, k) => {
        const pupils = 200 + (k % 97);
        const rooms = k % 10 === 0 ? "" : 900 + k;
        return `第${k}小学,${10_000 + k},小学,${pupils},${12 + (k % 13)},${rooms},${90_000 + 331 * k}`;
      }),
    ].join("\n"),
  );

const schools = Number(process.argv[2] ?? 3000);
const [server, browser] = await Promise.all([serveSite(), launchBrowser()]);
const steps: StepTasks[] = [];

/** Does a step, and two frames more, in which what it changed is drawn. */
const measured = async (page: Page, step: string, run: () => Promise<unknown>): Promise<void> => {
  await browser.startTracing(page, { categories: ["toplevel"] });
  const began = performance.now();
  await run();
  const time = performance.now() - began;
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid, dur = 0 }) => name.endsWith("RunTask") && pages.has(`${pid} ${tid}`) && dur > 50_000,
  );
  const most = (of: (task: TraceEvent) => number): number => Math.max(0, ...tasks.map(of)) / 1000;
  steps.push({
    step,
    time,
    long: tasks.length,
    longest: most(({ dur = 0 }) => dur),
    work: most(({ tdur = 0 }) => tdur),
  });
};

try {
  const { page } = await openWorkbench(browser, server.url);
  page.setDefaultTimeout(300_000);
  await measured(page, "open", async () => {
    await drop(page, grid, "county.csv", county(schools));
    await untilEqual(() => saveButton(page).innerText(), "另存为 .xlsx（只存数值）");
    await page.locator('#grid[aria-busy="false"]').waitFor();
  });
  await measured(page, "read", () => readBook(page));
  await measured(page, "assess", () => assess(page));
  await measured(page, "findings", () => openStep(page, "findings"));
  await measured(page, "schools", () => openStep(page, "schools"));
  await measured(page, "write", async () => {
    await openStep(page, "results");
    await button(page, "写入结果表").click();
    await page.getByText(/^已写入：/).waitFor();
  });
  await measured(page, "type", async () => {
    for (let row = 2; row < 8; row++) await typeInto(page, `J${row}`, "=SUM(D2:D2000)");
  });
  await measured(page, "save", async () => {
    const [download] = await Promise.all([page.waitForEvent("download"), saveButton(page).click()]);
    await download.path();
  });
  console.log(JSON.stringify(steps));
} finally {
  await browser.close();
  await server.close();
}
