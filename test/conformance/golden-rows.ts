// CONFORMANCE.md: the rows of test/golden/reference_values.csv and share_values.csv, measure by measure.
import { referenceRows, type ReferenceRow } from "../golden-rows/reference-rows.js";
import { shareRows } from "../golden-rows/share-rows.js";
import { relativeError } from "../golden-rows/relative-error.js";
import { bound } from "./figures.js";
import { table, type Section } from "./section.js";

/** What a measure may be off, relative. */
const bar = 1e-14;

/** The measure of a row, with every group of a decomposition under one name. */
const measureOf = ({ measure }: ReferenceRow): string => measure.replace(/\.groups\.[^.]+\./, ".groups.*.");

const expectsNone = ({ expected, isZeroForOne }: ReferenceRow): boolean => expected === null || isZeroForOne;

/** How far the result is from the reference; 0 for a value that is none as it should be, infinite where only one of them is. */
const errorOf = (row: ReferenceRow): number => {
  const result = row.result();
  if (expectsNone(row)) return result === null ? 0 : Infinity;
  return relativeError(result, row.expected!);
};

export function goldenRows(): Section {
  const rows = [...referenceRows(), ...shareRows()].map((row) => ({ row, error: errorOf(row) }));
  const passed = rows.filter(({ error }) => error <= bar);
  const names = [...new Set(rows.map(({ row }) => measureOf(row)))];
  const lines = names.map((name) => {
    const own = rows.filter(({ row }) => measureOf(row) === name);
    const right = own.filter(({ error }) => error <= bar);
    const values = own.filter(({ row }) => !expectsNone(row));
    const none = right.filter(({ row }) => expectsNone(row)).length;
    const greatest = values.length === 0 ? "" : bound(Math.max(...values.map(({ error }) => error)));
    return [`\`${name}\``, own.length, right.length - none, none, own.length - right.length, greatest];
  });
  const zeros = rows.filter(({ row }) => row.isZeroForOne).map(({ row }) => `\`${row.measure}\``);
  return {
    title: "Every measure: reference values from exact rationals",
    text: [
      `Reached: ${passed.length} of ${rows.length} rows, within ${bar} relative, or none where none is expected.`,
      table(["measure", "rows", "as expected", "none, as expected", "missed", "greatest difference"], lines),
      `“None” is a value that has no meaning, as a ratio to nothing. The reference has 0 where one school has no difference and the rules have no
value: ${zeros.join(", ")}; they are counted as none. \`*\` stands for every group.`,
      "Data: `reference_inputs.csv`, `reference_values.csv`, `share_values.csv`.",
    ].join("\n\n"),
    missed: rows
      .filter(({ error }) => !(error <= bar))
      .map(({ row }) => `${row.name}: ${row.measure} is not ${row.expected ?? "none"}.`),
  };
}
