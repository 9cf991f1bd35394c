// Tables of results in Markdown, columns aligned so that a terminal shows them well too.

/** A Markdown table; the first column is text, the others are set to the right. */
export function tableOf(header, rows) {
  const all = [header, ...rows].map((row) => row.map(String));
  const widths = header.map((_, column) => Math.max(3, ...all.map((row) => row[column].length)));
  const line = (row) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(" | ")} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [line(all[0]), rule, ...all.slice(1).map(line)].join("\n");
}

/** A goal and what came of it: a miss is called a miss. */
export const goalLine = (goal, measured, reached) =>
  `- ${reached ? "Reached" : "**Missed**"}: ${goal}. Measured: ${measured}.`;

/** A number with three significant digits, never in exponent form. */
export const figure = (number) =>
  number >= 100 ? String(Math.round(number)) : number >= 10 ? number.toFixed(1) : number.toFixed(2);
