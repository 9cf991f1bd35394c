// Every clause has examples beside it, and is what they are read as.
import { expect } from "chai";
import { clauseForms } from "./rule-clauses.js";
import { plainRule } from "./rule-text.js";
import { unitPattern } from "./rule-units.js";

const unit = unitPattern([]);
const patterns = clauseForms.map(({ pattern }) => new RegExp(`^(?:${pattern(unit)})$`, "u"));

/** The position of the clause that a printed clause is read as. */
const positionOf = (clause: string): number =>
  clauseForms.findIndex(({ read }, position) => {
    const match = patterns[position]?.exec(clause);
    return match !== null && match !== undefined && read(match.groups ?? {}) !== null;
  });

describe("The clauses of printed rules", () => {
  clauseForms.forEach(({ examples }, position) => {
    it(examples.join(" · "), () => {
      expect(examples).to.not.deep.equal([]);
      for (const example of examples)
        expect(plainRule(example)?.clauses.map(positionOf), example).to.deep.equal([position]);
    });
  });
});
