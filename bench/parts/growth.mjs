// How the cost of an assessment grows with counties, schools and indicators.
import { compile, measureInChild } from "../lib/child.mjs";
import { figure, goalLine, tableOf } from "../lib/table.mjs";

export const title = "How cost grows with counties, schools and indicators";

const goal = 1.2;

export async function measure() {
  const rows = await measureInChild(await compile(new URL("./growth-child.mjs", import.meta.url)));
  const each = ({ kept, lines, indicators }) => (kept * 1e6) / (lines * indicators);
  const goals = ["counties", "schools", "indicators"].map((what) => {
    const [least, ...more] = rows.filter(({ grows }) => grows.includes(what)).toSorted((a, b) => a[what] - b[what]);
    const ratio = each(more.at(-1)) / each(least);
    return goalLine(
      `with more ${what} a cell costs at most ${goal} × what it does with few`,
      `${figure(ratio)} ×`,
      ratio <= goal,
    );
  });
  return [
    "`assessCounty`, records in memory to results in memory, by the standard of 2017 with its first indicators, or with more of them that measure the same under",
    "an id of their own. A line is a school in a stage, a cell one of its indicators. Looked at: with every school's own result put together. The work of",
    "the processor in one process, in turns, the least of six rounds: other programs lengthen it, and nothing shortens it.",
    "",
    tableOf(
      [
        "grows",
        "counties",
        "schools in each",
        "indicators",
        "ms of work",
        "ns each cell",
        "looked at, ms",
        "ns each cell",
      ],
      rows.map((row) => [
        row.grows.join(", "),
        row.counties,
        row.schools,
        row.indicators,
        figure(row.kept),
        figure(each(row)),
        figure(row.seen),
        figure(each({ ...row, kept: row.seen })),
      ]),
    ),
    "",
    ...goals,
  ].join("\n");
}
