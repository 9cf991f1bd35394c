// A standard's own words are understood where it is read for, and leave no trace in any other reading.
import { expect } from "chai";
import fc from "fast-check";
import type { OwnField, OwnMeasures } from "../indicators/index.js";
import type { Cell, Grid } from "./cells/index.js";
import { readSubmission } from "./index.js";

/** A standard that counts one figure of its own, headed by this word. */
const counting = (word: string): OwnMeasures => {
  const name = { "zh-CN": word, en: word };
  const field: OwnField = {
    id: `own-${word}`,
    name,
    kind: "quantity",
    unit: "person",
    whole: true,
    byStage: false,
    words: [],
  };
  return { fields: [field], indicators: [] };
};

type Lines = readonly (readonly [item: string, figure: number])[];

/** The same two schools in each shape that a sheet may have. */
const shapes: Readonly<Record<string, (figures: Lines) => readonly (readonly Cell[])[]>> = {
  table: (figures) => [
    ["学校名称", ...figures.map(([item]) => item)],
    ...["第一小学", "第二小学"].map((name) => [name, ...figures.map(([, figure]) => figure)]),
  ],
  "long table": (figures) => [
    ["学校名称", "指标", "数值"],
    ...["第一小学", "第二小学"].flatMap((name) => figures.map((line) => [name, ...line])),
  ],
  form: (figures) => [["学校名称", "第一小学"], ...figures],
};

/** A word that no standard and no run before has. */
const word = fc.stringMatching(/^[甲乙丙丁戊己庚辛壬癸]{3}心理教师$/);

describe("words of a standard's own", () => {
  for (const [shape, rowsOf] of Object.entries(shapes))
    it(`are understood in a ${shape} by those that have them, whatever was read before and for whom`, () => {
      const order = fc.array(fc.constantFrom(0, 1, 2), { minLength: 2, maxLength: 6 });
      fc.assert(
        fc.property(word, word, order, (one, other, readings) => {
          fc.pre(one !== other);
          const grid: Grid = {
            sheet: "表",
            rows: rowsOf([
              ["在校学生数", 900],
              [one, 3],
              [other, 2],
            ]),
          };
          const standards = [{}, { own: counting(one) }, { own: counting(other) }];
          for (const standard of readings) {
            const [school] = readSubmission([grid], standards[standard]).records;
            const own = Object.entries(school?.whole ?? {}).filter(([id]) => id.startsWith("own-"));
            expect(own).to.deep.equal([[], [[`own-${one}`, 3]], [[`own-${other}`, 2]]][standard]);
          }
        }),
        // Each run has words that none before had, for which the tables of words are made anew.
        { numRuns: 25 },
      );
    });
});
