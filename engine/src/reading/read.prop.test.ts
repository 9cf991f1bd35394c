// A known school reads back from any layout of its form, and as a row of a table it reads to the same figures.
import { expect } from "chai";
import fc from "fast-check";
import type { Cell } from "./cells/index.js";
import { bare, cellsOf, readRows, toldIn } from "./test-support.js";

interface Item {
  readonly id: string;
  readonly labels: readonly string[];
  /** Units the label or the list may name, with what one of them is in the field's own. */
  readonly units: readonly (readonly [string, number])[];
}

const items: readonly Item[] = [
  { id: "pupils", labels: ["在校学生数", "在校生数", "学生总数"], units: [["人", 1]] },
  {
    id: "classes",
    labels: ["班级数", "教学班数"],
    units: [
      ["个", 1],
      ["班", 1],
    ],
  },
  { id: "fullTimeTeachers", labels: ["专任教师数", "专任教师"], units: [["人", 1]] },
  {
    id: "siteArea",
    labels: ["占地面积", "学校占地面积"],
    units: [
      ["㎡", 1],
      ["平方米", 1],
      ["公顷", 10000],
    ],
  },
  {
    id: "equipmentValue",
    labels: ["教学仪器设备值", "仪器设备总值"],
    units: [
      ["元", 1],
      ["万元", 10000],
    ],
  },
  { id: "computers", labels: ["计算机台数", "教学用计算机"], units: [["台", 1]] },
  {
    id: "books",
    labels: ["图书册数", "图书总册数"],
    units: [
      ["册", 1],
      ["万册", 10000],
    ],
  },
  { id: "multimediaRooms", labels: ["网络多媒体教室数"], units: [["间", 1]] },
];

interface Draft {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly factor: number;
  readonly figure: number;
  readonly wide: boolean;
}

const draftOf = (item: Item): fc.Arbitrary<Draft> =>
  fc
    .record({
      label: fc.constantFrom(...item.labels),
      unit: fc.constantFrom(...item.units),
      figure: fc.integer({ min: 1, max: 9999 }),
      wide: fc.boolean(),
    })
    .map(({ label, unit: [unit, factor], figure, wide }) => ({ id: item.id, label, unit, factor, figure, wide }));

const school = fc
  .shuffledSubarray([...items], { minLength: 3 })
  .chain((chosen): fc.Arbitrary<readonly Draft[]> => fc.tuple(...chosen.map(draftOf)));

const wideDigits = (figure: number): string =>
  String(figure).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const cellOf = ({ figure, wide }: Draft): Cell => (wide ? wideDigits(figure) : figure);
const expectedOf = (drafts: readonly Draft[]): Readonly<Record<string, number>> =>
  Object.fromEntries(drafts.map(({ id, figure, factor }) => [id, figure * factor]));

const who: readonly (readonly [string, string])[] = [
  ["学校名称", "恩施市第一小学"],
  ["学校代码", "2142000001"],
  ["学校类型", "小学"],
];

/** Ways to lay out a form. */
const layouts: Readonly<Record<string, (drafts: readonly Draft[], empty: number) => readonly (readonly Cell[])[]>> = {
  "beside, unit in brackets": (drafts, empty) => [
    ["学校情况填报表"],
    ...Array.from({ length: empty }, () => []),
    ...who,
    ...drafts.map((each) => [`${each.label}（${each.unit}）`, cellOf(each)]),
  ],
  "beside, unit between": (drafts) => [
    ...who.map(([label, text]) => [label, null, text]),
    ...drafts.map((each) => [each.label, each.unit, cellOf(each)]),
  ],
  "beside, unit behind": (drafts) => [...who, ...drafts.map((each) => [each.label, cellOf(each), each.unit])],
  "two pairs a row": (drafts) => {
    const pairs: (readonly Cell[])[] = [
      ...who,
      ...drafts.map((each) => [`${each.label}(${each.unit})`, cellOf(each)] as const),
    ];
    return pairs.flatMap((pair, index) => (index % 2 === 0 ? [[...pair, ...(pairs[index + 1] ?? [])]] : []));
  },
  list: (drafts) => [
    ["学校办学条件填报表"],
    ["序号", "类别", "填报项目", "单位", "填报值", "是否必填", "备注"],
    ...who.map(([label, text], index) => [index + 1, "基本情况", label, "—", text, "是", null]),
    ...drafts.map((each, index) => [index + 4, "办学条件", each.label, each.unit, cellOf(each), "是", null]),
  ],
  "above, three a line": (drafts) => {
    const lines: (readonly Cell[])[] = [who.map(([label]) => label), who.map(([, text]) => text)];
    for (let from = 0; from < drafts.length; from += 3) {
      const part = drafts.slice(from, from + 3);
      lines.push(
        part.map((each) => `${each.label}（${each.unit}）`),
        part.map(cellOf),
      );
    }
    return lines;
  },
  "who it is in one cell": (drafts) => [
    [who.map(([label, text]) => `${label}：${text}`).join("　")],
    ...drafts.map((each) => [`${each.label}（${each.unit}）`, cellOf(each)]),
  ],
};

describe("A form, laid out in any way", () => {
  for (const [name, layout] of Object.entries(layouts))
    it(`reads back to the school it was made from: ${name}`, () => {
      fc.assert(
        fc.property(school, fc.integer({ min: 0, max: 3 }), (drafts, empty) => {
          const rows = layout(drafts, empty);
          const read = readRows(rows);
          expect(toldIn(read)).to.deep.equal([]);
          expect(read.records.map(bare)).to.deep.equal([
            { name: "恩施市第一小学", code: "2142000001", type: "primary", whole: expectedOf(drafts) },
          ]);
          const cells = cellsOf(read.records[0] as never);
          for (const each of drafts) {
            const cell = cells[`whole.${each.id}`] ?? "";
            const at = rows[Number(/\d+/.exec(cell)?.[0]) - 1]?.[cell.charCodeAt(0) - 65];
            expect(at).to.equal(cellOf(each));
          }
        }),
        { numRuns: 60 },
      );
    });

  it("reads to the figures that the same school has as a row of a table", () => {
    const figure = fc.oneof(
      fc.integer({ min: 0, max: 5000 }),
      fc.constantFrom<Cell>(null, "/", "无", "1,200", "３５", "约五十", "≥5", "12万", "80%", "1:15", -3, 2.5),
    );
    fc.assert(
      fc.property(fc.array(figure, { minLength: 4, maxLength: 8 }), (figures) => {
        const labels = items
          .slice(0, figures.length)
          .map(({ labels: [label = ""], units }) => `${label}（${units[0]?.[0] ?? ""}）`);
        const table = readRows([
          [...who.map(([label]) => label), ...labels],
          [...who.map(([, text]) => text), ...figures],
        ]);
        const form = readRows([...who, ...labels.map((label, index) => [label, figures[index] ?? null])]);
        expect(table.sheets[0]?.shape).to.equal("table");
        expect(form.sheets[0]?.shape).to.equal("form");
        expect(form.records.map(bare)).to.deep.equal(table.records.map(bare));
      }),
      { numRuns: 200 },
    );
  });
});
