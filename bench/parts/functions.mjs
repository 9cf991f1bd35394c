// Formulas by the thousand, and tables that spill, in the workbench's grid: how soon they follow an edit.
import os from "node:os";
import { browserRun } from "../lib/browser-run.mjs";
import { figure, goalLine, tableOf } from "../lib/table.mjs";

export const title = "10,000 cells of functions, and 20 spilled tables, in the workbench's grid";

const [edits, cellsGoal, tablesGoal] = [7, 1000, 200];

const names = {
  sums: "10,000 sums of the grid's own",
  ours: "10,000 cells of functions of ours",
  spilled: "170 schools × 30 columns, 20 tables",
};

export async function measure() {
  const load = () => os.loadavg()[0].toFixed(1);
  const before = load();
  const all = browserRun("functions-in-browser.ts", edits);
  const middle = (name, of) => all[name].map((edit) => edit[of]).sort((one, other) => one - other)[edits >> 1];
  const goal = (words, name, limit) =>
    goalLine(
      `${words} within ${limit} ms`,
      `${figure(middle(name, "calculated"))} ms`,
      middle(name, "calculated") <= limit,
    );
  return [
    "The workbench's grid in Chromium without a window. A cell is edited on which every formula depends; calculated is the time until the grid says that it has",
    "calculated, drawn until two frames later, and work is what the page's thread worked until then, which leaves out what other programs had of the processor. The",
    "cells are 2,000 rows of `DIFFCOEF`, `MEAN`, `GINI`, `THEIL` of ten schools each, and `ATTAINMENT` of their mean; beside them as many `SUM`s of the same cells, no two",
    "alike: what the grid itself takes is the floor. The tables are `ASSESS` and `SCHOOLS` twice, `CONDITIONS`, `DECOMPOSE`, `COMPARE`, `INFLUENCE` and `LORENZ` three times,",
    `\`SPLIT\`, \`CHANGE\` and \`CONVERGENCE\`. Medians of ${edits} edits; mean load ${before} before and ${load()} after.`,
    "",
    tableOf(
      ["", "calculated, ms", "drawn, ms", "work, ms", "× the sums' work"],
      Object.entries(names).map(([name, words]) => [
        words,
        ...["calculated", "drawn", "work"].map((of) => figure(middle(name, of))),
        name === "spilled" ? "" : figure(middle(name, "work") / middle("sums", "work")),
      ]),
    ),
    "",
    goal("10,000 cells of functions", "ours", cellsGoal),
    goal("20 tables follow an edit", "spilled", tablesGoal),
  ].join("\n");
}
