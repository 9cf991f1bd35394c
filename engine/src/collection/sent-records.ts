// All records of all files, each with a name of its own, told apart by what their file is: sent, the county's own, last year's.
import type { FileRole } from "./decisions.js";
import type { SentFile, SentRecord } from "./collection.js";
import { schoolCode } from "./school-code.js";
import { whereOf } from "../schools/index.js";
import { cleanName, keyOf } from "../reading/cells/index.js";

/** Records by what they are for. */
export interface SentRecords {
  readonly roles: ReadonlyMap<string, FileRole>;
  readonly sent: readonly SentRecord[];
  readonly county: readonly SentRecord[];
  readonly lastYear: readonly SentRecord[];
}

/**
 * Gathers what files hold. A file's role is what the user said; else a table of at least ten schools, more than half of which sent a
 * file of their own besides, is taken for the county's own table; of two such tables the one whose name says an earlier year is last year's. Of the records of an
 * earlier year than most, those of the year before are last year's, and those of others are not used.
 */
export function sentRecords(files: readonly SentFile[], said: Readonly<Record<string, FileRole>> = {}): SentRecords {
  const lists = listsAmong(files.filter(({ file }) => said[file] === undefined));
  const roles = new Map(files.map(({ file }) => [file, said[file] ?? lists.get(file) ?? "sent"] as const));
  const seen = new Map<string, number>();
  const all = files.flatMap((file) => recordsOf(file, seen));
  const year = usualYear(all.filter(({ file }) => roles.get(file) === "sent"));
  const roleOf = ({ file, record }: SentRecord): FileRole => {
    const role = roles.get(file) ?? "sent";
    if (role !== "sent" || year === undefined || record.year === undefined || record.year >= year) return role;
    return record.year === year - 1 ? "lastYear" : "ignored";
  };
  const having = (role: FileRole): readonly SentRecord[] => all.filter((each) => roleOf(each) === role);
  return { roles, sent: having("sent"), county: having("county"), lastYear: having("lastYear") };
}

const recordsOf = ({ file, modified, submission }: SentFile, seen: Map<string, number>): readonly SentRecord[] =>
  (submission?.records ?? []).map((record) => {
    const { sheet, cell } = whereOf(record.source, "name");
    const base = [
      file,
      sheet ?? record.source?.sheet ?? "",
      cell ?? record.source?.row ?? "",
      record.stage,
      record.year,
    ]
      .filter((part) => part !== undefined && part !== "")
      .join(" ");
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return { id: count === 1 ? base : `${base} ${count}`, file, ...(modified !== undefined && { modified }), record };
  });

/** Tables that list many schools which also sent their own files: the county's own, and an earlier one, which is last year's. */
const listsAmong = (files: readonly SentFile[]): ReadonlyMap<string, FileRole> => {
  const many = files.filter(({ submission }) => (submission?.records.length ?? 0) >= 10);
  const rest = files.filter((file) => !many.includes(file)).flatMap(({ submission }) => submission?.records ?? []);
  const known = new Set(rest.flatMap(keysOf));
  const lists = many.filter(({ submission }) => {
    const own = submission?.records ?? [];
    const both = own.filter((record) => keysOf(record).some((key) => known.has(key))).length;
    return both >= 5 && (both * 2 > own.length || both * 2 > rest.length);
  });
  const [one, other] = lists;
  if (one === undefined || lists.length > 2) return new Map();
  if (other === undefined) return new Map([[one.file, "county"]]);
  const [first, second] = [earliness(one.file), earliness(other.file)];
  if (first === second) return new Map();
  const [before, now] = first < second ? [one, other] : [other, one];
  return new Map([
    [before.file, "lastYear"],
    [now.file, "county"],
  ]);
};

/** When a file is of, as its name says: by 上年 or 去年, else by its year; a name that says nothing is of now. */
const earliness = (file: string): number =>
  /上(学)?年|去年|last.?year/i.test(file) ? 0 : Number(/(?:19|20)\d{2}/.exec(file)?.[0] ?? 9999);

/** What a school may be known by: not every form gives a code. */
const keysOf = ({ code, name }: { readonly code?: string; readonly name: string }): readonly string[] => [
  keyOf(cleanName(name)),
  ...(schoolCode(code) === "" ? [] : [`code ${schoolCode(code)}`]),
];

/** The year most records name. */
const usualYear = (records: readonly SentRecord[]): number | undefined => {
  const counts = new Map<number, number>();
  for (const { record } of records)
    if (record.year !== undefined) counts.set(record.year, (counts.get(record.year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
};
