// Headers as people write them, and columns beside those that are wanted.
import type { FigureId } from "./county.js";
import type { Draft, DraftColumn, DraftSheet } from "./draft.js";
import { figure, insertColumn, isFigure } from "./draft.js";
import type { Untidiness } from "./untidiness.js";

/** Other words for the same columns. */
const synonyms: Readonly<Partial<Record<DraftColumn["id"], readonly string[]>>> = {
  name: ["学校", "校名", "单位名称", "学校全称"],
  type: ["办学类型", "学校类别", "类别"],
  township: ["乡镇（街道）", "乡镇", "所属乡镇"],
  pupils: ["学生数", "在校生数", "学生总数", "现有学生", "在校生", "学生人数"],
  classes: ["教学班数", "班数", "教学班"],
  fullTimeTeachers: ["专任教师", "专任教师总数", "专职教师"],
  associateTeachers: ["大专", "专科", "专科学历"],
  bachelorTeachers: ["本科", "大学本科", "本科学历"],
  masterTeachers: ["硕士", "硕士研究生学历", "硕士学历教师"],
  backboneTeachers: ["骨干教师数", "县级以上骨干教师", "县级及以上骨干"],
  peArtsTeachers: ["音体美教师", "体艺教师", "艺体专任教师", "体育、艺术教师数"],
  teachingArea: ["教辅用房面积", "教学及辅助用房", "教学辅助用房面积"],
  sportsGroundArea: ["运动场面积", "体育场面积", "操场面积", "体育活动场地"],
  indoorSportsArea: ["体育馆面积", "室内体育用房", "室内运动场馆面积"],
  equipmentValue: ["仪器设备值", "教学设备值", "教学仪器设备总值", "仪器设备总值"],
  multimediaRooms: ["多媒体教室数", "多媒体教室", "班班通教室数"],
  books: ["图书", "藏书量", "图书总册数"],
};

/** Additions that make another figure of one. */
const modifiers: Readonly<Partial<Record<FigureId, readonly string[]>>> = {
  pupils: ["女", "男", "上年", "毕业班", "寄宿", "随迁子女", "去年同期", "留守", "计划", "一年级"],
  backboneTeachers: ["校级", "乡镇级", "女", "上年", "退休"],
  peArtsTeachers: ["兼职", "外聘", "女", "编外"],
  teachingArea: ["危房", "在建", "租用", "上年", "拟建", "闲置"],
  sportsGroundArea: ["租用", "借用", "上年", "规划", "在建", "塑胶"],
  equipmentValue: ["当年新增", "报废", "上年", "捐赠", "待安装"],
  multimediaRooms: ["未联网", "在建", "损坏", "上年", "计划"],
  books: ["当年新增", "电子", "报废"],
};

const each = (draft: Draft, change: (sheet: DraftSheet) => void): boolean => {
  draft.sheets.forEach(change);
  return true;
};

const headersWritten =
  (write: (header: string, draft: Draft, column: DraftColumn, at: number) => string | null) =>
  (draft: Draft): boolean =>
    each(draft, ({ columns }) => {
      columns.forEach((column, at) => {
        if (column.id !== "") column.header = write(column.header, draft, column, at) ?? column.header;
      });
    });

const simplified = "学校称数类型师专积设备值图书册体育术艺络媒户辅运动场间总";
const traditional = "學校稱數類型師專積設備值圖書冊體育術藝絡媒戶輔運動場間總";
const asTraditional = (text: string): string =>
  text.replace(/./g, (sign) => [...traditional][[...simplified].indexOf(sign)] ?? sign);

const leafAt = ({ columns }: DraftSheet, id: DraftColumn["id"]): number =>
  columns.findIndex((column) => column.id === id);

