// Many files, one clean table: schools matched, versions settled, figures checked and corrected as far as the user said so.
import type { Change, CheckContext, CheckFinding, CheckRule, KeyedSchool } from "../checks/index.js";
import { applyCorrections, builtInChecks, checkSchools, coveredByChecks } from "../checks/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { WithOwn } from "../indicators/index.js";
import { joinCampuses } from "./campuses.js";
import type { CollectedFile, CollectedSchool, Collection, SentFile, SentRecord } from "./collection.js";
import type { Decisions } from "./decisions.js";
import { identityDoubts } from "./identity-doubts.js";
import { groupSchools } from "./school-groups.js";
import type { SchoolGroup } from "./school-groups.js";
import { sentRecords } from "./sent-records.js";
import { inOneShape } from "./stage-rows.js";
import type { SettledSchool } from "./settle-versions.js";
import { settleVersions } from "./settle-versions.js";

/** How files are collected; `own` are the figures of a standard's own that they were read with. */
export interface CollectOptions extends WithOwn {
  readonly decisions?: Decisions;
  /** The checks; those built in where none are given. */
  readonly rules?: readonly CheckRule[];
}

/** Corrections of one school are carried out one by one, and may uncover others; after so many the rest waits for the user. */
const mostRounds = 40;

/**
 * Makes one table of what many files hold (汇总上报数据).
 *
 * Rule: records are matched by code, then by likeness of names, never silently below `sureLikeness`; versions of a school that
 * contradict each other are put side by side and the school waits; checks run on all schools, accepted proposals are applied and
 * logged, and the checks run again. The same files and decisions give the same table, in whatever order the files come. Units: those
 * of the fields. Zeros are figures; what is missing in one version is taken from another. None: empty lists for no files. Errors:
 * none thrown for what a file holds: it is a finding. `records` is the clean table: every figure knows its file, sheet and cell, and
 * those corrected what stood there before.
 *
 * Source: ours; decision 20 says what is joined and what is asked.
 *
 * @example
 * const grid = { sheet: "小学", rows: [["学校名称", "在校学生数"], ["一小", 300]] };
 * const sent = (file) => ({ file, submission: readSubmission([grid]), diagnostics: [] });
 * collectSchools([sent("a.xlsx"), sent("b.xlsx")]).records.length // => 1
 * collectSchools([]).records // => []
 */
export function collectSchools(
  files: readonly SentFile[],
  { decisions = {}, rules = builtInChecks, own: measures }: CollectOptions = {},
): Collection {
  const ordered = inOrder(files);
  const { roles, sent, county, lastYear } = sentRecords(ordered, decisions.roles);
  const grouping = groupSchools([...county, ...sent, ...lastYear], decisions.same);
  const [ofCounty, ofLastYear] = [new Set(county), new Set(lastYear)];
  const parts = grouping.groups.map((group) => partsOf(group, ofCounty, ofLastYear));
  const settled = parts.flatMap(({ own, name }) =>
    own.records.length === 0 ? [] : settleVersions(own, decisions, name),
  );
  const told = ordered.flatMap(({ submission }) => submission?.units ?? []);
  const { schools, units, questions: campuses } = joinCampuses(settled, decisions, told);
  const context: CheckContext = {
    county: parts.flatMap(({ county: theirs, name }) =>
      theirs.records.length === 0 ? [] : settleVersions(theirs, { versionsElse: "newest" }, name),
    ),
    lastYear: parts.flatMap(({ lastYear: theirs, name }) =>
      theirs.records.length === 0 ? [] : settleVersions(theirs, { versionsElse: "newest" }, name),
    ),
  };
  const checked = checkAndCorrect(schools, rules, context, decisions.corrections ?? {});
  const impossible = new Set(
    decisions.impossible === "in"
      ? []
      : checked.findings.filter(({ severity }) => severity === "error").map(({ school }) => school),
  );
  const collected = checked.schools.map(({ key, record }, at): CollectedSchool => {
    const { name, sent: ids, question } = schools[at] as SettledSchool;
    const out =
      question !== undefined && question.answer === null ? "versions" : impossible.has(key) ? "impossible" : undefined;
    return { key, name, sent: ids, record, ...(out !== undefined && { out }) };
  });
  const diagnostics = [
    ...ordered.flatMap((file) => diagnosticsOf(file)),
    ...parts.flatMap(({ name, own, county: theirs }) =>
      identityDoubts(
        name,
        [...own.records, ...theirs.records].map(({ record }) => record),
      ),
    ),
  ];
  return {
    files: ordered.map((file) => stateOf(file, roles.get(file.file) ?? "sent", collected)),
    schools: collected,
    notSent: parts
      .filter(({ own }) => own.records.length === 0)
      .filter(({ county: theirs }) => theirs.records.length > 0)
      .map(({ name }) => name),
    sameSchool: grouping.questions,
    versions: schools.flatMap(({ question }) => (question === undefined ? [] : [question])),
    campuses,
    units,
    joined: grouping.joined,
    findings: checked.findings.map((finding) => ({ ...finding, answer: decisions.corrections?.[finding.id] ?? null })),
    changes: checked.changes,
    diagnostics,
    records: collected.filter(({ out }) => out === undefined).map(({ record }) => record),
    countyForms: ordered.flatMap(({ submission }) => submission?.countyForms ?? []),
    ...(measures && { own: measures }),
  };
}

