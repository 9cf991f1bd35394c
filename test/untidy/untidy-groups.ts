// Headers of several rows: headings over what belongs together, in two rows and in three, and two years side by side.
import { teacherIds } from "./county.js";
import type { Draft, DraftColumn, DraftSheet } from "./draft.js";
import { figure, insertColumn, isFigure } from "./draft.js";
import type { Untidiness } from "./untidiness.js";

const headings: readonly (readonly [words: readonly string[], ids: readonly DraftColumn["id"][]])[] = [
  [
    ["学生情况", "办学规模"],
    ["pupils", "classes"],
  ],
  [["教师情况", "师资情况", "教师队伍"], teacherIds],
  [
    ["校舍及场地", "办学条件", "校舍情况"],
    ["teachingArea", "sportsGroundArea", "indoorSportsArea"],
  ],
  [
    ["装备情况", "设施设备", "教学装备"],
    ["equipmentValue", "multimediaRooms", "books"],
  ],
];

const style = ({ chance }: Draft): "merged" | "blank" => chance.one(["merged", "blank"]);

const underHeadings = (draft: Draft, sheet: DraftSheet, place: "group" | "over"): void => {
  for (const [words, ids] of headings) {
    const heading = draft.chance.one(words);
    for (const column of sheet.columns) if (ids.includes(column.id)) column[place] = heading;
  }
};

const isPlain = ({ sheets }: Draft): boolean => sheets.every(({ groups }) => groups === "none");

const last = (value: number, share: number): number => Math.max(1, Math.round(value * share) / 100);

const excludes = ["columns", "groups", "order"];

export const untidyGroups: readonly Untidiness[] = [
  {
    name: "headings over the columns",
    apply: (draft) => {
      if (!isPlain(draft)) return false;
      const groups = style(draft);
      for (const sheet of draft.sheets) {
        sheet.groups = groups;
        underHeadings(draft, sheet, "group");
      }
      return true;
    },
    excludes,
  },
  {
    name: "three rows of headers",
    apply: (draft) => {
      if (!isPlain(draft)) return false;
      const groups = style(draft);
      const parts: Readonly<Partial<Record<DraftColumn["id"], readonly [string, string]>>> = {
        associateTeachers: ["专任教师学历", "专科"],
        bachelorTeachers: ["专任教师学历", "本科"],
        masterTeachers: ["专任教师学历", "硕士"],
        sportsGroundArea: ["面积", "运动场地"],
        indoorSportsArea: ["面积", "室内体育用房"],
      };
      for (const sheet of draft.sheets) {
        sheet.groups = groups;
        underHeadings(draft, sheet, "over");
        for (const column of sheet.columns) {
          const part = parts[column.id];
          if (part !== undefined) [column.group, column.header] = part;
        }
      }
      return true;
    },
    excludes: [...excludes, "words", "spelling", "degrees"],
  },
  {
    name: "two years side by side",
    apply: (draft) => {
      const { chance } = draft;
      if (!isPlain(draft) || draft.sheets.some(({ bodyMerges }) => bodyMerges.length > 0)) return false;
      const [before, now] = chance.one([
        ["2023年", "2024年"],
        ["2022-2023学年", "2023-2024学年"],
        ["上年", "本年"],
      ] as const);
      const inHeaders = chance.happens(40);
      const alternating = inHeaders || chance.happens(50);
      const nowFirst = chance.happens(50);
      const groups = style(draft);
      for (const sheet of draft.sheets) {
        if (!inHeaders) sheet.groups = groups;
        const own = sheet.columns.filter(isFigure);
        own.forEach((column, at) => {
          const share = chance.between(80, 110);
          const place = sheet.columns.indexOf(column);
          const { header, unit } = column;
          const other: DraftColumn = {
            id: "",
            group: inHeaders ? "" : before,
            header: inHeaders ? `${before}${header}` : header,
            unit,
          };
          if (inHeaders) column.header = `${now}${header}`;
          else column.group = now;
          const beside = nowFirst ? place + 1 : place;
          const apart = nowFirst ? sheet.columns.length : place - at * 1;
          insertColumn(sheet, alternating ? beside : apart, other, ({ figures }) =>
            last(figure(figures[column.id as keyof typeof figures]), share * 1),
          );
        });
      }
      if (/\d/.test(now)) draft.period = now;
      return true;
    },
    excludes: [...excludes, "words", "spelling", "spoiled", "rows", "units row", "layout"],
  },
];