/** A second column of the same thing: another figure that is not the one wanted. */
const sibling =
  (bracketed: boolean) =>
  (draft: Draft): boolean => {
    const { chance } = draft;
    const id = chance.one(Object.keys(modifiers) as (keyof typeof modifiers)[]);
    const word = chance.one(modifiers[id]!);
    const before = chance.happens(50);
    for (const sheet of draft.sheets) {
      const at = leafAt(sheet, id);
      if (at < 0) return false;
      const { header, unit } = sheet.columns[at]!;
      const share = chance.between(5, 95);
      insertColumn(
        sheet,
        before ? at : at + 1,
        { id: "", group: "", header: bracketed ? `${header}（${word}）` : `${word}${header}`, unit },
        (school) => Math.floor((figure(school.figures[id]) * share) / 100),
      );
    }
    return true;
  };

/** Two columns under one group, of which one is what counts. */
const underGroup =
  (right: string, wrong: readonly string[], rightFirst: boolean | null) =>
  (draft: Draft): boolean => {
    const { chance } = draft;
    const style = chance.one(["merged", "blank"] as const);
    const first = rightFirst ?? chance.happens(50);
    for (const sheet of draft.sheets) {
      if (sheet.groups !== "none") return false;
      sheet.groups = style;
      for (const id of ["pupils", "sportsGroundArea", "multimediaRooms"] as const) {
        const at = leafAt(sheet, id);
        if (at < 0) return false;
        const column = sheet.columns[at]!;
        column.group = column.header;
        column.header = right;
        const others = wrong.map((word): DraftColumn => ({
          id: "",
          group: column.group,
          header: word,
          unit: column.unit,
        }));
        for (const other of others)
          insertColumn(sheet, first ? leafAt(sheet, id) + 1 : leafAt(sheet, id), other, (school) =>
            Math.round((figure(school.figures[id]) * chance.between(30, 140)) / 100),
          );
      }
    }
    return true;
  };

