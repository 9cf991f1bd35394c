// Laws of rules on sheets: what is written is read back, and no text is too strange to be read.
import { expect } from "chai";
import fc from "fast-check";
import { indicators } from "../indicators/index.js";
import { quantityFields } from "../schools/index.js";
import { builtInChecks } from "./built-in/built-in-checks.js";
import type { CheckRule, CheckTest, Expression } from "./check-rule.js";
import { checkSheet } from "./check-sheet.js";
import { readCondition } from "./conditions/read-condition.js";
import { parseCheckRules } from "./parse-rules.js";
import { readChecks } from "./read-checks.js";

const id = fc.constantFrom(...quantityFields.map((field) => field.id), ...indicators.map((indicator) => indicator.id));
const path = fc
  .tuple(fc.constantFrom("", "whole.", "primary.", "junior.", "senior."), id)
  .map(([scope, own]) => scope + own);
const number = fc.oneof(
  fc.integer({ min: 1, max: 1_000_000 }),
  fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
  fc.constantFrom(1 / 10_000, 10_000 / 15, 15 / 10_000, 0.3, 1 / 3),
);
const count = fc.nat({ max: 99 });

const term = fc.record(
  {
    times: fc.oneof(
      fc.constant(1),
      number,
      number.map((each) => -each),
    ),
    paths: fc.array(path, { minLength: 1, maxLength: 4 }),
    optional: fc.constant(true as const),
  },
  { requiredKeys: ["times", "paths"] },
);
const side: fc.Arbitrary<Expression> = fc.array(term, { minLength: 1, maxLength: 4 });
const per = fc.option(path, { nil: undefined });

const test: fc.Arbitrary<CheckTest> = fc
  .oneof(
    fc.record({
      kind: fc.constant("relation" as const),
      left: side,
      is: fc.constantFrom("=", "<=", "<", ">=", ">"),
      right: side,
      tolerance: fc.option(number, { nil: undefined }),
    }),
    fc.record({ kind: fc.constant("required" as const), path }),
    fc
      .record({
        kind: fc.constant("range" as const),
        path: fc.oneof(path, fc.constant("*")),
        per,
        least: number,
        most: fc.option(number, { nil: undefined }),
        zeroApart: fc.option(fc.constant(true as const), { nil: undefined }),
      })
      .map((range) =>
        range.most !== undefined && range.most < range.least
          ? { ...range, least: range.most, most: range.least }
          : range,
      ),
    fc.record({ kind: fc.constant("whole" as const), path: fc.oneof(path, fc.constant("*")) }),
    fc.record({ kind: fc.constant("county" as const), path: fc.oneof(path, fc.constant("*")) }),
    fc.record({ kind: fc.constant("stages" as const), path: id, is: fc.constantFrom("=", "<=") }),
    fc.record({ kind: fc.constant("spread" as const), path, per, times: number, least: count }),
    fc.record({
      kind: fc.constant("unit" as const),
      path,
      per,
      factors: fc.array(number, { minLength: 1, maxLength: 4 }),
    }),
    fc.record({ kind: fc.constant("jump" as const), path, most: number, least: count }),
    fc.record({ kind: fc.constant("sameFigures" as const), least: count }),
    fc.record({ kind: fc.constant("unchanged" as const), least: count }),
    fc.record({ kind: fc.constant("roundOnly" as const), multiple: number, least: count }),
  )
  .map((each) => JSON.parse(JSON.stringify(each)) as CheckTest);

const text = fc.string({ minLength: 1, maxLength: 12 }).map((each) => each.trim() || "x");

const rule: fc.Arbitrary<CheckRule> = fc.record(
  {
    id: text,
    kind: fc.constantFrom("impossible", "implausible", "inconsistent", "missing", "suspicious"),
    severity: fc.constantFrom("error", "warning", "note"),
    test,
    types: fc.uniqueArray(fc.constantFrom("primary", "junior", "nineYear", "teachingPoint", "completeSecondary"), {
      minLength: 1,
    }),
    name: fc.record({ "zh-CN": text, en: text }),
  },
  { requiredKeys: ["id", "kind", "severity", "test", "name"] },
);

const locale = fc.constantFrom("zh-CN" as const, "en" as const);

describe("rules on sheets", () => {
  it("are read back as they were written, the built-in ones too", () => {
    for (const each of ["zh-CN", "en"] as const)
      expect(readChecks(checkSheet(builtInChecks, each))).to.deep.equal({ rules: builtInChecks, diagnostics: [] });
    fc.assert(
      fc.property(
        fc.uniqueArray(rule, { selector: (each) => each.id, minLength: 1, maxLength: 5 }),
        locale,
        (rules, each) => {
          expect(readChecks(checkSheet(rules, each))).to.deep.equal({ rules, diagnostics: [] });
        },
      ),
      { numRuns: 300 },
    );
  });

  it("survive JSON", () => {
    fc.assert(
      fc.property(fc.uniqueArray(rule, { selector: (each) => each.id }), (rules) => {
        expect(parseCheckRules(JSON.parse(JSON.stringify(rules)))).to.deep.equal({ rules, diagnostics: [] });
      }),
    );
  });

  it("give a test or a fault for any text, and never throw", () => {
    const piece = fc.constantFrom(
      "教职工数",
      "pupils",
      ">=",
      "<",
      "(",
      ")",
      "*",
      "/",
      "+",
      "-",
      "在",
      "到",
      "必填",
      "与上年相差不超过",
      "30%",
      "7",
      "0",
      "，",
      " ",
      "ab",
      "每项数据",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 12 }).map((all) => all.join(" ")),
        ),
        (written) => {
          const { test: read, faults } = readCondition(written);
          expect(read === null).to.equal(faults.length > 0);
        },
      ),
      { numRuns: 300 },
    );
  });
});
