// Rows that are no schools, among those that are.
import type { UntidySchool } from "./county.js";
import type { Draft, DraftCell, DraftColumn, DraftRow, DraftSheet } from "./draft.js";
import { isFigure } from "./draft.js";
import { rowLabels } from "./row-labels.js";
import type { Untidiness } from "./untidiness.js";

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** The figures of a row made from those of schools; a label stands where the name would. */
const rowOf = (
  sheet: DraftSheet,
  label: string,
  value: (column: DraftColumn, figures: readonly number[], at: number) => DraftCell,
  of: readonly DraftRow[] = sheet.rows,
): DraftRow => ({
  cells: sheet.columns.map((column, at) => {
    if (column.id === "name") return label;
    if (!isFigure(column)) return null;
    const figures = of.flatMap(({ school, cells }) => {
      const cell = cells[at];
      return school && typeof cell === "number" ? [cell] : [];
    });
    return figures.length === 0 ? null : value(column, figures, at);
  }),
});

const total = (figures: readonly number[]): number =>
  round(
    figures.reduce((all, each) => all + each, 0),
    4,
  );
const mean = (figures: readonly number[]): number => total(figures) / figures.length;
const deviation = (figures: readonly number[], less = 0): number => {
  const middle = mean(figures);
  return Math.sqrt(figures.reduce((all, each) => all + (each - middle) ** 2, 0) / Math.max(1, figures.length - less));
};

const label = ({ chance }: Draft): string => chance.one(rowLabels);

const place = (draft: Draft, sheet: DraftSheet, row: DraftRow): void => {
  if (draft.chance.happens(80)) sheet.rows.push(row);
  else placeFirst(sheet, row);
};

const placeFirst = (sheet: DraftSheet, row: DraftRow): void => {
  sheet.rows.unshift(row);
  sheet.bodyMerges = sheet.bodyMerges.map((merge) => ({ ...merge, row: merge.row + 1 }));
};

const statistic =
  (value: (figures: readonly number[], column: DraftColumn) => number) =>
  (draft: Draft): boolean => {
    for (const sheet of draft.sheets)
      place(
        draft,
        sheet,
        rowOf(sheet, label(draft), (column, figures) => value(figures, column)),
      );
    return true;
  };

/** Schools under the label of their township, which stands alone in its row or sums them up. */
const byTownship =
  (sum: "none" | "above" | "below") =>
  (draft: Draft): boolean => {
    for (const sheet of draft.sheets) {
      if (sheet.rows.some(({ school }) => school === undefined)) return false;
      const groups = new Map<string, DraftRow[]>();
      for (const row of sheet.rows)
        groups.set(row.school!.township, [...(groups.get(row.school!.township) ?? []), row]);
      sheet.rows = [...groups].flatMap(([township, rows]) => {
        const words = draft.chance.happens(50) ? township : label(draft);
        const row =
          sum === "none"
            ? rowOf(sheet, township, () => null)
            : rowOf(sheet, words, (_, figures) => total(figures), rows);
        return sum === "below" ? [...rows, row] : [row, ...rows];
      });
    }
    return true;
  };

const others = ["虚禾县幼儿园", "石门口镇中心幼儿园"];
const kindergarten: Partial<UntidySchool> = { code: "2142999001" };

const excludes = ["rows"];

