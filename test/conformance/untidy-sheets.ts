// CONFORMANCE.md: untidy sheets of known counties, against exact fractions.
import type { Became } from "../untidy/judge-workbook.js";
import { judgeWorkbook } from "../untidy/judge-workbook.js";
import type { UntidyWorkbook } from "../untidy/make-draft.js";
import { untidiness, untidyWorkbook } from "../untidy/make-draft.js";
import type { Section } from "./section.js";
import { table } from "./section.js";

/** A sheet with what became of it. */
export interface JudgedSheet extends Pick<UntidyWorkbook, "seed" | "kind" | "ways"> {
  readonly became: Became;
  readonly differences: readonly string[];
  readonly told: readonly string[];
}

/** Makes and judges so many sheets from a first seed on; each way of being untidy has its turn. */
export async function* judgedSheets(count: number, first = 0): AsyncGenerator<JudgedSheet> {
  for (let seed = first; seed < first + count; seed++) {
    const workbook = untidyWorkbook(seed, untidiness[seed % untidiness.length]?.name);
    yield { seed, kind: workbook.kind, ways: workbook.ways, ...(await judgeWorkbook(workbook)) };
  }
}

const outcomes = ["read", "asked", "refused", "warned", "silent"] as const;

const counts = (sheets: readonly JudgedSheet[]): readonly number[] =>
  outcomes.map((outcome) => sheets.filter(({ became }) => became === outcome).length);

/** In words: where a sheet came out otherwise than it is true. */
export const sheetText = ({ seed, kind, ways, became, differences, told }: JudgedSheet): string =>
  `sheet ${seed} (${kind}; ${ways.join(", ")}): ${became}, ${differences.slice(0, 3).join("; ")} [${told.join(", ")}]`;

/** The section. Bar: no sheet is silently read as something else. */
export async function untidySheets(count = 1000): Promise<Section> {
  const sheets: JudgedSheet[] = [];
  for await (const sheet of judgedSheets(count)) sheets.push(sheet);
  const row = (name: string, own: readonly JudgedSheet[]) => [name, own.length, ...counts(own)];
  const kinds = [...new Set(sheets.map(({ kind }) => kind))].sort();
  return {
    title: "Untidy sheets",
    text: `${count} sheets of invented counties, made from a seed (\`test/untidy\`): each a tidy table made untidy in one to five of ${untidiness.length} ways, written as one
of ${kinds.length} kinds of file, and held against exact fractions of its figures: every school, its pupils, every coefficient of variation, the schools up to
standard, the verdict. \`npm run untidy -- 10000\` makes more of them. Read: all of it is as it is true. Asked: it is not, no verdict is given on it, and the user is told
why. Refused: nothing is assessed, and it is said why. Warned: a verdict on other figures, beside a warning. Silent: without a word. The labels of rows
that are no schools are drawn from a list of two hundred; of what no reader can know (two numbers in a cell, a figure left blank, one merged over two
schools, a school twice) only asking is right.

${table(
  ["way", "sheets", ...outcomes],
  [
    ...untidiness.map(({ name }) =>
      row(
        name,
        sheets.filter(({ ways }) => ways.includes(name)),
      ),
    ),
    row("all", sheets),
  ],
)}

${table(
  ["file", "sheets", ...outcomes],
  kinds.map((kind) =>
    row(
      kind,
      sheets.filter((sheet) => sheet.kind === kind),
    ),
  ),
)}`,
    missed: sheets.filter(({ became }) => became === "silent").map(sheetText),
  };
}
