// How the schools of a table are written there: whether by names like schools', with codes, with types and townships.
import type { Grid } from "../cells/index.js";
import { halfWidth, isBlank, textOf } from "../cells/index.js";
import type { RowColumns } from "./row-kinds.js";

/** A row that may be a school. */
export interface Candidate {
  readonly row: number;
  readonly name: string;
  /** Whether its name is like a school's. */
  readonly like: boolean;
}

/** What shows a row to be a school. */
export interface Identity {
  /** Its name is like a school's, or as the other names of the table are. */
  readonly named: boolean;
  /** It has a code like the others'. */
  readonly coded: boolean;
  /** How many of the columns beside name and code that nearly all others fill in it leaves blank, and how many it fills in. */
  readonly blank: number;
  readonly filled: number;
}

/** What the schools of a table have, and what a row has of it. */
export interface TableHabits {
  /** Whether the schools of this table have names like schools'. */
  readonly schoolNames: boolean;
  /** Whether they have codes that are alike. */
  readonly codes: boolean;
  readonly identityOf: (candidate: Candidate) => Identity;
}

/** A column says who a school is where so many fill it in; where names say nothing, rows of sums may stand among them. */
const usualAmongNames = 0.8;
const usualAmongOthers = 0.5;

/** A dash or a slash alone says nothing. */
const saysSomething = /[\p{L}\p{N}]/u;

/** Learns the habits of a table from its rows. */
export function tableHabits(grid: Grid, candidates: readonly Candidate[], columns: RowColumns): TableHabits {
  const named = candidates.filter(({ like }) => like).length;
  const endings = named > 0 ? null : commonEnding(candidates);
  const isLike = ({ name, like }: Candidate): boolean =>
    endings === null ? like : endings.test(name) && !ofAll.test(name);
  const schoolNames = named * 3 >= candidates.length || endings !== null;
  const sure = schoolNames ? candidates.filter(isLike) : candidates;
  const shapes = codeShapes(grid, sure, columns.code);
  const share = schoolNames ? usualAmongNames : usualAmongOthers;
  const usual = (columns.identity ?? []).filter(
    (column) => sure.filter(({ row }) => !isBlank(grid.rows[row]?.[column])).length >= sure.length * share,
  );
  return {
    schoolNames,
    codes: shapes.size > 0,
    identityOf: (candidate) => {
      const { row } = candidate;
      const filled = usual.filter((column) => saysSomething.test(textOf(grid.rows[row]?.[column])));
      return {
        named: isLike(candidate),
        coded: shapes.has(shapeOf(grid, row, columns.code)),
        blank: usual.length - filled.length,
        filled: filled.length,
      };
    },
  };
}

/** Counties, townships, villages as the rows of a table: all, or nearly all, end alike. */
const places = [/[县区市旗州盟]$/, /(镇|乡|街道|办事处)$/, /[村队]$/];
const ofAll = /^(全|各|城|农|市|郊|县|所有|本|学|片)[县区市旗村镇乡]$/;

const commonEnding = (candidates: readonly Candidate[]): RegExp | null =>
  places.find((ending) => candidates.filter(({ name }) => ending.test(name)).length * 3 >= candidates.length * 2) ??
  null;

const noShape = "";

/** Digits and letters of a code, as 9 and a. */
const shapeOf = (grid: Grid, row: number, code: number): string => {
  const text = code < 0 ? "" : halfWidth(textOf(grid.rows[row]?.[code])).trim();
  return text.length > 20 || text.length < 2 ? noShape : text.replace(/\d/g, "9").replace(/[A-Za-z]/g, "a");
};

/** The shapes that at least a third of the codes have. */
const codeShapes = (grid: Grid, rows: readonly Candidate[], code: number): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const { row } of rows) {
    const shape = shapeOf(grid, row, code);
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  counts.delete(noShape);
  return new Set(
    [...counts].filter(([shape, count]) => /9/.test(shape) && count * 3 >= rows.length).map(([shape]) => shape),
  );
};
