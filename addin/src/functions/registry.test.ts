// Every function is complete in both languages, and every example is true.
import { expect } from "chai";
import { functionMessages, tableWords } from "../messages/functions.js";
import type { FunctionResult } from "./function-result.js";
import { isTable } from "./function-result.js";
import { argumentsOf } from "./example-formula.js";
import { callForGrid, customFunctions, functionNamespace } from "./registry.js";
import { columnOf } from "./test-support.js";

const locales = ["zh-CN", "en"] as const;
const ideograph = /\p{Script=Han}/u;

const cellAt = (result: FunctionResult, at: readonly [number, number] | undefined): unknown =>
  at === undefined ? result : isTable(result) ? result[at[0]]?.[at[1]] : undefined;

describe("the list of custom functions", () => {
  it("has all functions, in the order in which they are listed", () =>
    expect(customFunctions.map(({ id }) => id)).to.deep.equal([
      "DIFFCOEF",
      "MEAN",
      "STDEV",
      "COMPOSITE",
      "GINI",
      "HOOVER",
      "MCLOONE",
      "VERSTEGEN",
      "RANGERATIO",
      "THEIL",
      "ENTROPY",
      "ATKINSON",
      "QUANTILE",
      "TOPSHARE",
      "PALMA",
      "QUINTILERATIO",
      "SHORTFALL",
      "EXCESS",
      "LORENZ",
      "DECOMPOSE",
      "COMPARE",
      "INFLUENCE",
      "COUNTIES",
      "SPLIT",
      "ATTAINMENT",
      "MET",
      "ASSESS",
      "SCHOOLS",
      "CONDITIONS",
      "SCORE",
      "RUBRIC",
      "JOINT",
      "COVERAGE",
      "GAPCLOSING",
      "GRADE",
      "CLAIM",
      "LEDGER",
      "GIFTS",
      "EXCHANGE",
      "CHANGE",
      "LEVELLED",
      "CONVERGENCE",
      "PLAN",
      "PROVINCE",
    ]));

  for (const { id, name, description, parameters, example, call } of customFunctions)
    describe(id, () => {
      it("has a true example", () => {
        const found = cellAt(call(...argumentsOf(example, "zh-CN")), example.at);
        if (typeof example.result === "number") expect(found).to.be.closeTo(example.result, 1e-12);
        else expect(found).to.equal(example.result);
      });
      it("gives the same numbers by the words of both languages", () => {
        const [chinese, english] = locales.map((locale) => cellAt(call(...argumentsOf(example, locale)), example.at));
        expect(english).to.equal(chinese);
      });
      it("shows the example by its name, in both languages", () => {
        for (const locale of locales)
          expect(example.formula[locale]).to.match(new RegExp(`^=${functionNamespace}\\.${name[locale]}\\(`));
      });
      it("has Chinese in Chinese and English in English", () => {
        const texts = [description, ...parameters.map((each) => each.description)];
        for (const text of texts) {
          expect(text["zh-CN"]).to.match(ideograph);
          expect(text.en).to.not.match(ideograph);
        }
      });
      it("has help short enough for Excel's dialogs", () => {
        for (const locale of locales) expect(description[locale].length).to.be.at.most(255);
      });
      it("says what is missing when called without arguments", () => {
        const heard: string[] = [];
        expect(callForGrid(call, [], (error) => heard.push((error as Error).message))).to.equal("#VALUE!");
        expect(heard[0]).to.contain("缺少参数");
      });
      it("passes its optional arguments last", () =>
        expect(parameters.map(({ optional }) => optional)).to.deep.equal(
          parameters.map(({ optional }) => optional).sort(),
        ));
    });
});

describe("callForGrid", () => {
  it("gives errors as text, in a table too", () => {
    const split = customFunctions.find(({ id }) => id === "SPLIT");
    expect(split && callForGrid(split.call, [columnOf(10, 20), columnOf(1, 0), columnOf(0, 0)])).to.deep.equal([
      ["小学", "初中"],
      [10, 0],
      ["#DIV/0!", "#DIV/0!"],
    ]);
  });
  it("never throws", () => {
    const broken = (): FunctionResult => {
      throw new TypeError("broken");
    };
    const heard: unknown[] = [];
    expect(callForGrid(broken, [], (error) => heard.push(error))).to.equal("#VALUE!");
    expect(heard).to.have.length(1);
  });
});

describe("the functions' sentences", () => {
  for (const [code, text] of Object.entries({ ...functionMessages, ...tableWords }))
    it(`${code} fills the same places in both languages`, () => {
      const places = (sentence: string): string[] => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort();
      if (code !== "lackingCounted") expect(places(text.en)).to.deep.equal(places(text["zh-CN"]));
      expect(text.en).to.not.match(ideograph);
    });
});
