// Names of schools as tables write them, and names that are of no school of the county.
import type { Draft, DraftRow, DraftSheet } from "./draft.js";
import { cellFor, figure, insertColumn, isFigure } from "./draft.js";
import type { UntidySchool } from "./county.js";
import type { Untidiness } from "./untidiness.js";

const at = ({ columns }: DraftSheet, id: string): number => columns.findIndex((column) => column.id === id);

/** Gives a school another name, in the truth and wherever it stands. */
const renamed = (draft: Draft, school: UntidySchool, name: string): void => {
  (school as { name: string }).name = name;
  for (const sheet of draft.sheets)
    for (const row of sheet.rows) if (row.school === school) row.cells[at(sheet, "name")] = name;
};

const exampleLike: Readonly<Record<UntidySchool["stage"], readonly string[]>> = {
  primary: ["示例小学", "样例小学", "XX路小学", "××小学", "某某村小学", "XX小学", "例家庄小学"],
  junior: ["示例中学", "范例初级中学", "XX初中", "××初级中学", "某某中学"],
};

/** A row with who it is and figures round what the first school has. */
const rowLike = (
  sheet: DraftSheet,
  [row]: readonly DraftRow[],
  name: string,
  words: Readonly<Record<string, string>>,
  factor: number,
): DraftRow => ({
  cells: sheet.columns.map((column, place) => {
    if (column.id === "name") return name;
    if (isFigure(column)) {
      const cell = row?.cells[place];
      return typeof cell === "number" ? Math.max(1, Math.round((cell * factor) / 10) * 10) : null;
    }
    return words[column.id] ?? null;
  }),
});

const kindergartens = ["城关幼儿园", "虚禾县幼儿园", "石门口镇中心幼儿园", "蓝天幼儿园", "鹭湾镇第二幼儿园"];

export const untidyNames: readonly Untidiness[] = [
  {
    name: "a school named like an example",
    apply: (draft) => {
      const school = draft.chance.one(draft.schools);
      renamed(draft, school, draft.chance.one(exampleLike[school.stage]));
      return true;
    },
    excludes: ["names"],
  },
  {
    name: "an example with figures of its own",
    apply: (draft) => {
      const { chance } = draft;
      const name = chance.one(["示例小学", "例：河东小学", "XX小学", "（示例）实验小学", "某某中心小学", "填写示例"]);
      const words: Readonly<Record<string, string>> = chance.happens(50)
        ? {}
        : { type: "小学", township: "某某镇", locale: "镇区", code: "2142999999" };
      for (const sheet of draft.sheets) {
        const row = rowLike(
          sheet,
          sheet.rows.filter(({ school }) => school),
          name,
          words,
          chance.between(60, 130) / 100,
        );
        sheet.rows.unshift(row);
        sheet.bodyMerges = sheet.bodyMerges.map((merge) => ({ ...merge, row: merge.row + 1 }));
      }
      return true;
    },
    excludes: ["examples"],
  },
  {
    name: "kindergartens between",
    apply: (draft) => {
      for (const sheet of draft.sheets) {
        if (sheet.bodyMerges.length > 0 || at(sheet, "name") < 0) return false;
        const made = kindergartens.slice(0, draft.chance.between(1, 5)).map((name, index) =>
          rowLike(
            sheet,
            sheet.rows.filter(({ school }) => school),
            name,
            { type: "幼儿园", township: "虚禾镇", locale: "城区", code: `21429990${index}1` },
            0.2,
          ),
        );
        for (const row of made) sheet.rows.splice(draft.chance.between(0, sheet.rows.length), 0, row);
      }
      return true;
    },
    excludes: ["rows"],
  },
  {
    name: "names over two lines",
    apply: (draft) => {
      for (const sheet of draft.sheets)
        for (const { cells, school } of sheet.rows)
          if (school && draft.chance.happens(50))
            cells[at(sheet, "name")] = `${school.name.slice(0, 2)}\n${school.name.slice(2)}`;
      return true;
    },
    excludes: ["names"],
  },
  {
    name: "a township written once for its schools",
    apply: (draft) => {
      for (const sheet of draft.sheets) {
        const place = at(sheet, "township");
        if (place < 0 || sheet.bodyMerges.length > 0 || sheet.rows.some(({ school }) => !school)) return false;
        sheet.rows = [...sheet.rows].sort((a, b) => (a.school!.township < b.school!.township ? -1 : 1));
        let before = "";
        for (const { cells, school } of sheet.rows) {
          cells[place] = school!.township === before ? null : school!.township;
          before = school!.township;
        }
        if (draft.chance.happens(50)) {
          const [column] = sheet.columns.splice(place, 1);
          sheet.columns.unshift(column!);
          for (const { cells } of sheet.rows) cells.unshift(...cells.splice(place, 1));
        }
      }
      return true;
    },
    excludes: ["rows", "order"],
  },
  {
    name: "ranks beside the figures",
    apply: (draft) => {
      for (const sheet of draft.sheets)
        for (const id of ["pupils", "books", "equipmentValue"] as const) {
          const { header } = sheet.columns[at(sheet, id)] ?? {};
          if (header === undefined) continue;
          const sorted = sheet.rows
            .flatMap(({ school }) => (school ? [figure(school.figures[id])] : []))
            .sort((a, b) => b - a);
          insertColumn(
            sheet,
            at(sheet, id) + 1,
            { id: "", group: "", header: draft.chance.one(["排名", "名次", `${header}排名`]), unit: "" },
            (school) => sorted.indexOf(figure(school.figures[id])) + 1,
          );
        }
      return true;
    },
    excludes: ["columns", "words"],
  },
  {
    name: "signs for none",
    apply: (draft) => {
      const sign = draft.chance.one(["无", "/", "-", "—", "0.00", "——", "／", "零", "没有"]);
      let done = false;
      for (const sheet of draft.sheets)
        for (const { cells, school } of sheet.rows)
          for (const id of ["indoorSportsArea", "masterTeachers"] as const)
            if (school?.figures[id] === 0n && at(sheet, id) >= 0) {
              if (cells[at(sheet, id)] !== cellFor(school, id)) continue;
              cells[at(sheet, id)] = sign;
              done = true;
            }
      return done;
    },
    excludes: ["figures"],
  },
];
