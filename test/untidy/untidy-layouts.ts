// Where tables stand in a workbook, and what stands around them.
import type { Draft, DraftColumn, DraftRow, DraftSheet } from "./draft.js";
import { figure, isFigure, tidySheet } from "./draft.js";
import { excludedByShape } from "./other-shapes.js";
import type { Untidiness } from "./untidiness.js";

const idsOf = (sheet: DraftSheet, without: readonly string[]): readonly DraftColumn["id"][] =>
  sheet.columns.map(({ id }) => id).filter((id) => !without.includes(id));

const isTidy = ({ sheets }: Draft): boolean =>
  sheets.length === 1 &&
  sheets[0]!.columns.every(({ id }) => id !== "") &&
  sheets[0]!.rows.every(({ school }) => school);

const merge =
  (id: DraftColumn["id"], only: (sheet: DraftSheet) => boolean) =>
  (draft: Draft): boolean => {
    let done = false;
    for (const sheet of draft.sheets) {
      const at = sheet.columns.findIndex((column) => column.id === id);
      if (at < 0 || !only(sheet) || sheet.rows.some(({ school }) => !school)) return false;
      let from = 0;
      for (let row = 1; row <= sheet.rows.length; row++) {
        if (row < sheet.rows.length && sheet.rows[row]!.cells[at] === sheet.rows[from]!.cells[at]) continue;
        if (row - from > 1) {
          sheet.bodyMerges.push({ row: from, column: at, rows: row - from });
          for (let each = from + 1; each < row; each++) sheet.rows[each]!.cells[at] = null;
          done = true;
        }
        from = row;
      }
    }
    if (done) draft.only = ["xlsx"];
    return done;
  };

