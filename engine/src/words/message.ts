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
 * Names of one list, parted and ended as the language does (列举).
 *
 * Rule: Chinese parts by 、, English by commas and ends with “and”; `andMore` says that these are not all (等, “and others”). Units: none;
 * names are made texts. Zeros: 0 is the name "0". Missing: an empty name keeps its place. None: no names give an empty text, with `andMore`
 * 等 or “others”. Errors: none. Source: CLDR's list patterns, as Intl.ListFormat has them.
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
 * Clauses of one sentence, parted by semicolons of the language (分号).
 *
 * Rule: ； in Chinese, a semicolon and a space in English; nothing is put at the end. Units: none. Zeros: none. Missing: an empty clause is
 * not left out, so filter before. None: no clauses give an empty text. Errors: none. Source: ours (GB/T 15834—2011 on the 分号).
 *
 * @example
 * joinClauses(["A", "B"], "en") // => "A; B"
 */
export const joinClauses = (clauses: readonly string[], locale: Locale): string =>
  clauses.join(locale === "zh-CN" ? "；" : "; ");

/**
 * What is said of something, behind its name and a colon (冒号).
 *
 * Rule: ： in Chinese, a colon and a space in English. Units: none. Zeros: none. Missing: without a name, what is said stands alone; where
 * nothing is said the name keeps its colon. None: two empty texts give an empty one. Errors: none. Source: ours; Chinese and English have a
 * colon of their own.
 *
 * @example
 * labelled("第一小学", "缺数", "zh-CN") // => "第一小学：缺数"
 * labelled("", "no figures", "en") // => "no figures"
 */
export const labelled = (name: string, said: string, locale: Locale): string =>
  name === "" ? said : `${name}${locale === "zh-CN" ? "：" : ": "}${said}`;

/**
 * A remark in brackets, to stand right behind what it is about (括注).
 *
 * Rule: full-width brackets in Chinese; in English a space before, for it follows a word. Units: none. Zeros: "0" is a remark. None: an
 * empty remark gives an empty text, without brackets. Errors: none. Source: ours; Chinese and English have brackets of their own.
 *
 * @example
 * bracketed("B3", "en") // => " (B3)"
 * bracketed("", "en") // => ""
 */
export const bracketed = (remark: string, locale: Locale): string =>
  remark === "" ? "" : locale === "zh-CN" ? `（${remark}）` : ` (${remark})`;

const plurals: Readonly<Record<Locale, Intl.PluralRules>> = {
  "zh-CN": new Intl.PluralRules("zh-CN"),
  en: new Intl.PluralRules("en"),
};

/**
 * Fills the places of a sentence (填入句中的值): {name} by a value, {name|one|other} by the wording for a number.
 *
 * Rule: a title in both languages is said in that of the sentence; a list is joined by `joinNames`, and says so where it has fewer than
 * `count`; of two wordings the language's plural rule takes one. Units: numbers as they are, a minus sign (U+2212) for a hyphen; round them
 * before. Zeros: 0 is filled in, and takes the plural in English. Missing: a place that nothing is given for stays as it is written, so
 * that it is seen. None: an empty list leaves nothing in its place. Errors: none. Source: ours; plurals by CLDR (Intl.PluralRules).
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

/**
 * A place in words (出处): file, sheet and cell, as far as they are known.
 *
 * Rule: from the large to the small, each with what it is, names in quotes. Units: none; `cell` is an address such as B3, or several
 * already joined. Missing: a part that is absent or empty is not said. None: an empty text where nothing is known. Errors: none. Source:
 * ours; a clerk looks for the sheet first, then for the cell.
 *
 * @example
 * placeOf({ sheet: "小学", cell: "B3" }, "zh-CN") // => "工作表“小学”，单元格 B3"
 * placeOf({}, "en") // => ""
 */
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
 * Several places in words (多处出处): the cells of each sheet one after another, a run of cells in one column as a range.
 *
 * Rule: places of one file and sheet are told together, in the order in which each first appears; sheets are parted by semicolons. Units:
 * none. Missing: a place without a cell names its sheet or file alone; one without anything is left out. None: no places give an empty
 * text. Errors: none; what is no address is told as it is. Source: ours; forty cells in a column are one place to look at.
 *
 * @example
 * placesOf([{ sheet: "a", cell: "C2" }, { sheet: "a", cell: "C3" }, { sheet: "a", cell: "E9" }], "en") // => "sheet “a”, cell C2:C3 and E9"
 * placesOf([], "en") // => ""
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
 * Makes the function that gives a table's texts by their codes (句表), their places filled in.
 *
 * Rule: the text of the code in the language asked for, its places filled by `fill` with what `named` makes of the params; by default as
 * they are. Units: none; `named` is where numbers get theirs. Zeros and missing: as `fill` has them. None: an empty text stays empty.
 * Source: ours; a code without a sentence is a mistake of the program, so it is never shown to a clerk.
 *
 * @throws TypeError when the table has no text for the code; the call that makes the function throws nothing
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

/**
 * The sentence of a code with its params out of a table, without its place (诊断语句).
 *
 * Rule: `textsFrom(table)`; ids in the params stay ids, so name them before (`withTermNames`). Units: none; numbers as they are. Zeros:
 * filled in as 0. Missing: a place without a param stays in braces. None: there is always a sentence, or an error. Source: ours; one table
 * of sentences a room, in both languages.
 *
 * @throws TypeError when the table has no text for the code
 * @example
 * sentenceOf({ code: "few", params: { count: 0 } }, { few: { "zh-CN": "{count} 所", en: "{count} {count|school|schools}" } }, "en") // => "0 schools"
 */
export const sentenceOf = (
  { code, params }: { readonly code: string; readonly params: DiagnosticParams },
  table: MessageTable,
  locale: Locale,
): string => textsFrom(table)(code, params, locale);
