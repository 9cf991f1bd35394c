// A scoring rule written out for one cell (参数), exact and readable: perUnit: input=rate; from=100; side=below; ….
import type { Diagnostic, Where } from "../../diagnostics/index.js";
import { errorAt } from "../../diagnostics/index.js";
import type { Method } from "../../rubrics/index.js";
import { methods } from "../../rubrics/methods/index.js";
import { longestNotation } from "./notation.js";
import type { NotationFault } from "./read-notation.js";
import { readNotation } from "./read-notation.js";
import type { ShapeFault } from "./shapes.js";
import { readNamed } from "./shapes.js";
import type { Writable } from "./write-notation.js";
import { writeFields } from "./write-notation.js";

/** A rule read from its cell; without a rule, what is wrong with it: everything at once. */
export interface RuleParameters {
  readonly method: Method | null;
  readonly issues: readonly Diagnostic[];
}

/**
 * A scoring rule as exact text (参数): its kind, then its parameters by name.
 *
 * Rule: lists stand in [ ], records in { }, the points of another item as @id; texts that are more than one word, or look like a number, in
 * "quotation marks". `parseRuleParameters` gives the same rule back. Units: those of the rule; numbers with all their digits.
 * Zeros are written. Missing: what is undefined is left out. None: always a text, the kind alone where there is nothing else.
 * Source: ours, a notation of its own, so that a rule fits a cell.
 *
 * @throws TypeError when a number of the rule is not finite
 * @example
 * formatRuleParameters({ kind: "perUnit", input: "rate", from: 100, side: "below", step: -0.2, count: "exact" }) // => "perUnit: input=rate; from=100; side=below; step=-0.2; count=exact"
 * formatRuleParameters({ kind: "bands", input: { item: "A1" }, bands: [{ from: 95, points: 10 }, { points: 0 }] }) // => "bands: input=@A1; bands=[{from=95; points=10}, {points=0}]"
 */
export function formatRuleParameters(method: Method): string {
  const fields = method as unknown as Readonly<Record<string, Writable>>;
  requireFinite(fields);
  return writeFields(fields);
}

const requireFinite = (value: Writable | undefined): void => {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new TypeError(`formatRuleParameters requires finite numbers, got ${value}`);
  if (typeof value === "object") Object.values(value).forEach(requireFinite);
};

/**
 * Reads a scoring rule from its text (读取参数); every unknown, missing or unfit parameter is an issue that quotes it.
 *
 * Rule: `kind: name=value; …`, in any order of names; full-width signs count as half-width ones. Nothing is guessed: with one issue there
 * is no rule. Units: those of the rule. Zeros are values. Blank: an empty text is no rule. None: `method` null wherever there is an issue.
 * Errors: none thrown: issues are diagnostics at `where`. Source: ours; the notation is what `formatRuleParameters` writes.
 *
 * @example
 * parseRuleParameters("threshold: input=rate; value=95; direction=atLeast").method // => { kind: "threshold", input: "rate", value: 95, direction: "atLeast" }
 * parseRuleParameters("threshold: input=rate").issues.map(({ params }) => params.name) // => ["value", "direction"]
 */
export function parseRuleParameters(text: string, where: Where = {}): RuleParameters {
  const { record, fault } = readNotation(text);
  if (record === null) return { method: null, issues: fault === null ? [] : [syntaxIssue(fault, where)] };
  const faults: ShapeFault[] = [];
  const method = readNamed(record, methods, faults);
  if (faults.length > 0) return { method: null, issues: faults.map((each) => shapeIssue(each, text, where)) };
  return { method: method as Method, issues: [] };
}

const syntaxIssue = ({ fault, expected, part }: NotationFault, where: Where): Diagnostic =>
  fault === "expected"
    ? errorAt("parametersSyntax", where, { part: part === "" ? "…" : part, expected })
    : errorAt(fault === "tooLong" ? "parametersTooLong" : "parametersTooDeep", where, { most: longestNotation, part });

const codes = {
  unfit: "parameterUnfit",
  lacking: "parameterLacking",
  unknown: "parameterUnknown",
  twice: "parameterTwice",
  method: "parameterMethod",
} as const;

const shapeIssue = ({ fault, name, expected, at }: ShapeFault, text: string, where: Where): Diagnostic =>
  errorAt(codes[fault], where, { name, expected, part: text.slice(at, at + 30) });
