// A printed rule (评分办法) understood: clause by clause, and only where every clause is known.
import type { Combined, InputRef, RubricInput, SimpleMethod } from "../../rubrics/index.js";
import { combinedParts } from "./rule-combined.js";
import type { Built, RuleCase } from "./rule-case.js";
import { quotedIn } from "./rule-case.js";
import { clauseForms } from "./rule-clauses.js";
import type { Fact, LineFact } from "./rule-facts.js";
import { lineForms } from "./rule-forms-by-line.js";
import { rankForms } from "./rule-forms-by-rank.js";
import { otherForms } from "./rule-forms-other.js";
import type { MethodReading, ReadAs, RuleReading } from "./rule-reading.js";
import { settleFacts } from "./rule-settle.js";
import { plainRule } from "./rule-text.js";
import { unitPattern } from "./rule-units.js";
import { understandVeto } from "./rule-veto.js";

/** What else is known about the item. */
export interface RuleSurroundings {
  /** The inputs that the rule may name in “ ”. */
  readonly known?: readonly RubricInput[];
  /** The item's title, in which a target may stand: 入学率达到99.5%. */
  readonly about?: string;
}

/**
 * Understands a printed rule as a method (读懂评分办法), clause by clause, and only where every clause is known.
 *
 * Rule: nothing is guessed: what the sentence leaves open is in `readAs` with the choice that was made, bands that leave a hole or overlap are
 * in `gaps`, and such a reading is not `sure`. A veto (一票否决) is no method; a rule of units below a target that is nowhere said is `lacking`.
 * Units: `points` are the item's full points, figures in the unit of `input`, the column that it is scored by.
 * Zeros are points. Blank: an empty rule says nothing. None: null where any part is not a known form. Errors: none thrown.
 * Source: ours: forms that bureaus print, with an example beside each clause.
 *
 * @example
 * understandRule("低于100%时，每低1个百分点扣0.2分（不足1个按比例），扣完为止", 10, "rate").method // => { kind: "perUnit", input: "rate", from: 100, side: "below", count: "exact", step: -0.2 }
 * understandRule("达到95%以上得满分", 3, "rate").readAs.map(({ assumption }) => assumption) // => ["lineIncluded", "otherwise"]
 * understandRule("视工作开展情况由专家组研究确定", 3, "rate") // => null
 */
export function understandRule(
  text: string,
  points: number,
  input: InputRef,
  { known = [], about = "" }: RuleSurroundings = {},
): RuleReading | null {
  const veto = understandVeto(text);
  if (veto !== null) return veto;
  const combined = combinedParts(text);
  if (combined !== null) return understandCombined(combined, points, input, known);
  return understandSimple(text, points, input, known, about);
}

const understandCombined = (
  { kind, parts }: NonNullable<ReturnType<typeof combinedParts>>,
  points: number,
  input: InputRef,
  known: readonly RubricInput[],
): MethodReading | null => {
  const readings = parts.map((part) => {
    const reading = understandSimple(part.text, part.points ?? points, input, known, "");
    return reading?.found === "method" ? { ...part, reading } : null;
  });
  if (readings.length === 0 || !readings.every((each) => each !== null)) return null;
  const of: Combined["of"] = readings.map(({ reading, points: own, weight }) => ({
    method: reading.method as SimpleMethod,
    ...(own !== undefined && { points: own }),
    ...(weight !== undefined && { weight }),
  }));
  const all = readings.map(({ reading }) => reading);
  return {
    found: "method",
    method: { kind, of },
    sure: all.every(({ sure }) => sure),
    readAs: all.flatMap(({ readAs }) => readAs),
    gaps: all.flatMap(({ gaps }) => gaps),
    inputs: all.flatMap(({ inputs }) => inputs),
  };
};

