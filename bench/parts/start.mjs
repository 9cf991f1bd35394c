// The workbench from the address to the pane and to the grid, in a real browser.
import os from "node:os";
import { browserRun } from "../lib/browser-run.mjs";
import { figure, goalLine, tableOf } from "../lib/table.mjs";

export const title = "The workbench from its address to the pane and to the grid";

const goals = { paneCold: 1.5, paneWarm: 0.5, grid: 4 };
const runs = 5;

export async function measure() {
  const load = () => os.loadavg()[0].toFixed(1);
  const before = load();
  const all = browserRun("start-in-browser.ts", runs);
  const named = {
    "hosted, first visit": all["hosted cold"],
    "hosted, again": all["hosted warm"],
    "by double click, first time": all["folder cold"],
    "by double click, again": all["folder warm"],
  };
  const seconds = (milliseconds) => milliseconds / 1000;
  const most = (starts, of) => Math.max(...starts.map((start) => seconds(start[of])));
  const cold = [all["hosted cold"], all["folder cold"]];
  const warm = [all["hosted warm"], all["folder warm"]];
  const goal = (words, limit, measured) => goalLine(words, `${figure(measured)} s`, measured <= limit);
  return [
    "The built workbench in Chromium without a window, 1400 × 900, a context of its own each time; again is the same address in the same context, which by then",
    "has its service worker where it is hosted. Times are taken in the page, from the start of the navigation: until the first card of the pane is there, and until",
    `the grid holds the sample county. Work is what the page's own thread did until then. Medians of ${runs}; mean load ${before} before and ${load()} after.`,
    "",
    tableOf(
      ["", "pane, s", "grid, s", "work, s"],
      Object.entries(named).map(([name, { pane, grid, work }]) => [
        name,
        ...[pane, grid, work].map((value) => figure(seconds(value))),
      ]),
    ),
    "",
    goal(`the pane within ${goals.paneCold} s, first visit`, goals.paneCold, most(cold, "pane")),
    goal(`the pane within ${goals.paneWarm} s, again`, goals.paneWarm, most(warm, "pane")),
    goal(`the grid within ${goals.grid} s, first visit`, goals.grid, most(cold, "grid")),
  ].join("\n");
}
