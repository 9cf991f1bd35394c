// A workbook of 10,000 schools from its bytes to the assessment, against reading it with the library alone.
import { compile, measureInChild } from "../lib/child.mjs";
import { medianOf } from "../lib/measure.mjs";
import { figure, goalLine, tableOf } from "../lib/table.mjs";

export const title = "A workbook of 10,000 schools × 30 columns";

const processes = 5;
const goal = 1;

export async function measure() {
  const here = import.meta.url;
  const [write, library, ours] = await Promise.all(
    ["write", "library", "ours"].map((name) => compile(new URL(`./file-${name}-child.mjs`, here))),
  );
  const { path, megabytes, columns } = await measureInChild(write, "10000");
  const runs = { library: [], ours: [] };
  for (let i = 0; i < processes; i += 1) {
    runs.library.push(await measureInChild(library, path));
    runs.ours.push(await measureInChild(ours, path));
  }
  const middle = (who, key) => medianOf(runs[who].map((run) => run[key]));
  const ratio = (key) => middle("ours", key) / middle("library", key);
  const step = (key) => `${figure(middle("ours", key))} ms`;
  const row = (name, who) => [
    name,
    figure(middle(who, "first")),
    figure(middle(who, "later")),
    figure(middle(who, "peak")),
  ];
  return [
    `An .xlsx file of ${figure(megabytes)} MB and ${columns} columns. Ours: \`readWorkbook\`, \`readSubmission\` and \`assessCounty\`, from bytes to the result`,
    "object. The library alone: `XLSX.read(bytes, { dense: true })` of @e965/xlsx; no rows are made of it. Ours reads .xlsx itself (decision 21) and keeps the",
    `library for older formats. The first run is that of a fresh process. Medians of ${processes} processes each, taken in turns.`,
    "",
    tableOf(
      ["", "first run, ms", "later runs, ms", "peak memory, MB"],
      [
        row("the library alone", "library"),
        row("from bytes to the assessment", "ours"),
        ["ratio", figure(ratio("first")), figure(ratio("later")), figure(ratio("peak"))],
      ],
    ),
    "",
    `Of the first run: reading the file ${step("reading")}, understanding the table ${step("understanding")}, assessing ${step("assessing")}.`,
    "",
    goalLine(`at most ${goal} × the library alone, first run`, `${figure(ratio("first"))} ×`, ratio("first") <= goal),
  ].join("\n");
}
