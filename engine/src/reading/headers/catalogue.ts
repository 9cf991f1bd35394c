// The catalogue of headers, made ready for looking up: keys in one spelling, endings taken off.
import type { Formula } from "../../indicators/index.js";
import { indicators } from "../../indicators/index.js";
import { fields, identityFields } from "../../schools/index.js";
import { emptyEndings, headerWords, idleHeaders, sameInHeaders } from "./header-words.js";
import { keyOf } from "../cells/index.js";

/** A header's key in the one spelling the catalogue uses. */
export const headerKey = (text: string): string =>
  sameInHeaders.reduce((key, [pattern, usual]) => key.replace(pattern, usual), keyOf(text));

/** A key without the endings that add nothing. */
export const stemOf = (key: string): string => {
  const once = key.replace(emptyEndings, "");
  const twice = once.replace(emptyEndings, "");
  return twice.length >= 2 ? twice : once.length >= 2 ? once : key;
};

/** A word of the catalogue. */
export interface CatalogueWord {
  readonly key: string;
  readonly id: string;
}

const identityIds: ReadonlySet<string> = new Set(identityFields.map((field) => field.id));

const words: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(headerWords));

/** The words by which headers name a field or an indicator, the usual one first; none for an id that is neither. */
export const headerWordsOf = (id: string): readonly string[] => words.get(id) ?? [];

const names: readonly { readonly id: string; readonly words: readonly string[] }[] = [
  ...fields.map(({ id, name }) => ({ id, words: [name["zh-CN"], name.en, ...(words.get(id) ?? [])] })),
  ...indicators.map(({ id, name, per, formulas }) => ({
    id,
    words: [name["zh-CN"], name.en, ...(words.get(id) ?? []), ...perPupilWords(per, formulas.primary[0])],
  })),
];

/** An indicator of one figure is also headed by any word for the figure: 生均图书, 每百名学生骨干教师. */
function perPupilWords(per: number, formula: Formula | undefined): readonly string[] {
  const [term, ...others] = formula ?? [];
  if (term === undefined || others.some(({ optional }) => optional !== true)) return [];
  const before = per === 1 ? "生均" : "每百名学生";
  return (words.get(term.quantity) ?? []).filter((word) => !/^[a-z]/.test(word)).map((word) => `${before}${word}`);
}

const idByKey = new Map<string, string>();
const idByStem = new Map<string, string>();
const explanations = new Map<string, Set<string>>();
for (const { id, words: own } of names) {
  for (const word of [...own, id]) {
    const key = headerKey(word);
    if (!idByKey.has(key)) idByKey.set(key, id);
    if (!identityIds.has(id) && !idByStem.has(stemOf(key))) idByStem.set(stemOf(key), id);
    for (const [, inner = ""] of word.matchAll(/（([^（）]+)）/g))
      explanations.set(id, (explanations.get(id) ?? new Set()).add(headerKey(inner)));
  }
}

/** All words, the longest first, for finding one inside a longer header: Chinese ones only, and none that says who the school is. */
export const wordsByLength: readonly CatalogueWord[] = [...idByKey]
  .filter(([key, id]) => key.length >= 2 && !/^[a-z]/.test(key) && !identityIds.has(id))
  .map(([key, id]) => ({ key, id }))
  .sort((a, b) => b.key.length - a.key.length || (a.key < b.key ? -1 : 1));

/** The field or indicator whose word this is. */
export const exactId = (key: string): string | undefined => idByKey.get(key);

/** Whether this stands in brackets in one of the words of a field, as 账面原值 does: it explains the figure. */
export const explains = (key: string, id: string): boolean => explanations.get(id)?.has(key) === true;

/** The figure whose word this is but for an ending. */
export const stemId = (key: string): string | undefined => idByStem.get(stemOf(key));

const idle = new Set(idleHeaders.map(headerKey));

/** Whether every sheet has such a column and no record needs it. */
export const isIdle = (key: string): boolean => idle.has(key);
