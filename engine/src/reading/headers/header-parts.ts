// A header taken apart: its own words, the unit in its brackets, the stage it names.
import type { Stage } from "../../schools/index.js";
import { headerKey } from "./catalogue.js";
import { halfWidth, isUnit } from "../cells/index.js";

/** What a header says. */
export interface HeaderParts {
  /** Spellings to look up: with what stands in brackets, and without. */
  readonly keys: readonly string[];
  readonly unit: string;
}

const brackets = /[([{【〔]([^()[\]{}【】〔〕]*)[)\]}】〕]/g;
const gluedUnit = /(万元|元\/生|m2|平方米)$/i;
const front = /^(\d+[.、)]|[（(]?其中[)）]?[:：]?)/;
const yearInFront = /^(20\d\d)([-—–~至](20)?\d\d)?(学年度?|年度|年底|年末|年)/;

/** The year a header begins with: 2024年在校生数. */
export const yearIn = (header: string): number | undefined => {
  const year = yearInFront.exec(halfWidth(header.slice(0, 200)).trim())?.[1];
  return year === undefined ? undefined : Number(year);
};

/** Takes a header apart. */
export function headerParts(header: string): HeaderParts {
  let unit = "";
  const take = (match: string, inner: string): string => {
    const word = inner.trim();
    if (!isUnit(word)) return match;
    if (unit === "") unit = word.replace(/^(计量)?单位[:：]?/, "");
    return "";
  };
  const text = halfWidth(header.slice(0, 200))
    .trim()
    .replace(brackets, take)
    .replace(front, "")
    .replace(yearInFront, "");
  const glued = unit === "" ? gluedUnit.exec(text.replace(/\s+/g, "")) : null;
  const plain = glued ? text.replace(/\s+/g, "").slice(0, -glued[0].length) : text;
  const keys = [headerKey(plain), headerKey(plain.replace(brackets, ""))];
  const written = unit === "" ? (glued?.[0] ?? "") : unit;
  return { keys: [...new Set(keys)].filter((key) => key !== ""), unit: asWritten(header, written) };
}

/** A unit as the header writes it: ㎡ and m² are made m2 for comparing only. */
const asWritten = (header: string, unit: string): string =>
  unit === "m2" ? (/㎡|m²/i.exec(header)?.[0] ?? unit) : unit;

const stageWords: readonly (readonly [RegExp, Stage])[] = [
  [/小学(部|阶段)?|primary/gi, "primary"],
  [/(普通)?初中(部|阶段)?|初级中学|junior\s?secondary/gi, "junior"],
  // A degree of 高中阶段 is no stage of a school.
  [/(普通)?高中(?!(阶段)?(学历|毕业))(部|阶段)?|高级中学|senior\s?secondary/gi, "senior"],
];

/** The one stage a text names; none where it names several, or none. */
export const stageIn = (text: string): Stage | undefined => {
  if (/一贯制|完全中学/.test(text)) return undefined;
  const named = stageWords.filter(([pattern]) => text.search(pattern) >= 0).map(([, stage]) => stage);
  if (named.length === 0 && text.includes("教学点")) return "primary";
  return named.length === 1 ? named[0] : undefined;
};

/** A text without the words for stages. */
export const withoutStages = (text: string): string =>
  stageWords.reduce((rest, [pattern]) => rest.replace(pattern, ""), text);
