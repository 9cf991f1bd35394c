// A test written as a condition, in Chinese or in English; reading it gives the test back.
import type { Locale } from "../../diagnostics/index.js";
import type { CheckTest } from "../check-rule.js";
import type { ConditionWord } from "./condition-words.js";
import { wordIn } from "./condition-words.js";
import { expressionText, numberText } from "./expression-text.js";
import { figureName } from "./figure-names.js";

/**
 * Writes a test as a condition (写出条件).
 *
 * Rule: the words that `readCondition` reads back to the same test. Units: as there. None: never null. Errors: none.
 * Zeros are written as numbers.
 *
 * Source: ours; a sheet of rules is to be read by those who wrote none of them.
 *
 * @example
 * writeCondition({ kind: "required", path: "primary.books" }, "zh-CN") // => "小学图书册数 必填"
 * readCondition(writeCondition({ kind: "jump", path: "books", most: 0.3, least: 20 }, "en")).test // => { kind: "jump", path: "books", most: 0.3, least: 20 }
 */
export function writeCondition(test: CheckTest, locale: Locale): string {
  const word = (each: ConditionWord): string => wordIn(each, locale);
  const name = (path: string): string => figureName(path, locale);
  const zh = locale === "zh-CN";
  const said = (...parts: readonly (string | false | undefined)[]): string =>
    parts.filter((part) => part !== false && part !== undefined && part !== "").join(" ");
  switch (test.kind) {
    case "relation": {
      const sides = [test.left, test.right].map((side) => expressionText(side, name, word("ifGiven")));
      const tolerance = test.tolerance !== undefined && said(word("allowing"), percentText(test.tolerance));
      return said(sides[0], test.is, sides[1], tolerance);
    }
    case "required":
      return said(name(test.path), word("required"));
    case "whole":
      return said(name(test.path), word("isWhole"));
    case "county":
      return said(name(test.path), word("asCounty"));
    case "stages":
      return said(name(test.path), word("byStage"), test.is, word("wholeSchool"));
    case "range":
      return said(rangeText(test, locale), test.zeroApart === true && word("zeroApart"));
    case "spread":
      return said(
        ratioText(test, locale),
        word(zh ? "alike" : "within"),
        numberText(test.times),
        word("deviations"),
        word("atLeast"),
        numberText(test.least),
        word("schools"),
      );
    case "unit": {
      const factors = test.factors.map(numberText).join(` ${word("or")} `);
      return said(ratioText(test, locale), word("rightUnit"), word("offBy"), factors, word("times"));
    }
    case "jump": {
      const least = test.least !== 0 && said(word("or"), numberText(test.least));
      const within = zh ? word("lastYear") : word("within");
      return said(name(test.path), within, percentText(test.most), least, word("ofLastYear"));
    }
    case "sameFigures":
      return said(word("sameInTwo"), numberText(test.least), word("figures"));
    case "unchanged":
      return said(word("notAllAsLastYear"), word("atLeast"), numberText(test.least), word("figures"));
    case "roundOnly": {
      const multiple = said(word("notAllMultiples"), numberText(test.multiple), word("multiplesOf"));
      return said(multiple, word("atLeast"), numberText(test.least), word("figures"));
    }
  }
}

const ratioText = ({ path, per }: { readonly path: string; readonly per?: string }, locale: Locale): string =>
  figureName(path, locale) + (per === undefined ? "" : ` / ${figureName(per, locale)}`);

const rangeText = (test: Extract<CheckTest, { readonly kind: "range" }>, locale: Locale): string => {
  const { least, most } = test;
  const ratio = ratioText(test, locale);
  if (least !== undefined && most !== undefined) {
    const [between, to, among] = (["between", "to", "among"] as const).map((each) => wordIn(each, locale));
    return [ratio, between, numberText(least), to, numberText(most), among].filter((part) => part !== "").join(" ");
  }
  return least === undefined ? `${ratio} <= ${numberText(most ?? Infinity)}` : `${ratio} >= ${numberText(least)}`;
};

/** A share as a percentage, where that loses nothing. */
const percentText = (share: number): string => {
  const percent = Number((100 * share).toPrecision(12));
  return percent / 100 === share && /^\d+(\.\d+)?$/.test(String(percent)) ? `${percent}%` : numberText(share);
};