/** By name; of one name, which only a careless caller gives, by what they hold. */
const inOrder = (files: readonly SentFile[]): readonly SentFile[] => {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...files].sort(
    (a, b) => compare(a.file, b.file) || (a === b ? 0 : compare(JSON.stringify(a), JSON.stringify(b))),
  );
};

interface GroupParts {
  readonly name: string;
  readonly own: SchoolGroup;
  readonly county: SchoolGroup;
  readonly lastYear: SchoolGroup;
}

/** A group's records by what they are for, and its name: the county's, else the one most used, the longest of those. */
const partsOf = (
  { key, records }: SchoolGroup,
  county: ReadonlySet<SentRecord>,
  lastYear: ReadonlySet<SentRecord>,
): GroupParts => {
  const listed = records.find((sent) => county.has(sent));
  const rest = records.filter((sent) => !county.has(sent) && !lastYear.has(sent));
  const beside = (others: ReadonlySet<SentRecord>): SchoolGroup => ({
    key,
    records: inOneShape(latest(records.filter((sent) => others.has(sent))), rest),
  });
  return {
    name: listed?.record.name ?? usualName(rest.length > 0 ? rest : records),
    own: { key, records: inOneShape(rest) },
    county: beside(county),
    lastYear: beside(lastYear),
  };
};

/** A table that is told to be last year's may hold the years before as well. */
const latest = (records: readonly SentRecord[]): readonly SentRecord[] => {
  const year = records.reduce((last, { record }) => Math.max(last, record.year ?? -Infinity), -Infinity);
  return records.filter(({ record }) => record.year === undefined || record.year === year);
};

const usualName = (records: readonly SentRecord[]): string => {
  const counts = new Map<string, number>();
  for (const { record } of records) counts.set(record.name, (counts.get(record.name) ?? 0) + 1);
  const byUse = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  return byUse[0]?.[0] ?? "";
};

interface Checked {
  readonly schools: readonly KeyedSchool[];
  readonly findings: readonly CheckFinding[];
  readonly changes: readonly Change[];
}

const checkAndCorrect = (
  settled: readonly SettledSchool[],
  rules: readonly CheckRule[],
  context: CheckContext,
  answers: Readonly<Record<string, "accepted" | "refused">>,
): Checked => {
  let schools: readonly KeyedSchool[] = settled.map(({ key, record }) => ({ key, record }));
  const names = new Map(rules.map(({ id, name }) => [id, name]));
  const changes: Change[] = [];
  const done = new Set<string>();
  for (let round = 0; ; round++) {
    const findings = checkSchools(schools, rules, context);
    const accepted = firstOfEach(
      findings.filter(({ id, proposal }) => proposal !== undefined && answers[id] === "accepted" && !done.has(id)),
    );
    if (accepted.length === 0 || round === mostRounds) return { schools, findings, changes };
    for (const { id } of accepted) done.add(id);
    const corrected = applyCorrections(
      schools,
      accepted.flatMap(({ proposal }) => proposal ?? []),
    );
    schools = corrected.schools;
    for (const change of corrected.changes) {
      const ruleName = names.get(change.rule);
      changes.push(ruleName === undefined ? change : { ...change, ruleName });
    }
  }
};

/** Two proposals that are right by themselves may be wrong together: the second of a school is looked at again after the first. */
const firstOfEach = (findings: readonly CheckFinding[]): readonly CheckFinding[] => {
  const bySchool = new Map<string, CheckFinding>();
  for (const finding of findings) if (!bySchool.has(finding.school)) bySchool.set(finding.school, finding);
  return [...bySchool.values()];
};

/** What was found while a file was read, without what the checks tell better. */
const diagnosticsOf = ({ diagnostics, submission }: SentFile): readonly Diagnostic[] => [
  ...diagnostics,
  ...(submission?.diagnostics ?? []).filter(({ code }) => !coveredByChecks.has(code)),
];

const stateOf = (file: SentFile, role: CollectedFile["role"], schools: readonly CollectedSchool[]): CollectedFile => {
  const found = diagnosticsOf(file);
  const records = file.submission?.records.length ?? 0;
  const count = (severity: Diagnostic["severity"]): number => found.filter((each) => each.severity === severity).length;
  const own = schools.filter(({ sent }) => sent.some((id) => id.startsWith(`${file.file} `)));
  return {
    file: file.file,
    role,
    state:
      role === "ignored" ? "ignored" : file.submission === null ? "unreadable" : records === 0 ? "noSchools" : "read",
    shapes: [...new Set((file.submission?.sheets ?? []).map(({ shape }) => shape).filter((shape) => shape !== "none"))],
    schools: own.map(({ name }) => name),
    errors: count("error"),
    doubts: count("warning"),
  };
};