export const untidyHeaders: readonly Untidiness[] = [
  {
    name: "other words for columns",
    apply: headersWritten((_, { chance }, { id }) =>
      synonyms[id] && chance.happens(60) ? chance.one(synonyms[id]) : null,
    ),
    excludes: ["words"],
  },
  { name: "traditional characters", apply: headersWritten((header) => asTraditional(header)), excludes: ["words"] },
  {
    name: "headers broken over lines",
    apply: headersWritten((header, { chance }) =>
      header.length > 3 ? header.slice(0, 2) + chance.one(["\n", "\r\n", " \n"]) + header.slice(2) : null,
    ),
    excludes: ["spelling"],
  },
  {
    name: "blanks within headers",
    apply: headersWritten((header, { chance }) => [...header].join(chance.one([" ", "\u00a0", "\u3000"]))),
    excludes: ["spelling"],
  },
  {
    name: "numbered headers",
    apply: (draft) => {
      const style = draft.chance.one(["circle", "dot", "bracket", "comma"] as const);
      return headersWritten((header, _, __, at) =>
        style === "circle"
          ? `${String.fromCodePoint(0x2460 + (at % 20))}${header}`
          : style === "dot"
            ? `${at + 1}.${header}`
            : style === "bracket"
              ? `（${at + 1}）${header}`
              : `${at + 1}、${header}`,
      )(draft);
    },
    excludes: ["spelling"],
  },
  {
    name: "units in a row of their own",
    apply: (draft) => each(draft, (sheet) => void (sheet.unitRow = true)),
    excludes: ["units row"],
  },
  {
    name: "a row of codes",
    apply: (draft) => each(draft, (sheet) => void (sheet.codeRow = true)),
    excludes: ["units row"],
  },
  {
    name: "no units",
    apply: (draft) => each(draft, ({ columns }) => columns.forEach((column) => void (column.unit = ""))),
    excludes: ["units", "units row"],
  },
  {
    name: "ten thousands of yuan",
    apply: (draft) =>
      each(draft, ({ columns, rows }) => {
        const at = columns.findIndex(({ id }) => id === "equipmentValue");
        if (at < 0) return;
        columns[at]!.unit = "万元";
        for (const { cells } of rows) if (typeof cells[at] === "number") cells[at] = cells[at] / 10000;
      }),
    excludes: ["units", "figures"],
  },
  {
    name: "columns in another order",
    apply: (draft) =>
      each(draft, (sheet) => {
        const order = draft.chance.shuffled(sheet.columns.map((_, at) => at));
        sheet.columns = order.map((at) => sheet.columns[at]!);
        for (const row of sheet.rows) row.cells = order.map((at) => row.cells[at] ?? null);
      }),
    excludes: ["order", "columns"],
  },
  {
    name: "columns nobody needs",
    apply: (draft) => {
      const { chance } = draft;
      for (const sheet of draft.sheets)
        for (let count = chance.between(1, 4); count > 0; count--) {
          const header = chance.one([
            "校长",
            "联系电话",
            "备注",
            "建校年份",
            "地址",
            "邮政编码",
            "食堂面积",
            "校车数",
            "驻校干警人数",
            "绿化面积",
          ]);
          insertColumn(
            sheet,
            chance.between(1, sheet.columns.length),
            { id: "", group: "", header, unit: "" },
            (_, row) =>
              header === "建校年份"
                ? 1950 + row
                : header === "校长"
                  ? "王某某"
                  : header === "备注"
                    ? null
                    : chance.between(1, 300),
          );
        }
      return true;
    },
    excludes: ["columns"],
  },
  {
    name: "numbered rows",
    apply: (draft) =>
      each(draft, (sheet) =>
        insertColumn(sheet, 0, { id: "", group: "", header: "序号", unit: "" }, (_, row) => row + 1),
      ),
    excludes: ["columns"],
  },
  { name: "a part in brackets beside its whole", apply: sibling(true), excludes: ["columns", "words"] },
  { name: "a part beside its whole", apply: sibling(false), excludes: ["columns", "words"] },
  {
    name: "values per pupil beside the figures",
    apply: (draft) =>
      each(draft, (sheet) => {
        for (const [id, header] of [
          ["sportsGroundArea", "生均运动场地面积"],
          ["books", "生均图书册数"],
        ] as const) {
          const at = leafAt(sheet, id);
          if (at < 0) continue;
          insertColumn(
            sheet,
            at + 1,
            { id: "", group: "", header, unit: "" },
            ({ figures }) => Math.round(Number((figures[id] * 100n) / figures.pupils)) / 100,
          );
        }
      }),
    excludes: ["columns"],
  },
  {
    name: "postgraduates in one column",
    apply: (draft) =>
      headersWritten((_, { chance }, { id }) =>
        id === "masterTeachers" ? chance.one(["研究生", "研究生毕业", "研究生学历", "研究生及以上"]) : null,
      )(draft),
    excludes: ["words", "degrees"],
  },
  {
    name: "an unknown word for a degree",
    apply: (draft) =>
      headersWritten((_, { chance }, { id }) =>
        id === "masterTeachers" ? chance.one(["研学", "高层次学历", "学历A类", "硕"]) : null,
      )(draft),
    excludes: ["words", "degrees"],
  },
  {
    name: "all and of them girls",
    apply: underGroup("合计", ["其中：女"], null),
    excludes: ["columns", "groups", "words"],
  },
  {
    name: "last year and this year",
    apply: underGroup("本年", ["上年"], null),
    excludes: ["columns", "groups", "words"],
  },
  { name: "planned and there", apply: underGroup("实有", ["计划"], null), excludes: ["columns", "groups", "words"] },
  {
    name: "standard, actual, gap",
    apply: underGroup("实际", ["标准", "差距"], null),
    excludes: ["columns", "groups", "words"],
  },
  {
    name: "a hidden column",
    apply: (draft) =>
      each(draft, (sheet) => {
        sheet.hiddenColumns = [sheet.columns.findIndex(isFigure)];
        draft.only = ["xlsx"];
      }),
    excludes: ["columns", "order"],
  },
];
