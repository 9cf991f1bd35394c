// What clerks and spreadsheets do to single figures and rows: a guess for a figure, lost digits, errors, a school that is there twice or closed.
import type { DraftSheet } from "./draft.js";
import { insertColumn, isFigure } from "./draft.js";
import type { Untidiness } from "./untidiness.js";
import { oneFigure } from "./untidy-cells.js";

const at = ({ columns }: DraftSheet, id: string): number => columns.findIndex((column) => column.id === id);
const inText = ["csv utf-8", "csv utf-8 with mark", "csv gbk"];
const errors = ["#DIV/0!", "#N/A", "#REF!", "#VALUE!", "#NAME?"];

/** Words and signs round a figure, by which it is about so much, or less than nothing. */
const guesses: readonly ((value: number) => string)[] = [
  (value) => `约${value}`,
  (value) => `${value}左右`,
  (value) => `${value}余`,
  (value) => `${value}多`,
  (value) => `近${value}`,
  (value) => `≈${value}`,
  (value) => `~${value}`,
  (value) => `${value}+`,
  (value) => `>${value}`,
  (value) => `${value}以上`,
  (value) => `${value}（估）`,
  (value) => `${value}？`,
  (value) => `${value}±5`,
  (value) => `${value}-${value + 20}`,
  (value) => `(${value})`,
  (value) => `（${value}）`,
  (value) => `${value}-`,
  (value) => `▲${value}`,
  () => "四百余",
  () => "同上",
  () => "〃",
];

export const untidySlips: readonly Untidiness[] = [
  {
    name: "a guess for a figure",
    apply: (draft) => oneFigure(draft.chance.one(guesses))(draft),
    excludes: ["spoiled"],
  },
  {
    name: "an error for a figure",
    apply: (draft) => oneFigure(() => draft.chance.one(errors))(draft),
    excludes: ["spoiled"],
  },
  {
    name: "a column of errors",
    apply: (draft) => {
      const [id, error] = [
        draft.chance.one(["teachingArea", "sportsGroundArea", "backboneTeachers"]),
        draft.chance.one(errors),
      ];
      for (const sheet of draft.sheets) {
        const place = at(sheet, id);
        if (place < 0) return false;
        for (const { cells, school } of sheet.rows) if (school) cells[place] = error;
      }
      draft.mustAsk = true;
      return true;
    },
    excludes: ["spoiled", "figures", "rows", "columns"],
  },
  {
    name: "errors in a row of sums",
    apply: (draft) => {
      const [label, error] = [draft.chance.one(["合计", "总计", "小计", "全县", ""]), draft.chance.one(errors)];
      for (const sheet of draft.sheets)
        sheet.rows.push({
          cells: sheet.columns.map((column) => (column.id === "name" ? label : isFigure(column) ? error : null)),
        });
      return true;
    },
  },
  {
    name: "digits lost in a narrow column",
    apply: (draft) => {
      draft.only = inText;
      return oneFigure((value) => {
        const [mantissa = "", power = ""] = Math.max(1001, value).toExponential(1).split("e+");
        return `${mantissa}E+${power.padStart(2, "0")}`;
      })(draft);
    },
    excludes: ["spoiled", "layout"],
  },
  {
    name: "a comma that parts a figure",
    apply: (draft) => {
      const [sheet] = draft.sheets;
      const rows = sheet!.rows.filter(({ school }) => school);
      const place = at(sheet!, "equipmentValue");
      if (draft.sheets.length > 1 || rows.length === 0 || place < 0) return false;
      const { cells } = draft.chance.one(rows);
      const value = cells[place];
      if (typeof value !== "number" || value < 1000) return false;
      const digits = String(value);
      cells.splice(place, 1, digits.slice(0, -3), digits.slice(-3));
      draft.only = inText;
      draft.mustAsk = true;
      return true;
    },
    excludes: ["spoiled", "figures", "layout", "columns", "units"],
  },
  {
    name: "a school again under another name",
    apply: (draft) => {
      const [sheet] = draft.sheets;
      const rows = sheet!.rows.filter(({ school }) => school);
      if (rows.length === 0) return false;
      const { cells, school } = draft.chance.one(rows);
      const again = [...cells];
      again[at(sheet!, "name")] = `虚禾县${school!.name.replace("村", "")}`;
      if (at(sheet!, "code") >= 0) again[at(sheet!, "code")] = "2142999001";
      sheet!.rows.push({ cells: again });
      draft.mustAsk = true;
      return true;
    },
    excludes: ["rows", "spoiled", "layout", "figures", "columns", "names", "codes", "examples"],
  },
  {
    name: "a closed school",
    apply: (draft) => {
      const { chance } = draft;
      const [header, others, words] = chance.one([
        ["备注", null, ["已撤并", "停办", "2024年9月撤并至中心小学", "已撤销", "2024年秋季起停招"]],
        ["办学状态", "在办", ["停办", "已撤并", "关停"]],
        ["是否参评", "是", ["否"]],
        ["是否停办", "否", ["是"]],
      ] as const);
      const closed = chance.one(draft.schools);
      const text = chance.one<string>(words);
      for (const sheet of draft.sheets)
        insertColumn(sheet, sheet.columns.length, { id: "", group: "", header, unit: "" }, (school) =>
          school === closed ? text : others,
        );
      draft.mustAsk = true;
      return true;
    },
    excludes: ["columns", "spoiled", "layout", "groups"],
  },
  {
    name: "page numbers and stamps",
    apply: (draft) => {
      for (const { below, columns } of draft.sheets)
        below.push(
          ["制表人：张某", null, "审核人：李某", null, 2024, 9, 30, "（盖章）"],
          [
            ...Array.from({ length: draft.chance.between(1, columns.length - 1) }, () => null),
            draft.chance.one(["第1页 共3页", "- 1 -", 1]),
          ],
        );
      return true;
    },
  },
  {
    name: "a sheet kept from before",
    apply: (draft) => {
      const { chance } = draft;
      const [now] = draft.sheets;
      if (draft.sheets.length > 1 || now!.rows.length === 0 || now!.rows.some(({ school }) => !school)) return false;
      const share = chance.one([1, 0.9, 1.05]);
      const kept: DraftSheet = {
        ...now!,
        name: chance.one(["备份", "旧", "草稿", "副本", "Sheet1 (2)", "修改前", "上报稿", "原始数据", "作废"]),
        rows: now!.rows.map(({ cells }) => ({
          cells: cells.map((cell, place) =>
            isFigure(now!.columns[place]!) && typeof cell === "number" ? Math.max(1, Math.round(cell * share)) : cell,
          ),
        })),
      };
      draft.sheets = chance.happens(50) ? [kept, now!] : [now!, kept];
      draft.only = ["xlsx", "ods"];
      draft.mustAsk = true;
      return true;
    },
    excludes: [
      "sheets",
      "layout",
      "rows",
      "spoiled",
      "names",
      "examples",
      "columns",
      "codes",
      "groups",
      "words",
      "units",
    ],
  },
];
