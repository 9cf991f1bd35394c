// Which records are of one school: by code first, then by name; never without asking below the stated likeness.
import { isFigure } from "../schools/index.js";
import { keyOf } from "../reading/cells/index.js";
import type { SameSchoolNote, SameSchoolQuestion, SentRecord } from "./collection.js";
import { askedLikeness, nameLikeness, sureLikeness } from "./name-likeness.js";
import type { NameParts } from "./school-name.js";
import { scopes } from "./merge-records.js";
import { schoolCode } from "./school-code.js";
import { nameParts } from "./school-name.js";

/** Records of one school, with the key it is known by. */
export interface SchoolGroup {
  readonly key: string;
  readonly records: readonly SentRecord[];
}

/** The groups, what was joined without asking, and what has to be asked. */
export interface Grouping {
  readonly groups: readonly SchoolGroup[];
  readonly joined: readonly SameSchoolNote[];
  readonly questions: readonly SameSchoolQuestion[];
}

/** A group while it is made. */
interface Growing {
  readonly code: string;
  readonly parts: NameParts;
  readonly name: string;
  /** Every name that it was sent with under its code, or that the user said is its own. */
  readonly known: NameParts[];
  readonly records: SentRecord[];
}

/** The key of the question whether two schools are one: the same whichever was read first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/**
 * Groups records by school. Records with one code are one school where their names are at all alike (no other number, kind or campus), and asked about where not. Those
 * without a code join the one school whose name is `sureLikeness` or more like theirs; where several are, or where it is between
 * `askedLikeness` and that, the user is asked and they stay apart until there is an answer (`same`, by the key of the question).
 * Two rows of one sheet are never joined by name.
 */
export function groupSchools(records: readonly SentRecord[], same: Readonly<Record<string, boolean>> = {}): Grouping {
  const joined: SameSchoolNote[] = [];
  const questions: SameSchoolQuestion[] = [];
  const growing: Growing[] = [];
  const byCode = new Map<string, Growing[]>();
  const byKey = new Map<string, Growing[]>();
  const parts = new Map<string, NameParts>();
  const partsOf = (name: string): NameParts => {
    const known = parts.get(name);
    if (known !== undefined) return known;
    const found = nameParts(name);
    parts.set(name, found);
    return found;
  };
  const add = (sent: SentRecord, code: string, own: NameParts): void => {
    const group: Growing = { code, parts: own, name: sent.record.name, known: [own], records: [sent] };
    growing.push(group);
    if (code !== "") byCode.set(code, [...(byCode.get(code) ?? []), group]);
    byKey.set(own.key, [...(byKey.get(own.key) ?? []), group]);
  };
  const ask = (kind: SameSchoolQuestion["kind"], group: Growing, sent: SentRecord, confidence: number): boolean => {
    const [a, b] = [group.code || group.parts.key, codeOf(sent) || partsOf(sent.record.name).key];
    const key = `${kind}:${pairKey(`${a} ${group.parts.key}`, `${b} ${partsOf(sent.record.name).key}`)}`;
    const answer = same[key] ?? null;
    if (!questions.some((each) => each.key === key))
      questions.push({
        key,
        kind,
        names: [group.name, sent.record.name],
        codes: [group.code && (group.records[0]?.record.code ?? ""), codeOf(sent) && (sent.record.code ?? "")],
        files: [group.records[0]?.file ?? "", sent.file],
        confidence,
        answer,
      });
    return answer === true;
  };

  const coded = records.filter((sent) => codeOf(sent) !== "");
  for (const sent of coded) {
    const own = partsOf(sent.record.name);
    const fellows = byCode.get(codeOf(sent)) ?? [];
    const alike = fellows.find((group) => isAlike(group, own));
    if (alike !== undefined) {
      if (alike.parts.key !== own.key) note(joined, alike, sent, "code", nameLikeness(alike.parts, own));
      take(alike, sent, own);
      continue;
    }
    const asked = fellows.find((group) => ask("sameCode", group, sent, nameLikeness(group.parts, own)));
    if (asked !== undefined) take(asked, sent, own);
    else add(sent, codeOf(sent), own);
  }
  for (const sent of records) {
    if (codeOf(sent) !== "") continue;
    const own = partsOf(sent.record.name);
    const found = candidates(growing, sent, own);
    const likely = found.filter(({ group, score }) => score >= sureLikeness && !isElsewhere(group, sent));
    const near = likely.filter(({ group }) => isInTownship(group, sent));
    const sure = near.length > 0 ? near : likely;
    const [best] = sure;
    if (best !== undefined && (sure.length === 1 || best.score > (sure[1]?.score ?? 0))) {
      if (best.score < 1) note(joined, best.group, sent, "name", best.score);
      best.group.records.push(sent);
      continue;
    }
    const asked = found.find(({ group, score }) => ask(score === 1 ? "sameName" : "likeName", group, sent, score));
    if (asked !== undefined) take(asked.group, sent, own);
    else add(sent, "", own);
  }
  const within = new Map<Growing, Growing>();
  const rootOf = (group: Growing): Growing => {
    const into = within.get(group);
    return into === undefined ? group : rootOf(into);
  };
  for (const namesakes of byKey.values())
    namesakes.forEach((first, at) => {
      for (const second of namesakes.slice(at + 1)) {
        const [sent] = second.records;
        if (sent === undefined || !mistyped(first, second) || !ask("sameName", first, sent, 1)) continue;
        const [one, other] = [rootOf(first), rootOf(second)];
        if (one !== other) within.set(other, one);
      }
    });
  for (const second of within.keys()) rootOf(second).records.push(...second.records);
  return { groups: keyed(growing.filter((group) => !within.has(group))), joined, questions };
}

