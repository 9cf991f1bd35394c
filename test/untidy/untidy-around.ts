// What stands round a table and its figures: signatures, units above, explanations, sums without a label, rows that are not shown.
import type { Draft, DraftCell, DraftSheet } from "./draft.js";
import { figure, insertColumn, isFigure } from "./draft.js";
import type { Untidiness } from "./untidiness.js";

const at = ({ columns }: DraftSheet, id: string): number => columns.findIndex((column) => column.id === id);
const each = (draft: Draft, change: (sheet: DraftSheet) => void): boolean => {
  draft.sheets.forEach(change);
  return true;
};
const spread = (sheet: DraftSheet, texts: readonly string[]): DraftCell[] => {
  const step = Math.max(2, Math.floor(sheet.columns.length / texts.length));
  const line: DraftCell[] = [];
  texts.forEach((text, index) => (line[index * step] = text));
  return Array.from(line, (cell) => cell ?? null);
};

/** The schools' figures of each column together, to the hundredth; none for a column without figures. */
const sumsOf = (sheet: DraftSheet): readonly DraftCell[] =>
  sheet.columns.map((column, place) =>
    isFigure(column)
      ? Math.round(
          sheet.rows.reduce(
            (all, { cells, school }) => all + (school && typeof cells[place] === "number" ? cells[place] : 0),
            0,
          ) * 100,
        ) / 100
      : null,
  );

export const untidyAround: readonly Untidiness[] = [
  {
    name: "signatures below",
    apply: (draft) =>
      each(draft, (sheet) => {
        sheet.below.push(
          spread(sheet, [
            "单位负责人：王某",
            "统计负责人：李某",
            "填表人：张某",
            "联系电话：0370-1234567",
            "报出日期：2024年9月30日",
          ]),
          ["说明：统计范围为全县义务教育学校。"],
        );
      }),
  },
  {
    name: "signatures without colons",
    apply: (draft) =>
      each(draft, (sheet) => {
        sheet.below.push(spread(sheet, ["填表人", "某某", "审核人", "某某", "填报日期", "2024.9.30"]));
      }),
  },
  {
    name: "units in a line above",
    apply: (draft) =>
      each(draft, (sheet) => {
        const width = sheet.columns.length;
        for (const column of sheet.columns) column.unit = "";
        sheet.above.push(
          ["义务教育学校基本情况统计表"],
          [...Array.from({ length: Math.max(0, width - 2) }, () => null), "单位：人、平方米、元、间、册"],
        );
      }),
    excludes: ["units", "units row"],
  },
  {
    name: "a row of explanations",
    apply: (draft) =>
      each(draft, (sheet) => {
        const words: Readonly<Record<string, string>> = {
          name: "填写全称",
          code: "10位",
          type: "下拉选择",
          pupils: "含寄宿生",
          fullTimeTeachers: "按年报",
          teachingArea: "不含危房",
          equipmentValue: "原值",
          books: "不含电子图书",
        };
        sheet.rows.unshift({ cells: sheet.columns.map(({ id }) => words[id] ?? null) });
        sheet.bodyMerges = sheet.bodyMerges.map((merge) => ({ ...merge, row: merge.row + 1 }));
      }),
    excludes: ["units row", "rows"],
  },
  {
    name: "sums without a label",
    apply: (draft) =>
      each(draft, (sheet) => {
        sheet.rows.push({ cells: [...sumsOf(sheet)] });
      }),
    excludes: ["figures"],
  },
  {
    name: "a label of sums in another column",
    apply: (draft) =>
      each(draft, (sheet) => {
        insertColumn(sheet, 0, { id: "", group: "", header: "序号", unit: "" }, (_, row) => row + 1);
        sheet.rows.push({
          cells: [draft.chance.one(["合计", "总计", "合  计", "全县合计"]), ...sumsOf(sheet).slice(1)],
        });
      }),
    excludes: ["figures", "columns"],
  },
  {
    name: "rows that are not shown",
    apply: (draft) => {
      for (const sheet of draft.sheets) {
        if (sheet.rows.length < 2) return false;
        sheet.hiddenRows = [draft.chance.between(0, sheet.rows.length - 1)];
      }
      draft.only = ["xlsx"];
      return true;
    },
    excludes: ["rows"],
  },
  {
    name: "codes spoilt by a spreadsheet",
    apply: (draft) =>
      each(draft, (sheet) => {
        const place = at(sheet, "code");
        if (place >= 0)
          for (const { cells, school } of sheet.rows) if (school) cells[place] = draft.chance.one(["2.1421E+09"]);
      }),
    excludes: ["codes", "rows"],
  },
  {
    name: "codes kept as text by a formula",
    apply: (draft) => {
      for (const sheet of draft.sheets) {
        const place = at(sheet, "code");
        if (place < 0) return false;
        for (const { cells, school } of sheet.rows) if (school) cells[place] = `="${school.code}"`;
      }
      draft.only = ["csv utf-8", "csv utf-8 with mark", "csv gbk", "csv utf-16", "csv with semicolons", "tsv"];
      return draft.sheets.length === 1;
    },
    excludes: ["codes", "layout"],
  },
  {
    name: "codes with an apostrophe",
    apply: (draft) =>
      each(draft, (sheet) => {
        const place = at(sheet, "code");
        if (place >= 0) for (const { cells, school } of sheet.rows) if (school) cells[place] = `'${school.code}`;
      }),
    excludes: ["codes"],
  },
  {
    name: "a count of schools in a column",
    apply: (draft) =>
      each(draft, (sheet) => {
        insertColumn(
          sheet,
          at(sheet, "pupils"),
          { id: "", group: "", header: draft.chance.one(["校数", "学校数", "学校数（所）"]), unit: "" },
          () => 1,
        );
      }),
    excludes: ["columns"],
  },
  {
    name: "thresholds and gaps beside the figures",
    apply: (draft) =>
      each(draft, (sheet) => {
        for (const [id, header, share] of [
          ["sportsGroundArea", "应达到面积", 0.9],
          ["multimediaRooms", "标准数", 1.1],
        ] as const) {
          const place = at(sheet, id);
          if (place < 0) return;
          insertColumn(sheet, place + 1, { id: "", group: "", header, unit: "" }, ({ figures }) =>
            Math.round(figure(figures[id]) * share),
          );
          insertColumn(
            sheet,
            place + 2,
            { id: "", group: "", header: draft.chance.one(["差额", "缺口", "是否达标"]), unit: "" },
            ({ figures }) => Math.round(figure(figures[id]) * (1 - share)),
          );
        }
      }),
    excludes: ["columns"],
  },
];
