// Schools and rules in; findings out, each with its arithmetic, and where it can be known, what probably was meant.
import type { DiagnosticCode } from "../diagnostics/index.js";
import { figureIdsOf } from "../indicators/index.js";
import { soundRecords } from "../schools/index.js";
import { severityOrder } from "./severity-order.js";
import { isBuiltInSentence } from "./built-in/built-in-checks.js";
import type { CheckContext, CheckFinding, KeyedSchool, Proposal } from "./check-finding.js";
import type { CheckRule } from "./check-rule.js";
import { prepareCheck } from "./prepare-check.js";
import type { PreparedCheck } from "./prepared-check.js";
import { compareTexts, countyOf } from "./prepared-check.js";
import type { Candidate, Fault } from "./proposals/candidate.js";
import type { ErrorCheck, Proposed } from "./proposals/propose.js";
import { propose } from "./proposals/propose.js";
import { withSharedDivisor } from "./shared-divisor.js";
import { withoutRepeats } from "./without-repeats.js";

/** The schools with records that can be counted. */
function soundSchools(schools: readonly KeyedSchool[]): readonly KeyedSchool[] {
  const given = schools.map(({ record }) => record);
  const { records } = soundRecords("checkSchools", given, figureIdsOf());
  return records === given
    ? schools
    : schools.map((school, at) => ({ ...school, record: records[at] ?? school.record }));
}

/** The same of what they are held against: a figure that is none there is never proposed. */
const soundContext = ({ lastYear, county }: CheckContext): CheckContext => ({
  ...(lastYear && { lastYear: soundSchools(lastYear) }),
  ...(county && { county: soundSchools(county) }),
});

/**
 * Checks schools by rules (核对上报数据).
 *
 * Rule: each rule is asked of each school of its types, its terms looked up by path. Units: those of the fields, or what a rule names.
 * Findings come school by school, in the order of their keys whatever the order they are given in, the worst of each first. What is
 * absent is not zero: a rule does not apply where a figure it needs is not there. Nothing is changed: what a finding proposes is
 * for the user to accept. A proposal makes its finding go away and brings up no error that was not there before.
 *
 * A figure that is no number (NaN, a text) is unreadable here, as in `assessCounty`, and no rule takes it for one.
 *
 * Source: the rules name theirs; decision 12 for what is absent.
 *
 * @throws TypeError when a record is none, has no name, or has a type, owner, locale or stage that there is not
 * @throws RangeError when two schools have the same key
 * @example
 * const record = { name: "一小", whole: { staff: 48, fullTimeTeachers: 52 } };
 * checkSchools([{ key: "1", record }], builtInChecks).map(({ rule }) => rule) // => ["teachersOverStaff", "required.pupils"]
 */
export function checkSchools(
  schools: readonly KeyedSchool[],
  rules: readonly CheckRule[],
  context: CheckContext = {},
): readonly CheckFinding[] {
  const county = countyOf(soundSchools(schools), soundContext(context));
  const ready = rules.map((rule): { rule: CheckRule; check: PreparedCheck } => ({
    rule,
    check: onlyFor(rule, prepareCheck(rule.test, county)),
  }));
  const errors: readonly ErrorCheck[] = ready
    .filter(({ rule }) => rule.severity === "error")
    .map(({ rule, check }) => ({ rule: rule.id, check }));
  const place = new Map(rules.map((rule, index) => [rule, index]));
  return county.schools.flatMap((school) => {
    const all = ready.flatMap(({ rule, check }) =>
      check(school).map((found): Fault => ({ id: idOf({ rule, school, found }), rule, check, school, found })),
    );
    const faults = withSharedDivisor(withoutRepeats(all), idOf);
    if (faults.length === 0) return [];
    const ordered = [...faults].sort(
      (a, b) =>
        severityOrder[a.rule.severity] - severityOrder[b.rule.severity] ||
        (place.get(a.rule) ?? 0) - (place.get(b.rule) ?? 0) ||
        compareTexts(a.found.at, b.found.at),
    );
    return ordered.map((fault) => {
      const others = ordered.filter((each) => each !== fault);
      return findingOf(fault, propose(fault, others, county, errors));
    });
  });
}

/** A check that is asked of some types of school alone. */
const onlyFor = ({ types }: CheckRule, check: PreparedCheck): PreparedCheck =>
  types === undefined
    ? check
    : (school) => (school.record.type !== undefined && types.includes(school.record.type) ? check(school) : []);

function findingOf({ id: fault, rule, school, found }: Fault, { candidate, rivals }: Proposed): CheckFinding {
  const id = candidate === null ? fault : `${fault}-${shortHash(rivalText(candidate))}`;
  const code = isBuiltInSentence(rule) ? (`check.${rule.id}` as DiagnosticCode) : found.code;
  const changed = new Set(candidate?.changes.map(({ path }) => path));
  const first = (path: string): number => (changed.has(path) ? 0 : 1);
  return {
    id,
    rule: rule.id,
    kind: rule.kind,
    severity: rule.severity,
    school: school.key,
    name: school.record.name,
    figures: [...found.figures].sort((a, b) => first(a.path) - first(b.path)),
    code,
    params: {
      ...found.params,
      ...(isOwnName(rule, code) && { ruleName: rule.name }),
      ...(rivals.length > 0 && { candidates: rivals.map(rivalText) }),
    },
    ...(candidate !== null && { proposal: proposalOf(candidate, id, rule, school) }),
  };
}

/** A relation has no other words than its own name and arithmetic. */
const isOwnName = (rule: CheckRule, code: string): boolean => code === "check.relation" || rule.test.kind === "range";

const proposalOf = (
  { changes, code, params }: Candidate,
  finding: string,
  rule: CheckRule,
  school: KeyedSchool,
): Proposal => {
  const [first, ...also] = changes;
  if (first === undefined) throw new TypeError("proposalOf requires a change");
  return { school: school.key, ...first, code, params, rule: rule.id, finding, ...(also.length > 0 && { also }) };
};

/** Changes as a text, for the sentence: `whole.pupils:350>530`, several joined by semicolons. */
const rivalText = ({ changes }: Candidate): string =>
  changes.map(({ path, from, to }) => `${path}:${from}>${to}`).join(";");

/** The same for the same fault: the rule, the school, where it was looked at, and a short sum of the figures. */
const idOf = ({ rule, school, found }: Pick<Fault, "rule" | "school" | "found">): string => {
  const figures = found.figures.map(({ path, value }) => `${path}=${value}`).join();
  return [rule.id, school.key, found.at, shortHash(figures)].join("|");
};

/** FNV-1a of 32 bits, in base 36. */
const shortHash = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
};
