// The rule of SCORE: parameters, or a printed sentence that is understood, as a method.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { rubricSheetMessages, scoringMessages, sentenceOf } from "@junheng/engine/words";
import type { PrintedBandGap, RuleInput } from "@junheng/engine/reading/rules";
import { parseRuleParameters } from "@junheng/engine/reading/rubrics";
import { understandRule } from "@junheng/engine/reading/rules";
import type { Method, Rubric, RubricInput } from "@junheng/engine/rubrics";
import { oneItemRubric, parseRubric } from "@junheng/engine/rubrics";
import { argumentName } from "./cells.js";
import { requireWritten } from "./choices.js";
import type { FunctionError } from "./function-error.js";
import { functionError } from "./function-error.js";
import { functionLocale } from "./function-locale.js";

/** A rule with the columns that it takes, in their order. */
export interface ScoreRule {
  readonly rubric: Rubric;
  readonly inputs: readonly RubricInput[];
  /** What the columns are called, for a sentence. */
  readonly names: readonly string[];
  /** Values of which a printed sentence says nothing, or two things. */
  readonly gaps: readonly PrintedBandGap[];
}

/** Points are kept to four decimals: what a rubric rounds to is not known here. */
const decimals = 4;

/**
 * The rule that an argument holds: parameters where it begins with a Latin word and a colon, a sentence otherwise.
 *
 * Errors: #VALUE! where it is not understood, leaves its line open, is a veto, names other points, or is faulty.
 */
export const ruleOfArgument = (argument: unknown, points: number): ScoreRule => {
  const text = requireWritten(argument, "rule");
  return /^[a-z]+\s*[:：]/i.test(text) ? fromParameters(text, points) : fromSentence(text, points);
};

const fromParameters = (text: string, points: number): ScoreRule => {
  const given = parseRuleParameters(text);
  const [, kind = "", rest = ""] = /^([^:：]+[:：])(.*)$/s.exec(text) ?? [];
  const named = given.method === null ? parseRuleParameters(`${kind} input=${unusedName(text)}; ${rest}`) : given;
  if (named.method === null) throw faulty(given.issues);
  return ruleOf(named.method, points, [], []);
};

/** A name for the input that the parameters leave out; they may use any name for another one. */
const unusedName = (text: string): string => {
  let name = "values";
  while (text.includes(name)) name += "1";
  return name;
};

const fromSentence = (text: string, points: number): ScoreRule => {
  const reading = understandRule(text, points, "values");
  if (reading === null) throw functionError("#VALUE!", "ruleNotUnderstood", { given: text });
  if (reading.found === "lacking") throw functionError("#VALUE!", "ruleWithoutLine", { given: text });
  if (reading.found === "veto") throw functionError("#VALUE!", "ruleIsVeto", { given: text });
  const { most = points } = reading;
  if (most !== points)
    throw functionError("#VALUE!", "ruleMostDiffers", { most, points, argument: argumentName("points") });
  return ruleOf(reading.method, points, reading.inputs, reading.gaps);
};

const ruleOf = (method: Method, points: number, known: readonly RuleInput[], gaps: ScoreRule["gaps"]): ScoreRule => {
  const rubric = oneItemRubric(method, points, decimals);
  const errors = parseRubric(rubric).diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw faulty(errors);
  const inputs = rubric.inputs.map((input): RubricInput => {
    const read = known.find(({ id }) => id === input.id);
    const kind = input.kind === "number" ? (read?.kind ?? "number") : input.kind;
    return { ...input, kind, ...(read?.unit !== undefined && { unit: { "zh-CN": read.unit, en: read.unit } }) };
  });
  const names = inputs.map(({ id }) => known.find((each) => each.id === id)?.label ?? nameOf(id));
  return { rubric: { ...rubric, inputs }, inputs, names, gaps };
};

const nameOf = (id: string): string => (/^values1*$/.test(id) ? argumentName("values") : id);

const faulty = (issues: readonly Diagnostic[]): FunctionError => {
  const locale = functionLocale();
  const sentences = issues.map((issue) => sentenceOf(issue, { ...rubricSheetMessages, ...scoringMessages }, locale));
  return functionError("#VALUE!", "ruleFaulty", { reason: sentences.join(locale === "zh-CN" ? "" : " ") });
};
