// Whether every form came to its school: matched, asked about, left apart, or, which must never be, put to another.
import type { ReadSet } from "../read-made-set.js";
import type { MadeSet } from "../truth.js";
import { schoolsByKey } from "./school-keys.js";

/** What became of one name on one form. */
export interface NameJudged {
  readonly name: string;
  readonly official: string;
  readonly way: string;
  readonly withCode: boolean;
  readonly became: "matched" | "asked" | "apart" | "wrong";
}

/** Judges every form of a school by the county's own table, which has all names and codes. */
export function judgeNames(set: MadeSet, { collection }: ReadSet): readonly NameJudged[] {
  const { truth } = set;
  const byKey = schoolsByKey(set, collection);
  const mixed = new Set([...byKey].filter(([, codes]) => codes.length > 1).flatMap(([, codes]) => codes));
  return truth.planned.flatMap(({ school, name, way, withCode, form }): readonly NameJudged[] => {
    if (form === "silent" || form === "blank") return [];
    const keys = [...byKey].filter(([, codes]) => codes.includes(school.code)).map(([key]) => key);
    const asked = collection.sameSchool.some(({ names }) => names.includes(name.replaceAll(" ", "")));
    const matched = keys.length > 0 && keys.every((key) => key === school.code);
    return [
      {
        name,
        official: school.name,
        way,
        withCode,
        became: mixed.has(school.code) ? "wrong" : matched ? "matched" : asked ? "asked" : "apart",
      },
    ];
  });
}

/** The true answer to every question whether two names are one school: what a clerk who knows the county would say. */
export function trueAnswers({ truth }: MadeSet, { collection }: ReadSet): Readonly<Record<string, boolean>> {
  const codes = new Map(truth.names.map(({ file, name, code }) => [`${file} ${name.replaceAll(" ", "")}`, code]));
  return Object.fromEntries(
    collection.sameSchool.map(({ key, names, codes: given, files }) => {
      const [a, b] = ([0, 1] as const).map((side) => given[side] || codes.get(`${files[side]} ${names[side]}`));
      return [key, a !== undefined && a === b];
    }),
  );
}
