// Whether a row is an example of how to fill in (填写示例): by its mark, its name, and by what the schools beside it have.
import type { Cell, Grid } from "../cells/index.js";
import { keyOf, textOf } from "../cells/index.js";
import { figuresOf } from "./row-figures.js";
import type { RowColumns } from "./row-kinds.js";
import { isExampleName } from "./row-words.js";
import type { TableHabits } from "./table-habits.js";

const words = "(?:填[写报表])?(?:示例|样例|范例|举例|例如?)(?:行|数据)?";
/** A cell that says nothing but that its row is an example: 示例, （填写示例）, 例如：…. */
const alone = new RegExp(String.raw`^[（(【\[]?${words}[）)】\]]?$`);
/** A name with such a mark before or behind it: 例：河东小学, （样例）河东小学, 河东小学（示例）. */
const before = new RegExp(String.raw`^(?:${words}[:：]|[（(【\[]${words}[）)】\]]).`);
const behind = new RegExp(String.raw`.[（(【\[]${words}[）)】\]]$`);
/** The name of any school, with no word of its own: 某某小学, XX中学. */
const nameOfAny = /^[x×○*某]{1,4}(县|乡|镇|村)?(第?[一二1])?(中心)?(学校|小学|中学|初中|完小)$/i;

/** Cells of more signs say something else. */
const longest = 40;

/**
 * Whether something in a row says in so many words that it is an example (填写示例): 示例, 例：河东小学, 河东小学（样例）.
 *
 * Rule: a cell that is such a mark alone, or has it before a colon or in brackets at either end. Units: cells of up to 40 signs are looked
 * at. Blanks and numbers say nothing. None: false. Errors: none thrown; 某某小学 is a name of any school, and no mark. Source: ours; forms are
 * handed out with a filled line that clerks leave in.
 *
 * @example
 * isMarkedExample([1, "例：河东小学", 300]) // => true
 * isMarkedExample(["示例小学", 300]) // => false
 */
export const isMarkedExample = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => {
    const text = typeof cell === "string" && cell.length <= longest ? cell.trim() : "";
    return text !== "" && (alone.test(text) || before.test(text) || behind.test(text));
  });

/** A row that a mark or its name calls an example, though it has a school's name and figures. */
export interface ExampleRow {
  readonly row: number;
  readonly name: string;
  /** Before the first school of its table. */
  readonly atTop: boolean;
}

/** What an example is held against. */
export interface ExamplePlace {
  readonly grid: Grid;
  readonly columns: RowColumns;
  readonly habits: TableHabits;
  /** The rows of schools. */
  readonly members: readonly number[];
}

/** Whether two rows both say who they are, and say it differently: by code, type, township, …. */
const saysOtherwise = (grid: Grid, { code, identity = [] }: RowColumns, row: number, other: number): boolean =>
  [code, ...identity].some((column) => {
    const [own, others] = [row, other].map((each) => textOf(grid.rows[each]?.[column]));
    return own !== "" && others !== "" && own !== others;
  });

/**
 * Whether an example can be left out quietly: its figures are those of another row, of which it says nothing else, or it is marked or named as any school and
 * stands at the top without what the schools have that say who they are. Everything else may be a school after all.
 */
export function isPlainExample(
  { row, name, atTop }: ExampleRow,
  { grid, columns, habits, members }: ExamplePlace,
): boolean {
  const figures = (of: number) => figuresOf(grid, of, columns.figures);
  const own = figures(row);
  const isCopyOf = (member: number): boolean =>
    figures(member).every((value, at) => Object.is(value, own[at])) && !saysOtherwise(grid, columns, row, member);
  if (members.some(isCopyOf)) return true;
  const { coded, blank, filled } = habits.identityOf({ row, name, like: true });
  if (!atTop || coded || (filled >= 2 && blank === 0)) return false;
  const hasNothing = filled === 0 && (habits.codes || blank > 0);
  return isMarkedExample(grid.rows[row] ?? []) || (hasNothing && nameOfAny.test(keyOf(name)));
}

/** So many names of examples, among at most three times as many, are the table's own: names were made unknown before it was sent. */
const minUnknown = 3;

/** Whether names such as XX一小, ××路小学 are those of a table's schools, for so many have one. */
export const areNamesMadeUnknown = (names: readonly string[]): boolean => {
  const unknown = new Set(names.filter(isExampleName));
  return unknown.size >= minUnknown && unknown.size * 3 >= names.length;
};