const codeOf = ({ record }: SentRecord): string => schoolCode(record.code);

const take = (group: Growing, sent: SentRecord, own: NameParts): void => {
  group.records.push(sent);
  if (!group.known.some(({ key }) => key === own.key)) group.known.push(own);
};

/** Whether a name can be one more of a school's: anything but a name of quite another one. A number may be left out. */
const isAlike = ({ known }: Growing, own: NameParts): boolean =>
  known.some((parts) => {
    if (parts.campus !== own.campus) return false;
    const oneNumber = parts.number === own.number || parts.number === "" || own.number === "";
    const number = parts.number || own.number;
    return (
      nameLikeness({ ...parts, number: oneNumber ? number : parts.number }, oneNumber ? { ...own, number } : own) >= 0.4
    );
  });

/** Schools whose name is like this one's, likeliest first. */
const candidates = (
  groups: readonly Growing[],
  sent: SentRecord,
  own: NameParts,
): readonly { readonly group: Growing; readonly score: number }[] =>
  groups
    .flatMap((group) => {
      const score = scoreOf(group, sent, own);
      return score >= askedLikeness && !group.records.some((each) => besideEachOther(each, sent))
        ? [{ group, score }]
        : [];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, 5);

const scoreOf = (group: Growing, sent: SentRecord, own: NameParts): number => {
  const townships = [sent.record.township, group.records[0]?.record.township].filter((each) => each !== undefined);
  const score = Math.max(...group.known.map((parts) => nameLikeness(parts, own, townships)));
  if (score >= askedLikeness || !oneSignOther(group.parts, own)) return score;
  return group.records.some((each) => sameFacts(each, sent)) ? 0.65 : score;
};

/** Namesakes in two townships are two schools, as far as nobody says otherwise. */
const isElsewhere = ({ records }: Growing, { record: { township } }: SentRecord): boolean =>
  township !== undefined &&
  records.every(({ record }) => record.township !== undefined && !sameTownship(record.township, township));

/** Of namesakes the one in the same township is meant, before one that gives none. */
const isInTownship = ({ records }: Growing, { record: { township } }: SentRecord): boolean =>
  township !== undefined &&
  records.some(({ record }) => record.township !== undefined && sameTownship(record.township, township));

/** 新塘 is 新塘镇. */
const sameTownship = (one: string, other: string): boolean => {
  const [a, b] = [keyOf(one), keyOf(other)];
  return a !== "" && b !== "" && (a.startsWith(b) || b.startsWith(a));
};

/** Two rows of one sheet with the same stage and year are two schools. */
const besideEachOther = (a: SentRecord, b: SentRecord): boolean =>
  a.file === b.file &&
  a.record.source?.sheet === b.record.source?.sheet &&
  a.record.stage === b.record.stage &&
  a.record.year === b.record.year;

const oneSignOther = (a: NameParts, b: NameParts): boolean =>
  a.number === b.number &&
  a.campus === b.campus &&
  a.kind === b.kind &&
  a.core.length === b.core.length &&
  a.core.length >= 2 &&
  [...a.core].filter((sign, at) => sign !== b.core[at]).length === 1;

/** The same township, or the same number of pupils: a name may just have been mistyped. */
const sameFacts = (a: SentRecord, b: SentRecord): boolean =>
  (a.record.township !== undefined && a.record.township === b.record.township) || samePupils(a, b);

const samePupils = ({ record: a }: SentRecord, { record: b }: SentRecord): boolean =>
  scopes.some((scope) => {
    const pupils = a[scope]?.["pupils"];
    return isFigure(pupils) && pupils > 0 && pupils === b[scope]?.["pupils"];
  });

/** Two codes under one name: one of them may just have been mistyped, where a single sign differs or the facts are the same. */
const mistyped = (a: Growing, b: Growing): boolean => {
  if (a.code === "" || b.code === "" || a.code === b.code) return false;
  const oneSign = a.code.length === b.code.length && [...a.code].filter((sign, at) => sign !== b.code[at]).length === 1;
  return oneSign || a.records.some((one) => b.records.some((other) => samePupils(one, other)));
};

const note = (
  joined: SameSchoolNote[],
  group: Growing,
  sent: SentRecord,
  by: SameSchoolNote["by"],
  confidence: number,
): void => {
  if (!joined.some(({ names }) => names[0] === group.name && names[1] === sent.record.name))
    joined.push({ names: [group.name, sent.record.name], by, confidence });
};

/** Keys: the code, else the name; the second of two alike gets a number. */
const keyed = (growing: readonly Growing[]): readonly SchoolGroup[] => {
  const taken = new Map<string, number>();
  return growing.map(({ code, parts, records }) => {
    const base = code || parts.key;
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return { key: count === 1 ? base : `${base} ${count}`, records };
  });
};
