// A school's name as its own form has it: with the district, in full width, shortened, as 完小, with a slip of the pen.
import { countyName } from "./made-names.js";
import type { MadeSchool } from "./made-school.js";

/** A way to write a name. */
export interface OtherName {
  readonly way: string;
  readonly write: (school: MadeSchool) => string | null;
}

const digits: Readonly<Record<string, string>> = { 一: "１", 二: "２", 三: "３" };

const replaced = (name: string, pattern: RegExp, by: string): string | null => {
  const other = name.replace(pattern, by);
  return other === name ? null : other;
};

/** The ways, in the order they are given out. */
export const otherNames: readonly OtherName[] = [
  { way: "district in front", write: ({ name }) => `${countyName}${name}` },
  {
    way: "full-width digit",
    write: ({ name }) => {
      const other = name.replace(/第([一二三])/, (_, sign: string) => `第${digits[sign] ?? sign}`);
      return other === name ? null : other;
    },
  },
  { way: "完小 for 小学", write: ({ name, kind }) => (kind === "primary" ? replaced(name, /小学$/, "完小") : null) },
  {
    way: "township in front",
    write: ({ name, township, locale }) =>
      locale === "乡村" && !name.startsWith(township) ? `${township}${name}` : null,
  },
  { way: "short form", write: ({ name }) => replaced(name, /^(第[一二三])?实验小学$/, "县$1实小") },
  { way: "campus in brackets", write: ({ name }) => replaced(name, /(?<=小学)(.校区)$/, "（$1）") },
  {
    way: "townships without 镇 or 乡",
    write: ({ name, township }) => (name.startsWith(township) ? name.replace(township, township.slice(0, -1)) : null),
  },
  { way: "spaces inside", write: ({ name }) => replaced(name, /(小学|学校|中学|教学点)$/, " $1") },
  {
    way: "学校 for 小学",
    write: ({ name, kind, locale }) =>
      kind === "primary" && locale === "乡村" ? replaced(name, /小学$/, "学校") : null,
  },
  { way: "a slip of the pen", write: ({ name }) => replaced(name, /家/, "加") },
];
