// A sentence in both languages, with places to fill in. Every sentence a person reads is made here.
import {
  sheetRuns,
  type DiagnosticParam,
  type DiagnosticParams,
  type Locale,
  type LocalText,
  type Where,
} from "../diagnostics/index.js";
import { withMinus } from "./plain-number.js";

/** Sentences by code. A place to fill in is written {name}; {name|school is|schools are} is the one or the other by the number `name`. */
export type MessageTable = Readonly<Record<string, LocalText>>;

/** Chinese parts the names of a list with 顿号 to its end (甲、乙、丙), English ends it with “and”. */
const lists: Readonly<Record<Locale, Intl.ListFormat>> = {
  "zh-CN": new Intl.ListFormat("zh-CN", { type: "conjunction", style: "narrow" }),
  en: new Intl.ListFormat("en-GB", { type: "conjunction" }),
};

/**
 * Names of one list, as the language parts and ends it; none is an empty text. `andMore` says that these are not all.
 *
 * @example
 * joinNames(["A", "B"], "zh-CN") // => "A、B"
 * joinNames(["A", "B", "C"], "en") // => "A, B and C"
 * joinNames(["A", "B"], "en", true) // => "A, B and others"
 */
export const joinNames = (names: readonly unknown[], locale: Locale, andMore = false): string => {
  const texts = names.map(String);
  if (!andMore) return lists[locale].format(texts);
  return locale === "zh-CN" ? `${lists[locale].format(texts)}等` : lists[locale].format([...texts, "others"]);
};

/**
 * Clauses of one sentence, as the language parts them (分号); none is an empty text.
 *
 * @example
 * joinClauses(["A", "B"], "en") // => "A; B"
 */
export const joinClauses = (clauses: readonly string[], locale: Locale): string =>
  clauses.join(locale === "zh-CN" ? "；" : "; ");

/**
 * What is said of something, behind its name (冒号); without a name, what is said alone.
 *
 * @example
 * labelled("第一小学", "缺数", "zh-CN") // => "第一小学：缺数"
 */
export const labelled = (name: string, said: string, locale: Locale): string =>
  name === "" ? said : `${name}${locale === "zh-CN" ? "：" : ": "}${said}`;

/**
 * A remark in brackets, to stand right behind what it is about; none is an empty text.
 *
 * @example
 * bracketed("B3", "en") // => " (B3)"
 */
export const bracketed = (remark: string, locale: Locale): string =>
  remark === "" ? "" : locale === "zh-CN" ? `（${remark}）` : ` (${remark})`;

const plurals: Readonly<Record<Locale, Intl.PluralRules>> = {
  "zh-CN": new Intl.PluralRules("zh-CN"),
  en: new Intl.PluralRules("en"),
};

/**
 * Fills the places of a sentence. A title in both languages is said in that of the sentence. A list is joined as its language does, and
 * says so when it has fewer than `count`; of two wordings the one is taken that the language has for the number. A place that nothing
 * is given for stays.
 *
 * @example
 * fill("{count} {count|school is|schools are} short", { count: 1 }, "en") // => "1 school is short"
 * fill("{count} schools: {names}", { count: 3, names: ["A", "B"] }, "en") // => "3 schools: A, B and others"
 * fill("{item}", { item: { "zh-CN": "校舍", en: "premises" } }, "zh-CN") // => "校舍"
 */
export const fill = (template: string, params: DiagnosticParams, locale: Locale): string =>
  template.replace(/\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g, (place, name: string, one?: string, other?: string) => {
    const value = params[name];
    if (value === undefined) return place;
    if (one !== undefined) return (plurals[locale].select(Number(value)) === "one" ? one : other) ?? place;
    if (isList(value)) {
      const names = value.map((each) => inLanguage(each, locale));
      return joinNames(names, locale, typeof params["count"] === "number" && names.length < params["count"]);
    }
    if (typeof value === "object") return inLanguage(value, locale);
    return typeof value === "number" ? withMinus(String(value)) : String(value);
  });

const isList = (value: DiagnosticParam): value is Extract<DiagnosticParam, readonly unknown[]> => Array.isArray(value);

/** A text that is the same in every language, or a title in this one; one that was given in Chinese alone in Chinese. */
const inLanguage = (value: string | LocalText, locale: Locale): string =>
  typeof value === "string" ? value : value[locale] || value["zh-CN"];

/** A place in words: file, sheet and cell, as far as they are known. */
export const placeOf = (where: Where, locale: Locale): string => {
  const parts =
    locale === "zh-CN"
      ? [
          where.file && `文件“${where.file}”`,
          where.sheet && `工作表“${where.sheet}”`,
          where.cell && `单元格 ${where.cell}`,
        ]
      : [
          where.file && `file “${where.file}”`,
          where.sheet && `sheet “${where.sheet}”`,
          where.cell && `cell ${where.cell}`,
        ];
  return parts.filter(Boolean).join(locale === "zh-CN" ? "，" : ", ");
};

/**
 * Several places in words: the cells of each sheet one after another, a run of cells in one column as a range.
 *
 * @example
 * placesOf([{ sheet: "a", cell: "C2" }, { sheet: "a", cell: "C3" }, { sheet: "a", cell: "E9" }], "en") // => "sheet “a”, cell C2:C3 and E9"
 */
export const placesOf = (places: readonly Where[], locale: Locale): string =>
  joinClauses(
    sheetRuns(places)
      .map(({ where, cells }) =>
        placeOf({ ...where, ...(cells.length > 0 && { cell: joinNames(cells, locale) }) }, locale),
      )
      .filter((text) => text !== ""),
    locale,
  );

/** Gives the texts of a table by their codes. */
export type TextOf<C extends string> = (code: C, params: DiagnosticParams, locale: Locale) => string;

/**
 * Makes the function that gives a table's texts, their places filled with what `named` makes of the params. A code without a text is
 * a mistake of the program, and throws.
 *
 * @example
 * textsFrom({ schools: { "zh-CN": "{count} 所学校", en: "{count} {count|school|schools}" } })("schools", { count: 3 }, "en") // => "3 schools"
 */
export const textsFrom =
  <C extends string>(
    table: Readonly<Record<C, LocalText>>,
    named: (params: DiagnosticParams, locale: Locale) => DiagnosticParams = (params) => params,
  ): TextOf<C> =>
  (code, params, locale) => {
    const text: LocalText | undefined = table[code];
    if (text === undefined) throw new TypeError(`there is no sentence for code ${code}`);
    return fill(text[locale], named(params, locale), locale);
  };

/** The sentence of a diagnostic, without its place. */
export const sentenceOf = (
  { code, params }: { readonly code: string; readonly params: DiagnosticParams },
  table: MessageTable,
  locale: Locale,
): string => textsFrom(table)(code, params, locale);
