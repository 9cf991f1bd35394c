// Tables for moving teachers: teachers, what each school needs by subject, the schools, and how far they are from each other.
import type { Diagnostic } from "../../diagnostics/index.js";
import { errorAt } from "../../diagnostics/index.js";
import type {
  RosterInput,
  ExchangeSchool,
  ExchangeTeacher,
  SchoolDistance,
  SubjectNeed,
} from "../../planning/index.js";
import type { Findings, Grid } from "../cells/index.js";
import { collectFindings, keyOf, readCategory } from "../cells/index.js";
import { wordIndex } from "../headers/index.js";
import type { SheetCells } from "../rows/index.js";
import { namedTables, sheetCells } from "../rows/index.js";
import { figureOf } from "./figure-of.js";

type Column =
  | ("teacher" | "school" | "subject" | "backbone" | "sex" | "age" | "years" | "terms")
  | ("needed" | "township" | "locale" | "posts" | "from" | "to" | "kilometres");

const headers = wordIndex<Column>({
  teacher: ["教师", "教师姓名", "姓名", "teacher"],
  school: ["学校", "学校名称", "校名", "所在学校", "school"],
  subject: ["学科", "任教学科", "subject"],
  backbone: ["骨干", "骨干教师", "是否骨干", "backbone"],
  sex: ["性别", "sex"],
  age: ["年龄", "age"],
  years: ["在校年限", "本校任教年限", "在本校年限", "years in school"],
  terms: ["校长任期", "校长任期（届）", "任期（届）", "任期届数", "terms as head"],
  needed: ["需要", "需要人数", "应配", "应配人数", "需求人数", "needed"],
  township: ["乡镇", "所在乡镇", "township"],
  locale: ["城乡", "城乡类型", "城乡类别", "locale"],
  posts: ["编制", "编制数", "核定编制", "posts"],
  from: ["从", "学校一", "甲校", "from"],
  to: ["到", "学校二", "乙校", "to"],
  kilometres: ["公里", "距离", "距离（公里）", "kilometres"],
});

const sexes = wordIndex<"man" | "woman">({ man: ["男", "man", "male"], woman: ["女", "woman", "female"] });

/** What says in the column of backbone teachers that somebody is none. */
const noWords: ReadonlySet<string> = new Set(["", "0", "否", "无", "no"]);

/** What is read out of one row, for tables that have these columns and none of those. */
interface Kind<T> {
  readonly has: readonly Column[];
  readonly lacks: readonly Column[];
  readonly read: (cells: SheetCells<Column>, row: number) => T;
}

const figure = (cells: SheetCells<Column>, row: number, column: Column): number | null =>
  cells.has(column) ? figureOf(cells.cell(row, column)) : null;

const teachers: Kind<ExchangeTeacher> = {
  has: ["teacher", "school", "subject"],
  lacks: [],
  read: (cells, row) => {
    return {
      name: cells.text(row, "teacher"),
      school: cells.text(row, "school"),
      subject: cells.text(row, "subject"),
      backbone: cells.has("backbone") && !noWords.has(keyOf(cells.text(row, "backbone"))),
      sex: cells.has("sex") ? (sexes.get(keyOf(cells.text(row, "sex"))) ?? null) : null,
      age: figure(cells, row, "age"),
      yearsInSchool: figure(cells, row, "years"),
      terms: figure(cells, row, "terms"),
    };
  },
};

const needs: Kind<SubjectNeed> = {
  has: ["school", "subject", "needed"],
  lacks: ["teacher"],
  read: (cells, row) => ({
    school: cells.text(row, "school"),
    subject: cells.text(row, "subject"),
    needed: figure(cells, row, "needed") ?? 0,
  }),
};

const schools: Kind<ExchangeSchool> = {
  has: ["school"],
  lacks: ["teacher", "subject"],
  read: (cells, row) => {
    const township = cells.has("township") ? cells.text(row, "township") : "";
    const locale = cells.has("locale") ? readCategory("locale", cells.text(row, "locale")).value?.locale : undefined;
    const posts = figure(cells, row, "posts");
    return {
      name: cells.text(row, "school"),
      ...(township !== "" && { township }),
      ...(locale !== undefined && { locale }),
      ...(posts !== null && { posts }),
    };
  },
};

const distances: Kind<SchoolDistance> = {
  has: ["from", "to", "kilometres"],
  lacks: [],
  read: (cells, row) => ({
    from: cells.text(row, "from"),
    to: cells.text(row, "to"),
    kilometres: figure(cells, row, "kilometres") ?? 0,
  }),
};

/**
 * The tables for moving teachers (教师交流用表), and what was found on the way.
 *
 * Rule: each table is known by its columns: teachers (姓名, 学校, 学科), needs (学校, 学科, 需要人数), schools, distances. Schools that no table lists
 * are those of the teachers and needs. Units: years, terms, posts and persons as counts; distances in km. Zeros are figures; a blank need
 * or distance is 0, a blank age, term or sex null. 否, 无 and 0 in 骨干 mean no backbone teacher. None: empty lists, with the error
 * `teachersUnread` where there are no teachers. Errors: none thrown. Source: ours; the columns are what `planExchange` decides by.
 *
 * @example
 * const rows = [["姓名", "学校", "学科", "年龄"], ["甲", "一小", "音乐", 40]];
 * readTeachers([{ sheet: "1", rows }]).input.teachers[0].age // => 40
 * readTeachers([{ sheet: "1", rows }]).input.schools // => [{ name: "一小" }]
 */
export function readTeachers(grids: readonly Grid[]): {
  readonly input: RosterInput;
  readonly diagnostics: readonly Diagnostic[];
} {
  const findings = collectFindings();
  const read = {
    teachers: rowsOf(grids, teachers, findings).filter(({ name, school }) => name !== "" && school !== ""),
    needs: rowsOf(grids, needs, findings).filter(({ school, subject }) => school !== "" && subject !== ""),
    distances: rowsOf(grids, distances, findings),
  };
  const listed = rowsOf(grids, schools, findings).filter(({ name }) => name !== "");
  const known = new Set(listed.map(({ name }) => name));
  const others = [...read.teachers, ...read.needs].map(({ school }) => school).filter((name) => !known.has(name));
  if (read.teachers.length === 0) findings.add(errorAt("teachersUnread", {}));
  return {
    input: { ...read, schools: [...listed, ...[...new Set(others)].map((name) => ({ name }))] },
    diagnostics: findings.all(),
  };
}

const rowsOf = <T>(grids: readonly Grid[], { has, lacks, read }: Kind<T>, findings: Findings): readonly T[] =>
  grids.flatMap((grid) =>
    namedTables(
      grid,
      (text) => headers.get(keyOf(text)),
      (found) => has.every((column) => found.has(column)) && !lacks.some((column) => found.has(column)),
    ).flatMap((table) => {
      const cells = sheetCells<Column>(grid, table, findings);
      return table.rows.map((row) => read(cells, row));
    }),
  );
