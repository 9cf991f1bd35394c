// The built workbench opened in a real browser, cold and again, hosted and from its folder: when the pane can be used, when the grid is there.
// Prints one line of JSON; the argument is how many times each. The workbench has to be built.
import type { BrowserContext } from "playwright-core";
import { launchBrowser } from "../../test/browser/browser.js";
import { serveSite } from "../../test/browser/serve-site.js";
import { firstButton, untilReady } from "../../test/browser/workbench-page.js";

/** Times from the start of the navigation, and what the page's own thread worked until the grid was there, in ms. */
interface Start {
  readonly pane: number;
  readonly grid: number;
  readonly work: number;
}

/** Notes both times in the page itself, so that no time of the test's own is in them. */
const noteTimes = `
  window.startTimes = {};
  new MutationObserver(() => {
    const note = (name, isThere) => { if (isThere && startTimes[name] === undefined) startTimes[name] = performance.now(); };
    note("pane", [...document.querySelectorAll("#pane button")].some((each) => each.textContent.includes("${firstButton["zh-CN"]}")));
    note("grid", document.querySelector('#grid[aria-busy="false"]') !== null);
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["aria-busy"] });
`;

const open = async (context: BrowserContext, site: string): Promise<Start> => {
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.addInitScript(noteTimes);
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  await page.goto(`${site}/workbench.html`);
  await untilReady(page);
  const { metrics } = await session.send("Performance.getMetrics");
  const times = await page.evaluate<{ readonly pane: number; readonly grid: number }>("window.startTimes");
  // What the browser keeps for the next time is kept before the page is left.
  if (site.startsWith("http")) await page.evaluate("navigator.serviceWorker.ready.then(() => undefined)");
  await page.close();
  return { ...times, work: (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000 };
};

const medianOf = (starts: readonly Start[]): Start => {
  const middle = (of: (start: Start) => number): number =>
    starts.map(of).sort((one, other) => one - other)[starts.length >> 1] ?? Number.NaN;
  return { pane: middle(({ pane }) => pane), grid: middle(({ grid }) => grid), work: middle(({ work }) => work) };
};

const times = Number(process.argv[2] ?? 5);
const [server, browser] = await Promise.all([serveSite(), launchBrowser()]);
try {
  const places = { hosted: server.url, folder: new URL("../../dist", import.meta.url).href };
  const all: Record<string, Start> = {};
  for (const [place, site] of Object.entries(places)) {
    const [cold, warm]: [Start[], Start[]] = [[], []];
    for (let run = 0; run < times; run++) {
      const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: "zh-CN" });
      cold.push(await open(context, site));
      warm.push(await open(context, site));
      await context.close();
    }
    Object.assign(all, { [`${place} cold`]: medianOf(cold), [`${place} warm`]: medianOf(warm) });
  }
  console.log(JSON.stringify(all));
} finally {
  await browser.close();
  await server.close();
}
