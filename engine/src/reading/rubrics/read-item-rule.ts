// The rule of one item: from its written-out parameters, or from the printed sentence, or left to a judge; with what is to be told.
import type { Diagnostic, DiagnosticCode, Where } from "../../diagnostics/index.js";
import { noteAt, warningAt } from "../../diagnostics/index.js";
import type { Method, RubricInput } from "../../rubrics/index.js";
import { inputsOf } from "../../rubrics/index.js";
import { parseRuleParameters } from "./rule-parameters.js";
import { shortened } from "../cells/index.js";
import type { MethodReading, RuleAssumption, RuleInput, RuleReading } from "../rules/index.js";
import { namesCount, speaksOfQuantity, understandRule } from "../rules/index.js";

/** A rule is quoted up to so many signs. */
const maxQuoted = 40;

/** An item's rule, before it is read. */
export interface ItemRule {
  readonly item: string;
  readonly title: string;
  readonly points: number;
  /** The column that the item is scored by, where the sheet does not say more. */
  readonly input: string;
  readonly rule: string;
  readonly ruleAt: Where;
  readonly parameters: string;
  readonly parametersAt: Where;
  readonly known: readonly RubricInput[];
}

/** An item's rule, read. */
export interface ItemRuleRead {
  readonly method: Method;
  /** What the method was taken from; nothing where it is left to a judge. */
  readonly by: "parameters" | "rule" | "nothing";
  readonly reading: RuleReading | null;
  /** Columns that the printed rule needs and no sheet lists. */
  readonly inputs: readonly RuleInput[];
}

/** Reads the rule of an item. */
export function readItemRule(given: ItemRule, findings: Diagnostic[]): ItemRuleRead {
  return given.parameters === "" ? readPrinted(given, findings) : readWritten(given, findings);
}

const judge = ({ input }: ItemRule): Method => ({ kind: "judged", input, holds: "points" });
const judgeInput = ({ input, title, rule }: ItemRule): readonly RuleInput[] => [
  { id: input, kind: "number", unit: "分", ...(speaksOfQuantity(title, rule) && { pointsBesideFigure: true }) },
];

const readWritten = (given: ItemRule, findings: Diagnostic[]): ItemRuleRead => {
  const { parameters, parametersAt, item, rule, points, known, ruleAt } = given;
  const { method, issues } = parseRuleParameters(parameters, parametersAt);
  findings.push(...issues);
  if (method === null) return { method: judge(given), by: "nothing", reading: null, inputs: judgeInput(given) };
  const [input = given.input] = inputsOf(method).inputs;
  const reading = rule === "" ? null : understandRule(rule, points, input, { known });
  if (reading?.found === "method" && reading.sure && !sameMethod(reading.method, method))
    findings.push(warningAt("rubricRuleDiffers", ruleAt, { item, text: shortened(rule, maxQuoted) }));
  return { method, by: "parameters", reading, inputs: [] };
};

const readPrinted = (given: ItemRule, findings: Diagnostic[]): ItemRuleRead => {
  const { item, title, points, input, rule, ruleAt, known } = given;
  const left: ItemRuleRead = { method: judge(given), by: "nothing", reading: null, inputs: judgeInput(given) };
  if (rule === "") {
    findings.push(warningAt("rubricRuleMissing", ruleAt, { item }));
    if (asksForPoints(left)) findings.push(warningAt("rubricFigureNotPoints", ruleAt, { item, title }));
    return left;
  }
  const reading = understandRule(rule, points, input, { known, about: title });
  const params = { item, text: shortened(rule, maxQuoted) };
  if (reading === null) findings.push(warningAt("rubricRuleNotUnderstood", ruleAt, params));
  else if (reading.found === "lacking") findings.push(warningAt("rubricTargetLacking", ruleAt, params));
  if (reading?.found === "veto") {
    findings.push(noteAt("rubricVetoItem", ruleAt, { item }));
    const method: Method = { kind: "threshold", input, value: 0, direction: "atMost" };
    return { method, by: "rule", reading, inputs: [{ id: input, kind: "count" }] };
  }
  if (reading?.found !== "method") {
    if (asksForPoints(left)) findings.push(warningAt("rubricFigureNotPoints", ruleAt, { item, title }));
    return { ...left, reading };
  }
  if (namesCount(title) && reading.inputs.some(({ id, kind }) => id === input && kind === "percent")) {
    findings.push(warningAt("rubricRuleOfShare", ruleAt, { ...params, title }));
    return { ...left, reading: null };
  }
  tellReading(reading, given, findings);
  return { method: reading.method, by: "rule", reading, inputs: reading.inputs };
};

/** Whether the item's column holds a figure, and its points are asked for beside it. */
const asksForPoints = ({ inputs }: ItemRuleRead): boolean =>
  inputs.some(({ pointsBesideFigure }) => pointsBesideFigure === true);

const tellReading = ({ method, readAs, gaps, most }: MethodReading, given: ItemRule, findings: Diagnostic[]): void => {
  const { item, ruleAt, points } = given;
  for (const { assumption, choice } of readAs)
    findings.push(noteAt(codeOf(assumption, choice), ruleAt, { item, choice }));
  for (const { kind, from, to } of gaps)
    findings.push(warningAt(kind === "hole" ? "rubricBandHole" : "rubricBandOverlap", ruleAt, { item, from, to }));
  // What a judge may take off is less than the points, as a rule.
  const less = method.kind === "judged" && method.holds === "deduction" && (most ?? 0) <= points;
  if (most !== undefined && !less && Math.abs(most - points) > 1e-9)
    findings.push(warningAt("rubricPointsDiffer", ruleAt, { item, points, most }));
};

const codeOf = (assumption: RuleAssumption, choice: string): DiagnosticCode => {
  if (assumption === "otherwise")
    return choice === "full" ? "ruleReadAs.otherwise.full" : "ruleReadAs.otherwise.nothing";
  return assumption === "vetoEffect" ? "rubricVetoAssumed" : `ruleReadAs.${assumption}`;
};

const sameMethod = (a: Method, b: Method): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === "object" && value !== null
      ? Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, each]) => [key, sorted(each)])
      : value;
