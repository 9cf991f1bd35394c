// CONFORMANCE.md: rounding to decimals as Excel shows it.
import { formatDecimal, roundHalfUp } from "@junheng/engine/statistics";
import { readGolden } from "../golden/read-golden.js";
import type { Section } from "./section.js";

export function rounding(): Section {
  const rows = readGolden("rounding_excel").map((row) => ({
    value: Number(row["value"]),
    digits: Number(row["digits"]),
    shown: row["excel_shows"]!,
    plain: row["js_toFixed"]!,
  }));
  const wrong = rows.filter(
    ({ value, digits, shown }) =>
      formatDecimal(value, digits) !== shown ||
      formatDecimal(-value, digits) !== `-${shown}` ||
      roundHalfUp(value, digits) !== Number(shown),
  );
  const differing = rows.filter(({ shown, plain }) => shown !== plain).length;
  return {
    title: "Rounding as Excel shows it",
    text: [
      `Reached: ${rows.length - wrong.length} of ${rows.length} rows, as text and as number, above and below zero. In ${differing} of them JavaScript's own
\`toFixed\` shows something else.`,
      "Data: `rounding_excel.csv`.",
    ].join("\n\n"),
    missed: wrong.map(({ value, digits, shown }) => `${value} to ${digits} decimals is not ${shown}.`),
  };
}
