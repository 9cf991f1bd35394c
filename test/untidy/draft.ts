// A sheet while it is made: tidy at first, then made untidy, one way after another.
import type { Chance } from "./chance.js";
import type { FigureId, Stage, UntidySchool } from "./county.js";

export type DraftCell = string | number | null;

/** A column: what it holds, the texts over it from group to leaf, and its unit where one is written. */
export interface DraftColumn {
  readonly id: FigureId | "name" | "code" | "type" | "township" | "locale" | "";
  /** A group over the group, where there are three rows. */
  over?: string;
  group: string;
  header: string;
  unit: string;
}

/** A row under the header; `school` where it is one. */
export interface DraftRow {
  cells: DraftCell[];
  readonly school?: UntidySchool;
}

/** A rectangle of merged cells, counted within the rows under the header. */
export interface BodyMerge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** A sheet: lines above the header, columns, rows, lines below. */
export interface DraftSheet {
  name: string;
  above: DraftCell[][];
  columns: DraftColumn[];
  rows: DraftRow[];
  below: DraftCell[][];
  /** How groups are written: merged over their leaves, with blank cells beside the first, or not at all. */
  groups: "none" | "merged" | "blank";
  unitRow: boolean;
  codeRow: boolean;
  left: number;
  bodyMerges: BodyMerge[];
  hiddenColumns: number[];
  /** Rows under the header that are not shown. */
  hiddenRows?: number[];
}

/** The workbook, and what of it is to be known. */
export interface Draft {
  readonly chance: Chance;
  schools: readonly UntidySchool[];
  sheets: DraftSheet[];
  /** What a file is written as, where that matters to what was done. */
  only?: readonly string[];
  /** Something was done that no reader can undo: it has to be asked or refused. */
  mustAsk: boolean;
  /** The period that is right, where there are several. */
  period?: string;
}

export const usualHeaders: Readonly<Record<Exclude<DraftColumn["id"], "">, readonly [header: string, unit: string]>> = {
  name: ["学校名称", ""],
  code: ["学校代码", ""],
  type: ["学校类型", ""],
  township: ["所在乡镇", ""],
  locale: ["城乡类型", ""],
  pupils: ["在校学生数", "人"],
  classes: ["班级数", "个"],
  fullTimeTeachers: ["专任教师数", "人"],
  associateTeachers: ["专科学历教师", "人"],
  bachelorTeachers: ["本科学历教师", "人"],
  masterTeachers: ["硕士研究生", "人"],
  backboneTeachers: ["县级及以上骨干教师数", "人"],
  peArtsTeachers: ["体育艺术专任教师", "人"],
  teachingArea: ["教学及辅助用房面积", "平方米"],
  sportsGroundArea: ["运动场地面积", "平方米"],
  indoorSportsArea: ["室内体育用房面积", "平方米"],
  equipmentValue: ["教学仪器设备值", "元"],
  multimediaRooms: ["网络多媒体教室数", "间"],
  books: ["图书册数", "册"],
};

const typeOf: Readonly<Record<Stage, string>> = { primary: "小学", junior: "初级中学" };

/** A figure in hundredths as a number. */
export const figure = (hundredths: bigint): number => Number(hundredths) / 100;

const isWho = (id: DraftColumn["id"]): id is "name" | "code" | "township" | "locale" =>
  id === "name" || id === "code" || id === "township" || id === "locale";

export const cellFor = (school: UntidySchool, id: DraftColumn["id"]): DraftCell => {
  if (id === "") return null;
  if (id === "type") return typeOf[school.stage];
  return isWho(id) ? school[id] : figure(school.figures[id]);
};

/** A tidy sheet of these schools. */
export function tidySheet(
  name: string,
  schools: readonly UntidySchool[],
  ids: readonly DraftColumn["id"][],
): DraftSheet {
  return {
    name,
    above: [],
    columns: ids.map((id) => {
      const [header, unit] = id === "" ? ["", ""] : usualHeaders[id];
      return { id, group: "", header, unit };
    }),
    rows: schools.map((school) => ({ school, cells: ids.map((id) => cellFor(school, id)) })),
    below: [],
    groups: "none",
    unitRow: false,
    codeRow: false,
    left: 0,
    bodyMerges: [],
    hiddenColumns: [],
  };
}

export const isFigure = ({ id }: DraftColumn): boolean =>
  !["", "name", "code", "type", "township", "locale"].includes(id);

/** Puts a column in; `values` are by school, in the order of the rows. */
export function insertColumn(
  sheet: DraftSheet,
  at: number,
  column: DraftColumn,
  value: (school: UntidySchool, row: number) => DraftCell,
): void {
  sheet.columns.splice(at, 0, column);
  sheet.rows.forEach((row, index) => row.cells.splice(at, 0, row.school ? value(row.school, index) : null));
  sheet.bodyMerges = sheet.bodyMerges.map((merge) =>
    merge.column < at ? merge : { ...merge, column: merge.column + 1 },
  );
  sheet.hiddenColumns = sheet.hiddenColumns.map((column) => (column < at ? column : column + 1));
}
