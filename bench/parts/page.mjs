// A large county in the workbench: what each step keeps the page from answering.
import os from "node:os";
import { browserRun } from "../lib/browser-run.mjs";
import { figure, goalLine, tableOf } from "../lib/table.mjs";

export const title = "A county of 3,000 schools in the workbench, step by step";

const [schools, goal] = [3000, 100];

const names = {
  open: "opened in the grid",
  read: "read",
  assess: "assessed, the verdict shown",
  findings: "findings shown",
  schools: "schools shown",
  write: "results written",
  type: "six sums of 2,000 cells typed",
  save: "saved",
};

export async function measure() {
  const load = () => os.loadavg()[0].toFixed(1);
  const before = load();
  const steps = browserRun("page-in-browser.ts", schools);
  const most = Math.max(...steps.map(({ work }) => work));
  const task = (value) => (value === 0 ? "under 50" : figure(value));
  return [
    "A .csv of 3,000 invented schools dropped on the built workbench, in Chromium without a window, which draws without a graphics card. A task is what the page",
    "does without a pause: the longest from beginning to end, and what its thread worked in the one with most of it, which leaves out what other programs had of",
    `the processor. Mean load ${before} before and ${load()} after.`,
    "",
    tableOf(
      ["", "time, s", "tasks over 50 ms", "longest task, ms", "most work in a task, ms"],
      steps.map(({ step, time, long, longest, work }) => [
        names[step],
        figure(time / 1000),
        String(long),
        task(longest),
        task(work),
      ]),
    ),
    "",
    goalLine(`no task of the page above ${goal} ms of work`, `${figure(most)} ms`, most <= goal),
  ].join("\n");
}