export const untidyRows: readonly Untidiness[] = [
  { name: "a row of sums", apply: statistic((figures) => total(figures)) },
  { name: "a row of rounded sums", apply: statistic((figures) => round(total(figures), 0)) },
  { name: "a row of means", apply: statistic((figures) => round(mean(figures), 2)) },
  { name: "a row of unrounded means", apply: statistic(mean) },
  { name: "a row of standard deviations", apply: statistic((figures) => round(deviation(figures), 3)) },
  { name: "a row of sample deviations", apply: statistic((figures) => round(deviation(figures, 1), 2)) },
  {
    name: "a row of coefficients of variation",
    apply: statistic((figures) => round(deviation(figures) / mean(figures), 3)),
  },
  { name: "a row of maxima", apply: statistic((figures) => Math.max(...figures)) },
  { name: "a row of minima", apply: statistic((figures) => Math.min(...figures)) },
  { name: "a row of ranges", apply: statistic((figures) => round(Math.max(...figures) - Math.min(...figures), 2)) },
  {
    name: "a row of medians",
    apply: statistic((figures) => {
      const sorted = [...figures].sort((a, b) => a - b);
      const middle = Math.floor(sorted.length / 2);
      return sorted.length % 2 === 1 ? sorted[middle]! : round((sorted[middle - 1]! + sorted[middle]!) / 2, 2);
    }),
  },
  {
    name: "a row of a standard",
    apply: (draft) => {
      const values: Readonly<Record<string, number>> = {
        teachingArea: 4.5,
        sportsGroundArea: 7.5,
        equipmentValue: 2000,
        multimediaRooms: 2.3,
        backboneTeachers: 1,
        peArtsTeachers: 0.9,
        books: 25,
      };
      for (const sheet of draft.sheets)
        place(
          draft,
          sheet,
          rowOf(sheet, label(draft), ({ id }) => values[id] ?? null),
        );
      return true;
    },
  },
  {
    name: "a row of shares",
    apply: (draft) => {
      for (const sheet of draft.sheets)
        place(
          draft,
          sheet,
          rowOf(sheet, label(draft), () => draft.chance.one(["100%", "96.5%", 0.98, 1])),
        );
      return true;
    },
  },
  {
    name: "a row of other counts",
    apply: (draft) => {
      for (const sheet of draft.sheets)
        place(
          draft,
          sheet,
          rowOf(sheet, label(draft), (_, figures) =>
            Math.round((total(figures) * draft.chance.between(80, 120)) / 100),
          ),
        );
      return true;
    },
  },
  {
    name: "a row of sums in some columns",
    apply: (draft) => {
      for (const sheet of draft.sheets)
        place(
          draft,
          sheet,
          rowOf(sheet, label(draft), (column, figures) =>
            column.id === "pupils" || draft.chance.happens(50) ? total(figures) : null,
          ),
        );
      return true;
    },
  },
  {
    name: "two rows of statistics",
    apply: (draft) => {
      for (const sheet of draft.sheets) {
        const made = [
          rowOf(sheet, label(draft), (_, figures) => total(figures)),
          rowOf(sheet, label(draft), (_, figures) => round(mean(figures), 1)),
        ];
        sheet.rows.push(...made);
      }
      return true;
    },
  },
  { name: "subtotals above", apply: byTownship("above"), excludes },
  { name: "subtotals below", apply: byTownship("below"), excludes },
  { name: "headings between", apply: byTownship("none"), excludes },
  {
    name: "notes below",
    apply: (draft) => {
      for (const { below } of draft.sheets)
        below.push([
          draft.chance.one([
            "注：数据截至9月1日。",
            "填表人：某某",
            "说明：本表由学校填报",
            "审核：      日期：",
            "1.在校学生数按学籍统计；2.面积以产权证为准。",
          ]),
        ]);
      return true;
    },
  },
  {
    name: "blank rows",
    apply: (draft) => {
      for (const sheet of draft.sheets)
        sheet.rows = sheet.rows.flatMap((row) => (draft.chance.happens(20) ? [{ cells: [] }, row] : [row]));
      return true;
    },
    excludes,
  },
  {
    name: "an example above",
    apply: (draft) => {
      for (const sheet of draft.sheets)
        placeFirst(
          sheet,
          rowOf(
            sheet,
            draft.chance.one(["示例", "填写示例", "例：某某小学", "（样例）某某中心小学", "XX小学"]),
            (_, figures) => figures[0] ?? null,
          ),
        );
      return true;
    },
  },
  {
    name: "the header again",
    apply: (draft) => {
      for (const sheet of draft.sheets) {
        if (sheet.groups !== "none") return false;
        const again = sheet.columns.map(({ header, unit }) => (unit === "" ? header : `${header}（${unit}）`));
        sheet.rows.splice(Math.ceil(sheet.rows.length / 2), 0, { cells: again });
      }
      return true;
    },
    excludes: ["rows", "units row"],
  },
  {
    name: "a kindergarten",
    apply: (draft) => {
      const name = draft.chance.one(others);
      for (const sheet of draft.sheets) {
        const row = rowOf(sheet, name, (_, figures) => figures[0] ?? null);
        sheet.columns.forEach(({ id }, at) => {
          if (id === "type") row.cells[at] = "幼儿园";
          if (id === "code") row.cells[at] = kindergarten.code ?? null;
        });
        sheet.rows.push(row);
      }
      return true;
    },
    excludes,
  },
  {
    name: "a school twice",
    apply: (draft) => {
      const sheet = draft.chance.one(draft.sheets);
      const schools = sheet.rows.filter(({ school }) => school);
      if (schools.length === 0) return false;
      const { cells, school } = draft.chance.one(schools);
      const at = sheet.columns.findIndex(({ id }) => id === "pupils");
      const again = [...cells];
      if (typeof again[at] !== "number") return false;
      again[at] = again[at] + 7;
      sheet.rows.push({ cells: again, school: school! });
      draft.mustAsk = true;
      return true;
    },
    excludes: ["rows", "spoiled"],
  },
  {
    name: "two years",
    apply: (draft) => {
      const { chance } = draft;
      const [last, now] = chance.one([
        ["2023", "2024"],
        ["2023年", "2024年"],
        ["2022-2023学年", "2023-2024学年"],
        ["2023学年第一学期", "2024学年第一学期"],
        ["2023-09-01", "2024-09-01"],
        ["二〇二三年", "二〇二四年"],
        ["23年", "24年"],
        ["2023.9", "2024.9"],
        ["2023年秋季", "2024年秋季"],
      ] as const);
      const header = chance.one(["年度", "学年", "年份", "统计年度", "数据年份"]);
      for (const sheet of draft.sheets) {
        if (sheet.rows.some(({ school }) => school === undefined) || sheet.bodyMerges.length > 0) return false;
        const before = sheet.rows.map(({ cells, school }): DraftRow => ({
          school: school!,
          cells: cells.map((cell, at) =>
            isFigure(sheet.columns[at]!) && typeof cell === "number" ? Math.max(1, Math.round(cell * 0.9)) : cell,
          ),
        }));
        const count = sheet.rows.length;
        sheet.rows = chance.happens(50) ? [...before, ...sheet.rows] : [...sheet.rows, ...before];
        const nowFirst = sheet.rows[0] !== before[0];
        sheet.columns.unshift({ id: "", group: "", header, unit: "" });
        sheet.rows.forEach((row, at) => row.cells.unshift(at < count === nowFirst ? now : last));
      }
      draft.period = /\d{4}/.exec(now)?.[0] ?? "2024";
      return true;
    },
    excludes: ["rows", "spoiled", "columns"],
  },
];
