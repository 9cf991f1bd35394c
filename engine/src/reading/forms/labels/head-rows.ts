// Rows of a form that say what stands under them: a list's columns (填报项目, 单位, 填报值), stages, years.
import type { FormCell, FormSheet } from "../form-sheet.js";
import type { FormLabels } from "./form-labels.js";
import type { HeadRole } from "./head-words.js";
import { headRole, partsValues } from "./head-words.js";

/** What the columns under a heading row hold, by column. */
export type ColumnRoles = ReadonlyMap<number, HeadRole>;

/** A heading row. */
export interface HeadRow {
  readonly row: number;
  /** A list names its items and their values; the other kind only parts values. */
  readonly list: boolean;
  readonly roles: ColumnRoles;
}

/** Finds the heading rows of a form. `taken` are cells that are the value of a label. */
export function headRows(sheet: FormSheet, labels: FormLabels, taken: ReadonlySet<FormCell>): readonly HeadRow[] {
  const found: HeadRow[] = [];
  for (let row = 0; row < sheet.height; row++) {
    const cells = sheet.inRow(row).filter((cell) => !taken.has(cell));
    if (cells.length < 2) continue;
    const roles = new Map<number, HeadRole>();
    const kinds = new Set<HeadRole["kind"]>();
    let parting = 0;
    let others = 0;
    for (const cell of cells) {
      const role = headRole(cell.text);
      if (role === undefined) {
        others++;
        continue;
      }
      for (let column = cell.column; column <= cell.right; column++) roles.set(column, role);
      kinds.add(role.kind);
      if (partsValues(role)) parting++;
    }
    const values = parting > 0 || kinds.has("value");
    const list = kinds.has("item") && values;
    const parts =
      (parting >= 2 || (kinds.has("whole") && kinds.has("part"))) &&
      others <= 2 &&
      !cells.some((cell) => labels.has(cell) && !isGroupWord(cell));
    if (list || parts) found.push({ row, list, roles });
  }
  return found;
}

/** 类别 and the like are names of fields too; over a list they are its groups. */
export const isGroupWord = ({ text }: FormCell): boolean => headRole(text)?.kind === "group";

/** The heading row that a row stands under; one that is no list reaches down as far as nothing else begins. */
export function headRowOver(
  heads: readonly HeadRow[],
  row: number,
  top: number,
  sheet: FormSheet,
): HeadRow | undefined {
  const nearest = heads.findLast((head) => head.row < row && head.row >= top);
  if (nearest === undefined || nearest.list) return nearest;
  for (let each = nearest.row + 1; each < row; each++)
    if (sheet.inRow(each).length <= 1 && !covered(sheet, each)) return undefined;
  return nearest;
}

/** What the list's own heading says of a column in which no value stands (核对, 说明); it holds below the headings of its parts too. */
export function passedColumn(
  heads: readonly HeadRow[],
  row: number,
  top: number,
  column: number,
): HeadRole | undefined {
  const role = heads.findLast((head) => head.list && head.row < row && head.row >= top)?.roles.get(column);
  return role?.kind === "ignore" ? role : undefined;
}

/** Whether something is merged into a row from above. */
const covered = (sheet: FormSheet, row: number): boolean => {
  for (let column = 0; column < sheet.width; column++) {
    const cell = sheet.at(row, column);
    if (cell !== undefined && !cell.blank && cell.row < row) return true;
  }
  return false;
};

/** A numbered line such as 三、教职工 beside the words of its columns, 小学 and 初中: it heads a part of the form, and has no value. */
export function headsPart(sheet: FormSheet, cell: FormCell): boolean {
  if (!/^[（(]?[一二三四五六七八九十]+[)）、.．]/.test(cell.text)) return false;
  const others = sheet.inRow(cell.row).filter((each) => each !== cell);
  return others.length > 0 && others.every(({ text }) => partsValues(headRole(text)));
}
