// 500 forms of schools from the drop on the workbench to the checked table, in a real browser.
import { browserRun } from "../lib/browser-run.mjs";
import { figure, goalLine, tableOf } from "../lib/table.mjs";

export const title = "500 forms of schools, merged and checked in the browser";

const goals = { seconds: 20, task: 100 };

export async function measure() {
  const runs = [50, 500].map((count) => browserRun("collect-in-browser.ts", count));
  const large = runs[1];
  const memory = (value) => (value === null ? "—" : figure(value));
  return [
    "Forms made by `junheng forms` and filled in, chosen as a folder in the built workbench, in Chromium without a window: read by two workers, merged and",
    "checked by a third, until the table stands on the page. The floor: reading the same files with `readWorkbook` alone, one after the other, in Node. Memory is the",
    "most that the page's process held, with its workers, grid and the browser's own part.",
    "",
    tableOf(
      [
        "forms",
        "time, s",
        "floor, s",
        "ratio",
        "longest task of the page, ms",
        "memory before, MB",
        "memory at most, MB",
      ],
      runs.map(({ count, time, alone, longest, before, peak }) => [
        String(count),
        figure(time / 1000),
        figure(alone / 1000),
        figure(time / alone),
        longest === 0 ? "under 50" : figure(longest),
        memory(before),
        memory(peak),
      ]),
    ),
    "",
    goalLine(
      `500 forms within ${goals.seconds} s on two cores`,
      `${figure(large.time / 1000)} s`,
      large.time <= goals.seconds * 1000,
    ),
    "",
    goalLine(`no task of the page above ${goals.task} ms`, `${figure(large.longest)} ms`, large.longest <= goals.task),
  ].join("\n");
}