const understandSimple = (
  text: string,
  points: number,
  input: InputRef,
  known: readonly RubricInput[],
  about: string,
): RuleReading | null => {
  const units = known.flatMap(({ unit }) => (unit === undefined ? [] : [unit["zh-CN"]]));
  const plain = plainRule(text, units);
  if (plain === null) return null;
  const found = factsIn(plain.clauses, units);
  if (found === null) return null;
  const { names, openLine, period } = plain;
  const { facts, assumed } = settleFacts(found, points);
  const ofTime: readonly ReadAs[] = period === null ? [] : [{ assumption: "period", choice: period, others: [] }];
  const given: RuleCase = {
    ...{ facts, names, points, input, known, openLine, about },
    assumed: [...assumed, ...ofTime],
    target: null,
  };
  const rule = withSubject(given);
  if (rule === null) return null;
  const reading = buildFrom(rule);
  if (reading !== "lacking") return reading;
  const target = targetIn(about, units);
  const second = target === null ? reading : buildFrom({ ...rule, target });
  return second === "lacking" ? { found: "lacking", method: null, lacking: "target", sure: false, readAs: [] } : second;
};

const buildFrom = (rule: RuleCase): MethodReading | "lacking" | null => {
  for (const { may, build } of [...lineForms, ...rankForms, ...otherForms]) {
    if (!rule.facts.every(({ fact }) => may.includes(fact))) continue;
    const built = build(rule);
    if (built === "lacking") return built;
    if (built !== null) return readingOf(built, rule);
  }
  return null;
};

const readingOf = (
  { method, readAs: ofForm = [], gaps = [], inputs = [], most }: Built,
  { facts, assumed }: RuleCase,
): MethodReading => {
  const readAs = [...ofForm, ...assumed];
  const limit = facts.find((each) => each.fact === "most" && each.points !== null);
  const named = most === null ? undefined : limit?.fact === "most" ? (limit.points ?? undefined) : most;
  return {
    found: "method",
    method,
    sure: readAs.length === 0 && gaps.length === 0,
    readAs,
    gaps,
    inputs,
    ...(named !== undefined && { most: named }),
  };
};

/** What the clauses say; null where one of them is not known. A line and the points after it are joined. */
const factsIn = (clauses: readonly string[], units: readonly string[]): readonly Fact[] | null => {
  const forms = formsWith(units);
  const facts: Fact[] = [];
  for (const clause of clauses) {
    const fact = factOf(clause, forms);
    if (fact === null) return null;
    const last = facts.at(-1);
    if (fact.fact === "score" && last?.fact === "line" && last.points === null)
      facts[facts.length - 1] = { ...last, points: fact.points };
    else facts.push(fact);
  }
  return facts.length === 0 || facts.some(({ fact }) => fact === "score") ? null : facts;
};

interface CompiledForm {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Fact | null;
}

const formsFor = (unit: string): readonly CompiledForm[] =>
  clauseForms.map(({ pattern, read }) => ({
    // oxlint-disable-next-line junheng/patterns -- with the usual units built when the file is loaded; others are a rubric's own
    pattern: new RegExp(`^(?:${pattern(unit)})$`, "u"),
    read,
  }));

const usualForms = formsFor(unitPattern([]));

const formsWith = (units: readonly string[]): readonly CompiledForm[] =>
  units.length === 0 ? usualForms : formsFor(unitPattern(units));

const factOf = (clause: string, forms: readonly CompiledForm[]): Fact | null => {
  for (const { pattern, read } of forms) {
    const match = pattern.exec(clause);
    const fact = match === null ? null : read(match.groups ?? {});
    if (fact !== null) return fact;
  }
  return null;
};

/** A subject before the rule (“巩固率”：…) names the input, where it is one that is known. */
const withSubject = (rule: RuleCase): RuleCase | null => {
  const subjects = rule.facts.filter(({ fact }) => fact === "subject");
  const [first] = subjects;
  if (subjects.length > 1 || (subjects.length === 1 && rule.facts[0] !== first)) return null;
  if (first?.fact !== "subject") return rule;
  const title = quotedIn(rule, first.text);
  const found = rule.known.find((each) => each.title["zh-CN"] === title || each.id === title);
  return found === undefined ? null : { ...rule, facts: rule.facts.slice(1), input: found.id };
};

/** The one line that a title states. */
const targetIn = (title: string, units: readonly string[]): LineFact | null => {
  const facts = plainRule(title, units)?.clauses.map((clause) => factOf(clause, formsWith(units))) ?? [];
  const lines = facts.filter((fact): fact is LineFact => fact?.fact === "line" && fact.points === null);
  return lines.length === 1 && lines[0]?.sign !== "range" ? (lines[0] ?? null) : null;
};