export const untidyLayouts: readonly Untidiness[] = [
  {
    name: "titles above",
    apply: ({ sheets, chance }) => {
      for (const { above } of sheets)
        above.push(
          [chance.one(["虚禾县义务教育学校办学条件基本情况统计表", "附件1", "2024年虚禾县中小学校办学条件汇总表"])],
          [chance.one(["填报单位：虚禾县教育局", "（数据为虚构）", "填表日期：2024年9月"])],
        );
      return true;
    },
  },
  {
    name: "not at the corner",
    apply: ({ sheets, chance }) => {
      for (const sheet of sheets) {
        sheet.left = chance.between(1, 3);
        for (let rows = chance.between(1, 3); rows > 0; rows--) sheet.above.push([]);
      }
      return true;
    },
  },
  {
    name: "a sheet for each stage",
    apply: (draft) => {
      if (!isTidy(draft)) return false;
      const ids = idsOf(draft.sheets[0]!, ["type"]);
      const { chance } = draft;
      draft.sheets = (["primary", "junior"] as const).flatMap((stage) => {
        const own = draft.schools.filter((school) => school.stage === stage);
        const name =
          stage === "primary" ? chance.one(["小学", "小学表", "小学汇总"]) : chance.one(["初中", "初中表", "初中汇总"]);
        return own.length === 0 ? [] : [tidySheet(name, own, ids)];
      });
      draft.only = ["xlsx", "ods"];
      return true;
    },
    excludes: ["layout"],
  },
  {
    name: "no codes",
    apply: (draft) => {
      if (!isTidy(draft)) return false;
      draft.sheets = [tidySheet("Sheet1", draft.schools, idsOf(draft.sheets[0]!, ["code", "locale"]))];
      return true;
    },
    excludes: ["layout"],
  },
  {
    name: "names alone tell the stage",
    apply: (draft) => {
      if (!isTidy(draft)) return false;
      draft.sheets = [
        tidySheet("全县", draft.schools, idsOf(draft.sheets[0]!, ["type", "code", "township", "locale"])),
      ];
      return true;
    },
    excludes: ["layout"],
  },
  {
    name: "tables under each other",
    apply: (draft) => {
      const primary = draft.schools.filter(({ stage }) => stage === "primary");
      const junior = draft.schools.filter(({ stage }) => stage === "junior");
      if (!isTidy(draft) || junior.length === 0) return false;
      const sheet = tidySheet("办学条件", primary, idsOf(draft.sheets[0]!, ["type"]));
      sheet.above.push([draft.chance.one(["一、小学", "小学部分", "小学"])]);
      const second = tidySheet("", junior, idsOf(draft.sheets[0]!, ["type"]));
      sheet.rows.push(
        { cells: [] },
        { cells: [draft.chance.one(["二、初中", "初中部分", "初中"])] },
        { cells: second.columns.map(({ header, unit }) => (unit === "" ? header : `${header}（${unit}）`)) },
        ...second.rows,
      );
      draft.sheets = [sheet];
      return true;
    },
    excludes: ["layout", "rows", "columns", "words", "spelling", "units", "units row", "order", "groups"],
  },
  {
    name: "townships merged",
    apply: (draft) => {
      for (const sheet of draft.sheets)
        sheet.rows = [...sheet.rows].sort((a, b) => ((a.school?.township ?? "") < (b.school?.township ?? "") ? -1 : 1));
      return merge("township", () => true)(draft);
    },
    excludes: ["rows", "order"],
  },
  { name: "types merged", apply: merge("type", (sheet) => sheet.bodyMerges.length === 0), excludes: ["rows", "order"] },
  {
    name: "other sheets beside",
    apply: (draft) => {
      const notes = tidySheet("填表说明", [], []);
      notes.above.push(["填表说明"], ["1. 每所学校填一行。"], ["2. 面积单位为平方米，金额单位为元。"]);
      draft.sheets = draft.chance.happens(50) ? [notes, ...draft.sheets] : [...draft.sheets, notes];
      draft.only ??= ["xlsx", "ods"];
      return true;
    },
    excludes: ["sheets"],
  },
  {
    name: "a sheet for each year",
    apply: (draft) => {
      if (!isTidy(draft)) return false;
      const [now] = draft.sheets;
      const before = tidySheet("2023年", draft.schools, idsOf(now!, []));
      for (const { cells } of before.rows)
        cells.forEach((cell, at) => {
          if (typeof cell === "number") cells[at] = Math.max(1, Math.round(cell * 0.9));
        });
      now!.name = "2024年";
      draft.sheets = draft.chance.happens(50) ? [before, now!] : [now!, before];
      draft.only = ["xlsx", "ods"];
      draft.period = "2024";
      return true;
    },
    excludes: ["layout", "rows", "spoiled", "columns"],
  },
  {
    name: "a sheet for each township",
    apply: (draft) => {
      if (!isTidy(draft)) return false;
      const ids = idsOf(draft.sheets[0]!, ["township"]);
      const townships = [...new Set(draft.schools.map(({ township }) => township))];
      draft.sheets = townships.map((name) =>
        tidySheet(
          name,
          draft.schools.filter(({ township }) => township === name),
          ids,
        ),
      );
      draft.only = ["xlsx", "ods"];
      return true;
    },
    excludes: ["layout", "spoiled"],
  },
  {
    name: "pages with their own header and sum",
    apply: (draft) => {
      if (!isTidy(draft)) return false;
      const [sheet] = draft.sheets;
      const { columns, rows } = sheet!;
      const header: DraftRow = {
        cells: columns.map((column) => (column.unit === "" ? column.header : `${column.header}（${column.unit}）`)),
      };
      const size = draft.chance.between(3, 6);
      const label = draft.chance.one(["本页小计", "本页合计", "页计", "承前页", "过次页"]);
      sheet!.rows = rows.flatMap((row, at) => {
        const ends = (at + 1) % size === 0 || at + 1 === rows.length;
        if (!ends) return [row];
        const page = rows.slice(Math.floor(at / size) * size, at + 1);
        const sum = columns.map((column, place) =>
          column.id === "name"
            ? label
            : isFigure(column)
              ? figure(page.reduce((all, { cells }) => all + BigInt(Math.round((cells[place] as number) * 100)), 0n))
              : null,
        );
        return [row, { cells: sum }, ...(at + 1 < rows.length ? [{ cells: ["办学条件统计表（续）"] }, header] : [])];
      });
      return true;
    },
    excludes: ["layout", "rows", "columns", "words", "spelling", "units", "units row", "order", "groups"],
  },
  {
    name: "a row for each figure",
    apply: (draft) => {
      if (!isTidy(draft)) return false;
      const [sheet] = draft.sheets;
      const { columns, rows } = sheet!;
      const type = columns.findIndex(({ id }) => id === "type");
      const long = tidySheet("Sheet1", [], ["name", "type"]);
      long.columns.push(
        { id: "", group: "", header: draft.chance.one(["指标", "项目", "指标名称"]), unit: "" },
        { id: "", group: "", header: draft.chance.one(["数值", "值", "指标值"]), unit: "" },
      );
      long.rows = rows.flatMap(({ cells, school }) =>
        columns.flatMap((column, at) =>
          isFigure(column)
            ? [
                {
                  cells: [
                    school!.name,
                    cells[type]!,
                    column.unit ? `${column.header}（${column.unit}）` : column.header,
                    cells[at]!,
                  ],
                },
              ]
            : [],
        ),
      );
      draft.sheets = [long];
      return true;
    },
    // An example can stand in a long table too.
    excludes: excludedByShape.filter((way) => way !== "examples"),
  },
];
