// A province's schools in one file, by county, from its bytes to every verdict, against only reading the file.
import { compile, measureInChild } from "../lib/child.mjs";
import { medianOf } from "../lib/measure.mjs";
import { figure, goalLine, tableOf } from "../lib/table.mjs";

export const title = "A file of a province of 100 counties, county by county";

const processes = 3;
const goal = 1.3;

export async function measure() {
  const here = import.meta.url;
  const [write, child] = await Promise.all(
    ["write-child", "child"].map((name) => compile(new URL(`./province-${name}.mjs`, here))),
  );
  const { files, schools, columns } = await measureInChild(write, "100", "7000");
  const runs = { csv: [], xlsx: [] };
  for (let i = 0; i < processes; i += 1)
    for (const format of Object.keys(runs)) runs[format].push(await measureInChild(child, files[format].path));
  for (const run of [...runs.csv, ...runs.xlsx])
    if (run.schools !== schools) throw new Error(`${run.schools} schools were assessed, expected ${schools}`);
  const middle = (format, of) => medianOf(runs[format].map(of));
  const ratioOf = ({ whole, reading }) => whole.work / reading.work;
  const row = (format) => [
    `.${format} of ${figure(files[format].megabytes)} MB`,
    ...["reading", "parted", "whole"].map((step) => figure(middle(format, (run) => run[step].work))),
    figure(middle(format, ratioOf)),
    figure(middle(format, ({ peak }) => peak)),
  ];
  const worst = Math.max(...Object.keys(runs).map((format) => middle(format, ratioOf)));
  return [
    `${schools} schools in ${columns} columns, one of them the county. Ours goes about it as \`junheng assess --by county\` does: \`readWorkbook\`, the rows parted by`,
    "county, then of each county its headers understood, its schools read and assessed, its grounds and conditions judged. Work is the time of the",
    `processor until then, which other programs lengthen less than that by the clock; a fresh process each time. Medians of ${processes} processes each.`,
    "",
    tableOf(
      ["", "read, ms of work", "parted by county", "all judged", "× reading", "peak memory, MB"],
      Object.keys(runs).map(row),
    ),
    "",
    goalLine(`from bytes to all verdicts, at most ${goal} × reading the file`, `${figure(worst)} ×`, worst <= goal),
  ].join("\n");
}
