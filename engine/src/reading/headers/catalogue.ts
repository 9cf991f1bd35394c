// The catalogue of headers, made ready for looking up: keys in one spelling, endings taken off.
import type { Formula, Indicator, OwnMeasures, WithOwn } from "../../indicators/index.js";
import { indicators } from "../../indicators/index.js";
import type { Field } from "../../schools/index.js";
import { fields, identityFields } from "../../schools/index.js";
import { emptyEndings, headerWords, idleHeaders, sameInHeaders } from "./header-words.js";
import { keyOf } from "../cells/index.js";

/** Whether any spelling at all is another than the usual one: nearly no text has one, and names of schools have none. */
const anyUnusual = new RegExp(sameInHeaders.map(([pattern]) => `(?:${pattern.source})`).join("|"));

/**
 * A header's key in the one spelling the catalogue uses (表头比较键).
 *
 * Rule: `keyOf`, then words that mean the same in headers as the usual one of them. Units: text to text; brackets and signs are gone.
 * Blank: blanks and mere signs have the empty key, which no word has. None: always a text. Errors: none thrown.
 * Source: ours: the pairs stand as `sameInHeaders` in `header-words.ts`.
 *
 * @example
 * headerKey("在校 学生数（人）") === headerKey("在校学生数(人)") // => true
 * headerKey("——") // => ""
 */
export const headerKey = (text: string): string => {
  const own = keyOf(text);
  return anyUnusual.test(own) ? sameInHeaders.reduce((key, [pattern, usual]) => key.replace(pattern, usual), own) : own;
};

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

/**
 * The words by which headers name a field or an indicator (表头用词), the usual one first.
 *
 * Rule: those built in, else those that a standard gives its own measure of this id. Units: none; words as they are written.
 * Empty: a measure of one's own may have no words but its name, which is not among these. None: an empty list for an id that is neither.
 * Errors: none thrown. Source: ours: forms, statistics and sheets of counties; the words of a province are its file's.
 *
 * @example
 * headerWordsOf("name")[0] // => "学校名称"
 * headerWordsOf("nothing") // => []
 */
export const headerWordsOf = (id: string, { own }: WithOwn = {}): readonly string[] =>
  words.get(id) ?? [...(own?.fields ?? []), ...(own?.indicators ?? [])].find((each) => each.id === id)?.words ?? [];

/** What each field and indicator is called: those built in first, so that their words are never taken by another. */
const namesWith = (
  own: OwnMeasures | undefined,
): readonly { readonly id: string; readonly words: readonly string[] }[] => {
  const wordsOf = (id: string): readonly string[] => headerWordsOf(id, { own });
  const ofField = ({ id, name }: Field) => ({ id, words: [name["zh-CN"], name.en, ...wordsOf(id)] });
  const ofIndicator = ({ id, name, over, per, formulas }: Indicator) => ({
    id,
    words: [
      ...[name["zh-CN"], name.en, ...wordsOf(id)],
      ...(over === "pupils" ? perPupilWords(per, formulas.primary[0], wordsOf) : []),
    ],
  });
  return [
    ...fields.map(ofField),
    ...indicators.map(ofIndicator),
    ...(own?.fields ?? []).map(ofField),
    ...(own?.indicators ?? []).map(ofIndicator),
  ];
};

/** An indicator of one figure is also headed by any word for the figure: 生均图书, 每百名学生骨干教师. */
function perPupilWords(
  per: number,
  formula: Formula | undefined,
  wordsOf: (id: string) => readonly string[],
): readonly string[] {
  const [term, ...others] = formula ?? [];
  if (term === undefined || others.some(({ optional }) => optional !== true)) return [];
  const before = per === 1 ? "生均" : "每百名学生";
  return wordsOf(term.quantity)
    .filter((word) => !/^[a-z]/.test(word))
    .map((word) => `${before}${word}`);
}

/** The words that headers are understood by (表头词库), looked up in each way that there is; `own` names the measures of a standard that are among them. */
export interface Catalogue extends WithOwn {
  readonly idByKey: ReadonlyMap<string, string>;
  readonly idByStem: ReadonlyMap<string, string>;
  readonly explanations: ReadonlyMap<string, ReadonlySet<string>>;
  /** All words, the longest first, for finding one inside a longer header: Chinese ones only, and none that says who the school is. */
  readonly byLength: readonly CatalogueWord[];
}

function catalogueWith(own: OwnMeasures | undefined): Catalogue {
  const idByKey = new Map<string, string>();
  const idByStem = new Map<string, string>();
  const explanations = new Map<string, Set<string>>();
  for (const { id, words: each } of namesWith(own)) {
    for (const word of [...each, id]) {
      const key = headerKey(word);
      if (!idByKey.has(key)) idByKey.set(key, id);
      if (!identityIds.has(id) && !idByStem.has(stemOf(key))) idByStem.set(stemOf(key), id);
      for (const [, inner = ""] of word.matchAll(/（([^（）]+)）/g))
        explanations.set(id, (explanations.get(id) ?? new Set()).add(headerKey(inner)));
    }
  }
  const byLength = [...idByKey]
    .filter(([key, id]) => key.length >= 2 && !/^[a-z]/.test(key) && !identityIds.has(id))
    .map(([key, id]) => ({ key, id }))
    .sort((a, b) => b.key.length - a.key.length || (a.key < b.key ? -1 : 1));
  return { own, idByKey, idByStem, explanations, byLength };
}

/** The words built in, and no others. */
export const builtInCatalogue: Catalogue = catalogueWith(undefined);

/** The catalogue of each standard's own measures (decision 37). */
const extended = new WeakMap<OwnMeasures, Catalogue>();

/**
 * The words that headers are understood by where a standard is read for (表头词库).
 *
 * Rule: those built in and the standard's own beside them; a word that is built in is never taken by another. One catalogue a standard: it
 * is remembered by the object `own`. Units: none. Missing: without `own` it is `builtInCatalogue` itself. None: always a catalogue. Errors:
 * none thrown. Source: ours; a province's own words must not change what the national ones mean.
 *
 * @example
 * catalogueFor({}) === builtInCatalogue // => true
 */
export const catalogueFor = ({ own }: WithOwn): Catalogue => {
  if (own === undefined) return builtInCatalogue;
  const known = extended.get(own) ?? catalogueWith(own);
  extended.set(own, known);
  return known;
};

/**
 * The field or indicator whose word this key is (字段编号).
 *
 * Rule: equal keys, as `headerKey` makes them; of two ids with one word the one built in first. Units: none. Blank: the empty key has none.
 * None: undefined where no word has this key, though one may be inside it. Errors: none thrown; a text that is no key is simply not found.
 * Source: ours; likeness is asked about elsewhere, here it would be a guess.
 *
 * @example
 * exactId(headerKey("在校学生数"), builtInCatalogue) // => "pupils"
 * exactId("天气", builtInCatalogue) // => undefined
 */
export const exactId = (key: string, { idByKey }: Catalogue): string | undefined => idByKey.get(key);

/** Whether this stands in brackets in one of the words of a field, as 账面原值 does: it explains the figure. */
export const explains = (key: string, id: string, { explanations }: Catalogue): boolean =>
  explanations.get(id)?.has(key) === true;

/** The figure whose word this is but for an ending. */
export const stemId = (key: string, { idByStem }: Catalogue): string | undefined => idByStem.get(stemOf(key));

const idle = new Set(idleHeaders.map(headerKey));

/** Whether every sheet has such a column and no record needs it. */
export const isIdle = (key: string): boolean => idle.has(key);
