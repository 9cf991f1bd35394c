// CONFORMANCE.md: untidy workbooks with known truth, read, matched and checked by all of the program.
import type { FalseAlarm } from "../made-set/judge/false-alarms.js";
import type { SetJudged } from "../made-set/judge/judge-set.js";
import { judgedSets } from "../made-set/judge/judge-set.js";
import type { Section } from "./section.js";
import { table } from "./section.js";

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [string, readonly T[]])[] => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
};

const setRows = (faulty: readonly SetJudged[], clean: readonly SetJudged[]) =>
  [...faulty.map((each) => ["planted", each] as const), ...clean.map((each) => ["clean", each] as const)].map(
    ([kind, { seed, set, figures, faults, alarms, readingAlarms }]) => [
      `${seed}, ${kind}`,
      set.files.length,
      set.truth.schools.length,
      figures.count,
      figures.wrong.length,
      faults.length,
      faults.filter(({ by }) => by !== "").length,
      alarms.length + readingAlarms.length,
    ],
  );

const faultRows = (faulty: readonly SetJudged[]) =>
  grouped(
    faulty.flatMap(({ faults }) => faults),
    ({ planted }) => planted.fault.name,
  ).map(([name, own]) => [
    name,
    own.length,
    own.filter(({ by }) => by !== "").length,
    sum(own.map(({ proposals }) => proposals)),
    sum(own.map(({ right }) => right)),
  ]);

const nameRows = (faulty: readonly SetJudged[]) => {
  const names = faulty.flatMap((each) => each.names);
  return grouped(names, ({ way }) => (way === "" ? "as in the county's table" : way)).flatMap(([way, all]) =>
    [true, false].flatMap((withCode) => {
      const own = all.filter((each) => each.withCode === withCode);
      const count = (became: string): number => own.filter((each) => each.became === became).length;
      if (own.length === 0) return [];
      return [
        [
          `${way}, ${withCode ? "with" : "without"} its code`,
          own.length,
          count("matched"),
          count("asked"),
          count("apart"),
          count("wrong"),
        ],
      ];
    }),
  );
};

const alarmRows = (faulty: readonly SetJudged[], clean: readonly SetJudged[]) => {
  const of = (sets: readonly SetJudged[]): readonly FalseAlarm[] =>
    sets.flatMap(({ alarms, readingAlarms }) => [...alarms, ...readingAlarms]);
  const schools = sum(faulty.map(({ set }) => set.truth.schools.length));
  const inClean = of(clean);
  const key = ({ rule, severity }: FalseAlarm): string => `\`${rule}\` (${severity})`;
  const rows = grouped([...of(faulty), ...inClean], key).map(([name]) => {
    const [a, b] = [of(faulty), inClean].map((list) => list.filter((each) => key(each) === name).length);
    return [name, a ?? 0, b ?? 0, perHundred(a ?? 0, schools), perHundred(b ?? 0, schools)];
  });
  const [a, b] = [of(faulty).length, inClean.length];
  return [...rows, ["all", a, b, perHundred(a, schools), perHundred(b, schools)]];
};

const perHundred = (count: number, schools: number): string => ((100 * count) / schools).toFixed(1);

/** The section. Bars: every figure, every fault, no school put to another, nothing true called an error. */
export async function untidyWorkbooks(): Promise<Section> {
  const [faulty, clean] = [await judgedSets("faulty"), await judgedSets("clean")];
  const proposals = sum(faulty.flatMap(({ faults }) => faults.map((each) => each.proposals)));
  const right = sum(faulty.flatMap(({ faults }) => faults.map((each) => each.right)));
  const idle = [...faulty, ...clean].flatMap(({ alarms }) => alarms).filter(({ proposed }) => proposed).length;
  return {
    title: "Untidy workbooks",
    text: `Sets of workbooks of an invented county, written by a generator (\`test/made-set\`) from a seed, with everything known that is true of them:
wide tables of one school and of several, lists, forms with their labels beside or above their values or in one cell, a city's printed self-check
with gaps in its sentences; .xlsx, .xls and .csv in GB18030; labels, units, orders and names as schools change them; figures as text, in full
width, with commas, spaces and units; hidden rows, empty sheets, notes, blank forms, files that are no workbooks, files sent twice, two versions of
one form. The forms are read without a template and without a mapping; the county's own table and last year's are said to be what they are. The
same schools without faults are the clean sets. The layouts and names are ours, drawn from forms that were seen: other forms will hold other
surprises, and a clean result here promises none there.

${table(["set", "files", "schools", "figures", "misread", "faults planted", "found", "false alarms"], setRows(faulty, clean))}

A figure counts as read when its value and its sheet and cell are those it was written with.

${table(["fault", "planted", "found", "corrections proposed", "of them right"], faultRows(faulty))}

A fault counts as found when a finding of its own kind names the cell and the school. It is planted beyond what the rule lets pass: a jump of 10%,
or a figure twice what is usual, is not told. Of ${proposals} corrections proposed for planted faults ${right} are what should have been sent; ${idle} were proposed for
figures that are true. None is made unless it is accepted.

${table(["how a form names its school", "forms", "matched", "asked", "left apart", "put to another"], nameRows(faulty))}

False alarms are findings about true figures, before any is looked at: schools that are out of the ordinary, two that truly changed since last
year, two that share a name. Per 100 schools:

${table(["rule", "planted sets", "clean sets", "planted, per 100", "clean, per 100"], alarmRows(faulty, clean))}`,
    missed: [
      ...faulty.flatMap(({ faults }) => faults.filter(({ by }) => by === "").map(({ text }) => `Not found: ${text}`)),
      ...[...faulty, ...clean].flatMap(({ figures }) =>
        figures.wrong.map(({ figure: { file, cell, path } }) => `Misread: ${file} ${cell} ${path}`),
      ),
      ...faulty.flatMap(({ names }) =>
        names
          .filter(({ became }) => became === "wrong" || became === "apart")
          .map(({ name, became }) => `${name}: ${became}`),
      ),
      ...[...faulty, ...clean]
        .flatMap(({ alarms, readingAlarms }) => [...alarms, ...readingAlarms])
        .filter(({ severity }) => severity === "error")
        .map(({ text }) => `Called an error: ${text}`),
    ],
  };
}
