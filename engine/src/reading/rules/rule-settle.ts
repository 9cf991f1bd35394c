// Facts of one rule looked at together: repeats, so many exactly (2次得2分), what 没有 and 6—10名 mean beside other lines.
import type { ReadAs } from "./rule-reading.js";
import { otherwiseNothing } from "./rule-case.js";
import { valueOf } from "./rule-case.js";
import type { Fact, FactKind, LineFact } from "./rule-facts.js";
import { isCounting } from "./rule-units.js";

/** Facts as the forms take them, and what had to be assumed for it. */
export interface SettledFacts {
  readonly facts: readonly Fact[];
  readonly assumed: readonly ReadAs[];
}

/** Settles the facts of a rule whose item has so many points. */
export function settleFacts(found: readonly Fact[], points: number): SettledFacts {
  const once = withoutRepeats(found);
  const ranked = has(once, "place", "places", "placeStep", "order") || once.some(isWrittenRank);
  const facts = withNothingThere(once.map((fact) => oneMoreFor(ranked ? fact : personsFor(fact), once)));
  return settleExact(facts, points);
}

const has = (facts: readonly Fact[], ...kinds: readonly FactKind[]): boolean =>
  facts.some(({ fact }) => kinds.includes(fact));

const withoutRepeats = (facts: readonly Fact[]): readonly Fact[] => {
  const texts = facts.map((fact) => JSON.stringify(fact));
  return facts.filter((_, index) => texts.indexOf(texts[index] ?? "") === index);
};

const isWrittenRank = (fact: Fact): boolean => fact.fact === "placeRange" && fact.bare === null;

/** 6—10名 without a word of ranks counts persons. */
const personsFor = (fact: Fact): Fact =>
  fact.fact === "placeRange" && fact.bare !== null
    ? {
        fact: "line",
        sign: "range",
        from: fact.from,
        to: fact.to,
        open: false,
        unit: fact.bare,
        points: fact.points,
        subject: "",
      }
    : fact;

/** 每多1次加1分 without a line counts every one. */
const oneMoreFor = (fact: Fact, all: readonly Fact[]): Fact =>
  fact.fact === "per" && fact.more && !has(all, "line") ? { ...fact, way: "event" } : fact;

/** 没有不得分 beside lines is what all the rest gets. */
const withNothingThere = (facts: readonly Fact[]): readonly Fact[] => {
  if (!has(facts, "line") || has(facts, "rest")) return facts;
  return facts.map((fact) => (fact.fact === "presence" && !fact.yes ? { fact: "rest", points: fact.points } : fact));
};

const settleExact = (facts: readonly Fact[], full: number): SettledFacts => {
  const lines = facts.filter((fact): fact is LineFact => fact.fact === "line");
  const exact = lines.filter(({ sign }) => sign === "=");
  const [only] = exact;
  if (only === undefined) return { facts, assumed: [] };
  if (has(facts, "per", "proportion"))
    return { facts: facts.map((fact) => (fact === only ? { ...only, sign: "≥" } : fact)), assumed: [] };
  const most = facts.find((fact) => fact.fact === "most");
  if (lines.length === 1 && most?.fact === "most" && (most.points ?? full) > valueOf(only.points ?? "none", full))
    return { facts: facts.map((fact) => (fact === only ? eachOf(only, full) : fact)), assumed: [addsUp] };
  return settleLadder(facts, lines, full);
};

const addsUp: ReadAs = { assumption: "occurrences", choice: "add", others: ["highest"] };
const moreThanTop: ReadAs = { assumption: "moreThanTop", choice: "sameAsTop", others: ["nothing"] };

/** 1次得1分，最高5分: each of them. */
const eachOf = ({ from, unit, points, subject }: LineFact, full: number): Fact => ({
  fact: "per",
  way: "event",
  more: false,
  change: false,
  size: from,
  unit,
  step: valueOf(points ?? "none", full),
  subject,
});

/** 1次得1分，2次得3分，3次得5分: the highest goes on upwards where it is worth most. */
const settleLadder = (facts: readonly Fact[], lines: readonly LineFact[], full: number): SettledFacts => {
  const worth = ({ points }: LineFact): number => valueOf(points ?? "none", full);
  const top = lines.reduce((a, b) => ((b.to ?? b.from) > (a.to ?? a.from) ? b : a));
  const best = Math.max(...lines.map(worth));
  const stays = (line: LineFact): boolean => line.sign !== "=" || (line === top && worth(line) === best);
  const read = facts.flatMap((fact): readonly Fact[] => {
    if (fact.fact !== "line" || fact.sign !== "=") return [fact];
    if (fact.from === 0 && worth(fact) === 0 && lines.length > 1)
      return has(facts, "rest") ? [] : [{ fact: "rest", points: 0 }];
    if (stays(fact)) return [{ ...fact, sign: "≥" }];
    return [{ ...fact, sign: "range", to: fact.from, open: false }];
  });
  if (top.sign !== "=") return { facts: read, assumed: [] };
  if (stays(top)) return { facts: read, assumed: isCounting(top.unit) ? [moreThanTop] : [] };
  const rest = facts.find((fact) => fact.fact === "rest");
  const beyond: LineFact = {
    ...top,
    sign: "≥",
    from: top.from + 1,
    points: rest?.fact === "rest" ? rest.points : "none",
  };
  return { facts: [...read, beyond], assumed: rest === undefined ? [otherwiseNothing] : [] };
};
