// Small pieces of SQL that every dialect reads alike.
import type { CompulsoryStage } from "../schools/index.js";
import { countable } from "../schools/index.js";
import type { Dialect } from "./dialects/index.js";
import type { Frame } from "./frame.js";

/** A branch of CASE: a condition and what it gives. */
export type Branch = readonly [condition: string, value: string];

/** The first branch that holds; without another value, NULL. */
export const caseOf = (branches: readonly Branch[], otherwise?: string): string =>
  `CASE ${branches.map(([condition, value]) => `WHEN ${condition} THEN ${value}`).join(" ")}${otherwise === undefined ? "" : ` ELSE ${otherwise}`} END`;

/** A text that this program made itself, between apostrophes. */
export const textLiteral = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A column in one of some texts. */
export const isIn = (column: string, texts: readonly string[]): string =>
  texts.length === 1
    ? `${column} = ${textLiteral(texts[0] ?? "")}`
    : `${column} IN (${texts.map(textLiteral).join(", ")})`;

/** All of some conditions. */
export const allHold = (conditions: readonly string[]): string => conditions.join(" AND ");

/** Any of some conditions. */
export const anyHolds = (conditions: readonly string[]): string => conditions.join(" OR ");

/** What differs between the stages, by the column that names the stage; the same in both, itself. */
export function byStage(column: string, of: (stage: CompulsoryStage) => string): string {
  const [primary, junior] = [of("primary"), of("junior")];
  return primary === junior ? primary : caseOf([[`${column} = 'primary'`, primary]], junior);
}

/** A NULL of a verdict or of a number. */
export const nothing = ({ dialect }: Pick<Frame, "dialect">, type: "integer" | "double"): string =>
  `CAST(NULL AS ${dialect.casts[type]})`;

/** Whether a figure can be counted with, as the engine has it; NaN cannot. */
export const isCountableSql = (figure: string, { double }: Dialect): string =>
  `ABS(${figure}) BETWEEN ${double(countable.least)} AND ${double(countable.most)} OR ${figure} = ${double(0)}`;

/** Names without the spaces that old files leave in them: the usual and the wide one. */
export const withoutSpaces = (column: string): string => `REPLACE(REPLACE(${column}, ' ', ''), '\u3000', '')`;

/** A sum whose blanks count as nothing. */
export const count = (condition: string): string => `SUM(${caseOf([[condition, "1"]], "0")})`;
