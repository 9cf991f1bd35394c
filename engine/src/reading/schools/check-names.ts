// Schools that stand there twice: the same row again, the same school with other figures, two schools with one name or one code.
import type { Diagnostic, Where } from "../../diagnostics/index.js";
import { errorAt, warningAt } from "../../diagnostics/index.js";
import type { SchoolRecord } from "../../schools/index.js";
import { whereOf } from "../../schools/index.js";
import { collectFindings, keyOf } from "../cells/index.js";
import type { Findings } from "../cells/index.js";

/** What is left when schools that stand there twice are settled. */
export interface SettledRecords {
  /** Records left out: the second of two like rows, and both of two that contradict each other. */
  readonly leftOut: ReadonlySet<SchoolRecord>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds schools that stand there twice (重复的学校), and says which records are not used.
 *
 * Rule: a row that is there again word for word counts once. One school (name, code, stage and year alike) with other figures is an error, and
 * neither row is used, as nobody but the clerk knows which is right; without codes both are kept, with a warning. Two schools that share only
 * the name, or only the code, are both kept, and told. Units: none; figures are compared as they are.
 * Missing: a record without a code may be either of its namesakes. None: nothing is left out where no name comes twice.
 * Errors: none thrown. Source: decision 0020.
 *
 * @example
 * const [one, again] = [{ name: "一小", code: "1" }, { name: "一小", code: "1" }];
 * settleNames([one, again]).leftOut.has(again) // => true
 * settleNames([one]).leftOut.size // => 0
 */
export function settleNames(records: readonly SchoolRecord[]): SettledRecords {
  const leftOut = new Set<SchoolRecord>();
  const findings = collectFindings();
  const byName = groupBy(records, (record) => keyOf(record.name));
  for (const group of byName) {
    if (group.length === 1) continue;
    const firsts: SchoolRecord[] = [];
    for (const record of group) {
      const twin = firsts.find((first) => scopeOf(first) === scopeOf(record) && sameCode(first, record));
      if (twin === undefined) firsts.push(record);
      else settleTwins(twin, record, leftOut, findings);
      if (firsts.length > 50) break;
    }
    const namesakes = groupBy(firsts, scopeOf).filter((each) => each.length > 1);
    for (const [first, second] of namesakes)
      if (first && second) findings.addAlike(warningAt("sameName", cellOf(second), placesOf(first, second)), "name");
  }
  const withCode = records.filter((record) => record.code !== undefined && !leftOut.has(record));
  for (const [first, second] of groupBy(withCode, (record) => `${record.code ?? ""} ${scopeOf(record)}`).filter(
    (each) => each.length > 1,
  ))
    if (first && second && keyOf(first.name) !== keyOf(second.name))
      findings.addAlike(
        warningAt("sameCode", whereOf(second.source, "code"), {
          ...placesOf(first, second),
          name: first.name,
          other: second.name,
          code: second.code ?? "",
        }),
        "code",
      );
  return { leftOut, diagnostics: findings.all() };
}

const settleTwins = (
  first: SchoolRecord,
  second: SchoolRecord,
  leftOut: Set<SchoolRecord>,
  findings: Findings,
): void => {
  const params = placesOf(first, second);
  if (figuresOf(first) === figuresOf(second)) {
    leftOut.add(second);
    findings.add(warningAt("sameRowTwice", cellOf(second), params));
  } else if (first.code !== undefined && second.code !== undefined) {
    leftOut.add(first);
    leftOut.add(second);
    findings.add(errorAt("sameSchoolTwice", cellOf(second), params));
  } else findings.addAlike(warningAt("sameName", cellOf(second), params), "name");
};

const placesOf = (first: SchoolRecord, second: SchoolRecord): Record<"name" | "text" | "first" | "second", string> => ({
  name: second.name,
  text: second.name,
  first: placeOf(first, second),
  second: placeOf(second, second),
});

/** What may be there once for each school: its stage and its year. */
const scopeOf = ({ stage, year }: SchoolRecord): string => `${stage ?? ""} ${year ?? ""}`;

const sameCode = (a: SchoolRecord, b: SchoolRecord): boolean =>
  a.code === undefined || b.code === undefined || a.code === b.code;

/** Everything but where it stands, in one text. */
const figuresOf = (record: SchoolRecord): string => JSON.stringify({ ...record, source: undefined });

const cellOf = (record: SchoolRecord): Where => whereOf(record.source, "name");

/** The cell of a name; with its sheet and file where they are not the other one's. */
const placeOf = (record: SchoolRecord, other: SchoolRecord): string => {
  const { file, sheet, cell } = cellOf(record);
  const elsewhere = file !== other.source?.file || sheet !== other.source?.sheet;
  return elsewhere ? [file, sheet, cell].filter(Boolean).join(" ") : (cell ?? "");
};

const groupBy = (
  records: readonly SchoolRecord[],
  key: (record: SchoolRecord) => string,
): readonly SchoolRecord[][] => {
  const groups = new Map<string, SchoolRecord[]>();
  for (const record of records) {
    const own = key(record);
    const group = groups.get(own);
    if (group === undefined) groups.set(own, [record]);
    else group.push(record);
  }
  return [...groups.values()];
};
