// The columns of a table that say of which period each row is (年度, 学年, 学期, 统计日期): by their words, and by what stands in them.
import type { Cell, Grid } from "../cells/index.js";
import { cellsWithMerged, isBlank, keyOf, textOf } from "../cells/index.js";
import type { ColumnHeader, HeaderLookup } from "../headers/index.js";
import type { Period } from "./period.js";
import { isWithoutYear, joinPeriods, parsePeriod } from "./period.js";
import { coarsened, repeats } from "./date-rounds.js";

/** The rows of a table that may be of a period, and the school of each. */
export interface NamedRows {
  readonly rows: readonly number[];
  readonly nameOf: (row: number) => string;
}

const saysPeriod =
  /^(?:统计|数据|报表|报告|考核|评估|所属|对应)?(?:年度|学年度?|学年学期|年份|学期|时期|期别|报告期|报表期|所属期|期间|时段|年月|季度|年|period|year|schoolyear|academicyear|term|semester)$|^(?:统计|数据|报表|截止|截至)(?:时间|日期|时点|期)$/;
/**
 * Whether a header says of which period its rows are (时期列): 年度, 学年, 学期, 统计日期, term.
 *
 * Rule: the whole header is such a word, by its key; 建校年份 is a fact of the school. Units: none. Blank: an empty header says nothing. None:
 * false. Errors: none thrown; what stands in the column is not looked at here. Source: ours; a column of periods parts a table
 * into years.
 *
 * @example
 * namesPeriods("统计年度") // => true
 * namesPeriods("建校年份") // => false
 */
export const namesPeriods = (header: string): boolean => saysPeriod.test(keyOf(header));

/** A year in these is a fact of the school, and no period of its figures. */
const ofSchool =
  /建|成立|创办|开办|竣工|认定|验收|达标|撤|合并|填报|填表|上报|入职|出生|毕业|购置|启用|投入|更新|获|命名|任职|起始|学制/;

/** The period of each row, by the columns that say so; null where no column does. A row without one is not in the map. */
export function periodsByColumn(
  grid: Grid,
  headers: readonly ColumnHeader[],
  lookup: HeaderLookup,
  { rows, nameOf }: NamedRows,
): ReadonlyMap<number, Period> | null {
  const [first, last] = [rows[0] ?? 0, rows.at(-1) ?? 0];
  const found = headers.flatMap(({ texts }, position) => {
    const leaf = texts.at(-1) ?? "";
    const says = namesPeriods(leaf);
    const id = lookup(leaf);
    if (ofSchool.test(leaf) || (id !== undefined && id !== "year" && !says)) return [];
    const periods = periodsIn(cellsWithMerged(grid, position, first, last), rows, says);
    return periods === null ? [] : [{ says, periods: coarsened(filledDown(periods, rows, nameOf), nameOf) }];
  });
  const named = found.filter(({ says, periods }) => isLikely(says, periods, nameOf));
  const years = named.find(({ periods }) => [...periods.values()].some((each) => !isWithoutYear(each)))?.periods;
  const parts = named.find(({ periods }) => [...periods.values()].every(isWithoutYear))?.periods;
  if (years === undefined) return parts ?? null;
  return parts === undefined ? years : joined(years, parts);
}

/** What stands in a column, as periods; null where too little of it is one. */
const periodsIn = (
  cellAt: (row: number) => Cell,
  rows: readonly number[],
  says: boolean,
): ReadonlyMap<number, Period> | null => {
  const periods = new Map<number, Period>();
  const seen = new Map<string, Period | null>();
  const most = says ? rows.length * 0.2 + 1 : 1;
  let others = 0;
  for (const row of rows) {
    const cell = cellAt(row);
    if (isBlank(cell)) continue;
    const text = textOf(cell);
    const known = seen.get(text);
    const period = known === undefined ? parsePeriod(text) : known;
    if (known === undefined) seen.set(text, period);
    if (period !== null) periods.set(row, period);
    else if (++others > most) return null;
  }
  return periods.size > 0 && (says || periods.size >= rows.length * 0.9) ? periods : null;
};

/** A period that is written once above its schools; where each then stands in a period once. */
const filledDown = (
  periods: ReadonlyMap<number, Period>,
  rows: readonly number[],
  nameOf: (row: number) => string,
): ReadonlyMap<number, Period> => {
  if (periods.size * 2 > rows.length || !periods.has(rows[0] ?? -1)) return periods;
  const filled = new Map<number, Period>();
  let current: Period | undefined;
  for (const row of rows) {
    current = periods.get(row) ?? current;
    if (current !== undefined) filled.set(row, current);
  }
  return repeats(filled, nameOf) === 0 ? filled : periods;
};

/** A word is believed unless there are as many periods as schools; without one, the same schools must recur in several periods. */
const isLikely = (says: boolean, periods: ReadonlyMap<number, Period>, nameOf: (row: number) => string): boolean => {
  const kinds = new Set([...periods.values()].map(({ key }) => key)).size;
  const names = new Set([...periods.keys()].map(nameOf)).size;
  const recurring = periods.size - names;
  if (says && (kinds === 1 || recurring > 0)) return true;
  if (says) return kinds <= Math.max(2, periods.size / 5);
  return kinds > 1 && recurring >= names / 2 && repeats(periods, nameOf) < recurring / 2;
};

const joined = (years: ReadonlyMap<number, Period>, parts: ReadonlyMap<number, Period>): ReadonlyMap<number, Period> =>
  new Map(
    [...years].map(([row, year]) => {
      const part = parts.get(row);
      return [row, (part === undefined ? null : joinPeriods(year, part)) ?? year];
    }),
  );
