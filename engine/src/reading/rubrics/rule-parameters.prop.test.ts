// What is written out is read back as it was; and no text, however it was made, is more than read.
import { expect } from "chai";
import fc from "fast-check";
import { methodArbitrary, simpleMethodArbitraries } from "../../rubrics/test-support.js";
import { formatRuleParameters, parseRuleParameters } from "./rule-parameters.js";

describe("rule parameters, laws", () => {
  it("give the same method back", () => {
    fc.assert(
      fc.property(methodArbitrary(), (method) => {
        expect(parseRuleParameters(formatRuleParameters(method))).to.deep.equal({ method, issues: [] });
      }),
      { numRuns: 1500 },
    );
  });

  it("give the same method back, whatever its kind", () => {
    for (const arbitrary of simpleMethodArbitraries())
      fc.assert(
        fc.property(arbitrary, (method) => {
          expect(parseRuleParameters(formatRuleParameters(method)).method).to.deep.equal(method);
        }),
        { numRuns: 60 },
      );
  });

  it("are a method or issues, never both, for any text", () => {
    const signs = fc.constantFrom(
      "threshold",
      ":",
      ";",
      "=",
      "[",
      "]",
      "{",
      "}",
      "@",
      '"',
      "，",
      "“",
      "input",
      "1",
      " ",
      "__proto__",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(signs).map((all) => all.join("")),
        ),
        (text) => {
          const { method, issues } = parseRuleParameters(text);
          expect(method === null).to.equal(issues.length > 0);
        },
      ),
      { numRuns: 1500 },
    );
  });
});
