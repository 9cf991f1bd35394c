// Other shapes than a school a row: figures down the rows, schools across the columns, columns over several sheets, a form a school.
import { teacherIds } from "./county.js";
import type { Draft, DraftCell, DraftColumn, DraftSheet } from "./draft.js";
import { isFigure, tidySheet } from "./draft.js";
import { excludedByShape as excludes, isTidy, withUnit } from "./other-shapes.js";
import type { Untidiness } from "./untidiness.js";

const blankColumn = (header: string): DraftColumn => ({ id: "", group: "", header, unit: "" });
const codeOf = (at: number): string => `A${String(at + 1).padStart(2, "0")}`;

/** A long table with these columns behind the school's. */
const longTable = (
  draft: Draft,
  headers: readonly string[],
  cellsOf: (column: DraftColumn, value: number, at: number) => readonly DraftCell[],
): void => {
  const [sheet] = draft.sheets;
  const { columns, rows } = sheet!;
  const type = columns.findIndex(({ id }) => id === "type");
  const figures = columns.filter(isFigure);
  const long = tidySheet("Sheet1", [], ["name", "type"]);
  long.columns.push(...headers.map(blankColumn));
  long.rows = rows.flatMap(({ cells, school }) =>
    figures.map((column, at) => ({
      cells: [school!.name, cells[type]!, ...cellsOf(column, cells[columns.indexOf(column)] as number, at)],
    })),
  );
  draft.sheets = [long];
};

export const untidyShapes: readonly Untidiness[] = [
  {
    name: "a row for each figure, with last year's",
    apply: (draft) => {
      if (!isTidy(draft)) return false;
      const { chance } = draft;
      const [before, now] = chance.one([
        ["上年", "本年"],
        ["上年数", "本年数"],
        ["2023年", "2024年"],
        ["去年", "今年"],
      ] as const);
      const nowFirst = chance.happens(50);
      longTable(
        draft,
        [chance.one(["指标", "项目"]), ...(nowFirst ? [now, before] : [before, now])],
        (column, value) => {
          const other = Math.max(1, Math.round((value * chance.between(80, 110)) / 100));
          return [withUnit(column), ...(nowFirst ? [value, other] : [other, value])];
        },
      );
      return true;
    },
    excludes,
  },
  {
    name: "a row for each figure, with its code",
    apply: (draft) => {
      if (!isTidy(draft)) return false;
      const { chance } = draft;
      const [item, code, unit, value] = [
        chance.one(["指标", "项目", "指标名称"]),
        chance.one(["代码", "指标代码", "行次"]),
        "单位",
        chance.one(["数值", "数量", "填报数"]),
      ];
      const codesOf = chance.happens(50) ? codeOf : (at: number): DraftCell => at + 1;
      longTable(draft, [item, code, unit, value], (column, number, at) => [
        column.header,
        codesOf(at),
        column.unit === "" ? null : column.unit,
        number,
      ]);
      return true;
    },
    excludes,
  },
  {
    name: "a form for each school, with codes",
    apply: (draft) => {
      if (!isTidy(draft)) return false;
      const { chance } = draft;
      const [sheet] = draft.sheets;
      const { columns, rows } = sheet!;
      const figures = columns.filter(isFigure);
      const beside = chance.happens(40);
      const codesOf = chance.happens(50) ? codeOf : (at: number): DraftCell => at + 1;
      const headed = chance.happens(50);
      draft.sheets = rows.map(({ school, cells }): DraftSheet => {
        const form = tidySheet(school!.name, [], []);
        const line = (column: DraftColumn | undefined, at: number): DraftCell[] =>
          column === undefined ? [] : [withUnit(column), codesOf(at), cells[columns.indexOf(column)]!];
        const half = Math.ceil(figures.length / 2);
        const lines = beside
          ? figures.slice(0, half).map((column, at) => [...line(column, at), ...line(figures[half + at], half + at)])
          : figures.map(line);
        const heads = ["指标名称", "代码", "数值"];
        form.above = [
          ["学校基本情况表"],
          ["学校名称", null, school!.name],
          ["学校类型", null, cells[columns.findIndex(({ id }) => id === "type")]!],
          ["学校代码", null, school!.code],
          ...(headed ? [beside ? [...heads, ...heads] : heads] : []),
          ...lines,
        ];
        return form;
      });
      draft.only = ["xlsx", "ods"];
      return true;
    },
    excludes,
  },
  {
    name: "schools across the columns",
    apply: (draft) => {
      if (!isTidy(draft)) return false;
      const [sheet] = draft.sheets;
      const across = tidySheet("Sheet1", [], []);
      across.above = sheet!.columns.map((column, at) => [
        withUnit(column),
        ...sheet!.rows.map(({ cells }) => cells[at]!),
      ]);
      draft.sheets = [across];
      return true;
    },
    excludes,
  },
  {
    name: "tables beside each other",
    apply: (draft) => {
      if (!isTidy(draft) || draft.schools.length < 4) return false;
      const [sheet] = draft.sheets;
      const { columns, rows } = sheet!;
      const half = Math.ceil(rows.length / 2);
      const two = tidySheet("Sheet1", [], []);
      const gap = draft.chance.between(0, 1);
      const line = (left: readonly DraftCell[], right: readonly DraftCell[]): DraftCell[] => [
        ...left,
        ...Array.from({ length: gap }, () => null),
        ...right,
      ];
      const heads = columns.map(withUnit);
      two.above = [
        line(heads, heads),
        ...rows.slice(0, half).map(({ cells }, at) => line(cells, rows[half + at]?.cells ?? [])),
      ];
      draft.sheets = [two];
      return true;
    },
    excludes,
  },
  {
    name: "columns over several sheets",
    apply: (draft) => {
      if (!isTidy(draft)) return false;
      const { chance } = draft;
      const [sheet] = draft.sheets;
      const ids = sheet!.columns.map(({ id }) => id);
      const who = ids.filter((id) => ["name", "code", "type"].includes(id));
      const parts = [
        ["学生情况", ids.filter((id) => ["township", "locale", "pupils", "classes"].includes(id))],
        ["教师情况", ids.filter((id) => (teacherIds as readonly string[]).includes(id))],
        [
          "办学条件",
          ids.filter((id) =>
            [
              "teachingArea",
              "sportsGroundArea",
              "indoorSportsArea",
              "equipmentValue",
              "multimediaRooms",
              "books",
            ].includes(id),
          ),
        ],
      ] as const;
      draft.sheets = parts.map(([name, own], at) =>
        tidySheet(name, at === 0 ? draft.schools : chance.shuffled(draft.schools), [...who, ...own]),
      );
      draft.only = ["xlsx", "ods"];
      return true;
    },
    excludes,
  },
  {
    name: "a school over several rows",
    apply: (draft) => {
      if (!isTidy(draft)) return false;
      const [sheet] = draft.sheets;
      const at = (id: string): number => sheet!.columns.findIndex((column) => column.id === id);
      const split = ["pupils", "books", "multimediaRooms"].map(at);
      sheet!.rows = sheet!.rows.flatMap((row, index) => {
        if (index % 3 !== 1) return [row];
        const part = row.cells.map((cell, place) =>
          split.includes(place) && typeof cell === "number" ? Math.floor(cell / 3) : null,
        );
        return [
          row,
          {
            cells: part.map((cell, place) =>
              place === at("name")
                ? draft.chance.one(["其中：女", "其中：寄宿生", "　其中：分校", "其中：村点"])
                : cell,
            ),
          },
        ];
      });
      return true;
    },
    excludes,
  },
];
