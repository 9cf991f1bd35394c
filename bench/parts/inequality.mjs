// Weighted measures of inequality against their floors and against a column store, with what they take from memory.
import { compile, measureInChild } from "../lib/child.mjs";
import { figure, goalLine, tableOf } from "../lib/table.mjs";

export const title = "Measures of inequality of 1,000, 100,000 and 1,000,000 values";

const lengths = [1_000, 100_000, 1_000_000];

const ours = (rows, note) => rows.find((row) => row.note === note && row.name === "Junheng");

export async function measure() {
  const script = await compile(new URL("./inequality-child.mjs", import.meta.url));
  const all = [];
  for (const length of lengths) all.push(await measureInChild(script, String(length)));
  const [, middle, largest] = all;
  const byBits = (rows) =>
    rows.find(({ name }) => name === "the same by comparison").nanoseconds / ours(rows, "Gini").nanoseconds;
  const margins = all.flatMap((rows, i) =>
    rows
      .filter(({ name }) => name.startsWith("DuckDB"))
      .map(({ note, nanoseconds }) => ({
        margin: nanoseconds / ours(rows, note).nanoseconds,
        where: `${note} of ${lengths[i].toLocaleString("en")} values`,
      })),
  );
  const closest = margins.reduce((least, each) => (each.margin < least.margin ? each : least));
  return [
    "Weighted, one process for each length. DuckDB has one thread, and formulas of ours in SQL without our care for digits: it has no such measures.",
    "No other library at hand has them weighted. The bytes are what one call of ours allocates, by value, of 100,000: the order of the values and",
    "their deviations from the mean where a measure needs them.",
    "",
    tableOf(
      ["measure", "by", ...lengths.map((n) => `ns each of ${n.toLocaleString("en")}`), "× dot product", "bytes each"],
      largest.map(({ name, note, nanoseconds }, i) => [
        note,
        name,
        ...all.map((rows) => figure(rows[i].nanoseconds)),
        figure(nanoseconds / largest[0].nanoseconds),
        middle[i].bytes === null ? "" : figure(Math.max(0, middle[i].bytes)),
      ]),
    ),
    "",
    goalLine(
      "Gini by the bits of the numbers is faster than by comparing them, of 100,000 and of 1,000,000",
      `${figure(byBits(middle))} × and ${figure(byBits(largest))} ×`,
      byBits(middle) > 1 && byBits(largest) > 1,
    ),
    goalLine(
      "ahead of DuckDB on one thread, every measure at every length",
      `the closest is ${closest.where}, ${figure(closest.margin)} × ours`,
      closest.margin > 1,
    ),
  ].join("\n");
}
