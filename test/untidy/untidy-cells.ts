// Figures as people type them.
import type { Chance } from "./chance.js";
import type { Draft, DraftCell, DraftSheet } from "./draft.js";
import { isFigure } from "./draft.js";
import type { Untidiness } from "./untidiness.js";

const grouped = (value: number, separator: string): string => {
  const [whole = "", rest] = String(value).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, separator) + (rest === undefined ? "" : `.${rest}`);
};
const wide = (text: string): string =>
  text.replace(/[0-9.,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Writes some of the figures in another way; `write` gives null where this one cannot be written so. */
const figuresWritten =
  (write: (value: number, unit: string, chance: Chance) => DraftCell, percent = 30) =>
  (draft: Draft): boolean => {
    let done = false;
    for (const sheet of draft.sheets)
      for (const row of sheet.rows)
        if (row.school)
          sheet.columns.forEach((column, at) => {
            const value = row.cells[at];
            if (!isFigure(column) || typeof value !== "number" || !draft.chance.happens(percent)) return;
            const written = write(value, column.unit, draft.chance);
            if (written === null) return;
            row.cells[at] = written;
            done = true;
          });
    return done;
  };

/** Spoils one figure that a computed indicator needs. */
export const oneFigure =
  (write: (value: number, sheet: DraftSheet, row: number, at: number) => DraftCell) =>
  (draft: Draft): boolean => {
    const sheet = draft.chance.one(draft.sheets);
    const places = sheet.rows.flatMap(({ school, cells }, row) =>
      school === undefined
        ? []
        : sheet.columns.flatMap((column, at) =>
            isFigure(column) &&
            !["books", "classes", "fullTimeTeachers"].includes(column.id) &&
            typeof cells[at] === "number"
              ? [[row, at] as const]
              : [],
          ),
    );
    if (places.length === 0) return false;
    const [row, at] = draft.chance.one(places);
    const { cells } = sheet.rows[row]!;
    cells[at] = write(cells[at] as number, sheet, row, at);
    draft.mustAsk = true;
    return true;
  };

const halves = (value: number): readonly [number, number] => {
  const first = Math.max(1, Math.floor(value / 2));
  return [first, Math.max(1, Math.round(value) - first)];
};

const unitSigns: Readonly<Record<string, readonly string[]>> = {
  人: ["人", "名", " 人"],
  平方米: ["㎡", "平方米", "m²", "（平方米）"],
  元: ["元", " 元"],
  间: ["间", " 间"],
};

export const untidyCells: readonly Untidiness[] = [
  { name: "figures as text", apply: figuresWritten((value) => String(value)), excludes: ["figures"] },
  { name: "commas between thousands", apply: figuresWritten((value) => grouped(value, ",")), excludes: ["figures"] },
  { name: "full-width commas", apply: figuresWritten((value) => grouped(value, "，")), excludes: ["figures"] },
  { name: "full-width digits", apply: figuresWritten((value) => wide(grouped(value, ","))), excludes: ["figures"] },
  {
    name: "blanks between thousands",
    apply: figuresWritten((value, _, chance) =>
      value >= 1000 ? grouped(value, chance.one([" ", "\u00a0", "\u2009", "\u202f", "\u3000"])) : null,
    ),
    excludes: ["figures"],
  },
  {
    name: "blanks around figures",
    apply: figuresWritten((value, _, chance) => {
      const blank = chance.one([" ", "\u00a0", "\u3000", "\t", "\n"]);
      return chance.one([blank + String(value), String(value) + blank]);
    }),
    excludes: ["figures"],
  },
  {
    name: "signs that are not seen",
    apply: figuresWritten((value, _, chance) => {
      const sign = chance.one(["\u200e", "\u200f", "\u202d", "\u202c", "\u200b", "\u2060", "\ufeff", "\u00ad"]);
      return chance.one([sign + String(value), String(value) + sign]);
    }),
    excludes: ["figures"],
  },
  {
    name: "units in cells",
    apply: figuresWritten((value, unit, chance) => {
      const signs = unitSigns[unit];
      return signs === undefined ? null : String(value) + chance.one(signs);
    }),
    excludes: ["figures", "units"],
  },
  {
    name: "notes behind figures",
    apply: figuresWritten((value, _, chance) => {
      const part = chance.between(1, 9);
      return value > 20 ? `${value}${chance.one([`（含${part}）`, `（含机动${part}间）`, `(含借用${part})`])}` : null;
    }, 10),
    excludes: ["figures"],
  },
  {
    name: "currency signs",
    apply: figuresWritten((value, unit, chance) =>
      unit === "元" ? chance.one(["￥", "¥", "￥ "]) + grouped(value, ",") : null,
    ),
    excludes: ["figures"],
  },
  {
    name: "tens of thousands written with their sign",
    apply: figuresWritten((value, unit) =>
      unit === "元" && value % 100 === 0 && value > 20000 ? `${value / 10000}万` : null,
    ),
    excludes: ["figures", "units"],
  },
  {
    name: "two numbers in one cell",
    apply: (draft) => {
      const between = draft.chance.one(["\n", " ", "  ", "\r\n", "'", "、", ";", "；", "/", "+", " \n", "\u3000"]);
      return oneFigure((value) => halves(value).join(between))(draft);
    },
    excludes: ["spoiled"],
  },
  { name: "a figure left blank", apply: oneFigure(() => null), excludes: ["spoiled"] },
  {
    name: "a word for a figure",
    apply: (draft) =>
      oneFigure(() => draft.chance.one(["不详", "待查", "已拆", "见附表", "？", "约三十", "#N/A"]))(draft),
    excludes: ["spoiled"],
  },
  {
    name: "a figure merged over two schools",
    apply: (draft) => {
      let merged = false;
      const apply = oneFigure((value, sheet, row, at) => {
        const next = sheet.rows[row + 1];
        if (next?.school === undefined || sheet.bodyMerges.length > 0) return `${value} ${value}`;
        next.cells[at] = null;
        sheet.bodyMerges.push({ row, column: at, rows: 2 });
        merged = true;
        return value;
      });
      if (draft.sheets.some((sheet) => sheet.rows.some(({ school }) => school === undefined))) return false;
      const done = apply(draft);
      if (merged) draft.only = ["xlsx"];
      return done;
    },
    excludes: ["spoiled", "rows", "order"],
  },
  {
    name: "ten thousands twice",
    apply: (draft) => {
      const sheet = draft.chance.one(draft.sheets);
      const at = sheet.columns.findIndex(({ id }) => id === "equipmentValue");
      const rows = sheet.rows.filter(({ school, cells }) => school && typeof cells[at] === "number");
      if (at < 0 || rows.length === 0) return false;
      sheet.columns[at]!.unit = "万元";
      for (const row of sheet.rows)
        if (row.school && typeof row.cells[at] === "number") row.cells[at] = row.cells[at] / 10000;
      const row = draft.chance.one(rows);
      row.cells[at] = `${row.cells[at]}万`;
      draft.mustAsk = true;
      return true;
    },
    excludes: ["units", "spoiled"],
  },
  {
    name: "names with blanks and brackets",
    apply: ({ sheets, chance }) => {
      for (const { columns, rows } of sheets) {
        const at = columns.findIndex(({ id }) => id === "name");
        for (const { cells, school } of rows)
          if (school && chance.happens(40))
            cells[at] = chance.one([
              `${school.name} `,
              ` ${school.name}`,
              [...school.name].join(" "),
              `\u3000${school.name}`,
            ]);
      }
      return true;
    },
    excludes: ["names"],
  },
];
