// Lists of teachers with the years in which they shadowed, and lists of classes with their pupils.
import type { ClassRow, ListedTeacher } from "../../communities/index.js";
import type { Findings, Grid } from "../cells/index.js";
import { keyOf, textOf } from "../cells/index.js";
import { wordIndex } from "../headers/index.js";
import { namedTables, sheetCells } from "../rows/index.js";
import { stageAt } from "./stage-at.js";
import { figureAt } from "./figures.js";

type TeacherColumn = "name" | "school" | "sex" | "age" | "years";

const teacherHeaders = wordIndex<TeacherColumn>({
  name: ["姓名", "教师", "教师姓名", "name"],
  school: ["学校", "学校名称", "所在学校", "school"],
  sex: ["性别", "sex"],
  age: ["年龄", "年龄（岁）", "age"],
  years: ["跟岗年份", "跟岗年度", "跟岗时间", "轮训年份", "轮训年度", "轮岗年份", "交流年份", "years"],
});

/** Reads teachers; several years in a cell are parted by any sign. */
export const readTeachers = (grids: readonly Grid[], findings: Findings): readonly ListedTeacher[] =>
  grids.flatMap((grid) =>
    namedTables(grid, (text) => teacherHeaders.get(keyOf(text)), isTeachers).flatMap((table) => {
      const cells = sheetCells<TeacherColumn>(grid, table, findings);
      return table.rows.map((row): ListedTeacher => {
        const school = cells.has("school") ? cells.text(row, "school") : "";
        const sex = cells.text(row, "sex");
        return {
          ...(school !== "" && { school }),
          sex: sex.startsWith("男") ? "man" : sex.startsWith("女") ? "woman" : null,
          age: figureAt(cells, row, "age"),
          years: yearsIn(textOf(cells.cell(row, "years"))),
          where: cells.where(row, "age"),
        };
      });
    }),
  );

const isTeachers = (found: ReadonlySet<TeacherColumn>): boolean =>
  found.has("sex") && found.has("age") && found.has("years");

const yearsIn = (text: string): readonly number[] => [...text.matchAll(/(?:19|20)\d\d/g)].map(([year]) => Number(year));

type ClassColumn = "school" | "class" | "pupils" | "stage";

const classHeaders = wordIndex<ClassColumn>({
  school: ["学校", "学校名称", "school"],
  class: ["班级", "班级名称", "班", "class"],
  stage: ["学段", "学校类型", "stage"],
  pupils: ["人数", "学生数", "班额", "班级人数", "在班人数", "pupils"],
});

/** Reads classes, one a row. */
export const readClasses = (grids: readonly Grid[], findings: Findings): readonly ClassRow[] =>
  grids.flatMap((grid) =>
    namedTables(grid, (text) => classHeaders.get(keyOf(text)), isClasses).flatMap((table) => {
      const cells = sheetCells<ClassColumn>(grid, table, findings);
      return table.rows.flatMap((row) => {
        const pupils = figureAt(cells, row, "pupils");
        return pupils === null
          ? []
          : [
              {
                school: cells.text(row, "school"),
                pupils,
                ...stageAt(cells, row, cells.text(row, "school"), cells.text(row, "class")),
                where: cells.where(row, "pupils"),
              },
            ];
      });
    }),
  );

const isClasses = (found: ReadonlySet<ClassColumn>): boolean =>
  ["school", "class", "pupils"].every((column) => found.has(column as ClassColumn));
