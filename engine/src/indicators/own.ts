// What a standard measures beside what is built in: its own fields and indicators, and the way from an id to either kind.
import type { DiagnosticParams, LocalText } from "../diagnostics/index.js";
import type { Field, OwnId, Unit } from "../schools/index.js";
import { fieldOf } from "../schools/index.js";
import { builtInIndicator } from "./catalogue.js";
import type { Indicator, IndicatorId } from "./indicator.js";

/** A figure of schools that a standard adds (自定数据项), with the words by which headers name it beside its names. */
export interface OwnField extends Field {
  readonly id: OwnId;
  readonly kind: "quantity";
  readonly words: readonly string[];
}

/** An indicator that a standard adds (自定指标). */
export interface OwnIndicator extends Indicator {
  readonly id: OwnId;
  readonly words: readonly string[];
}

/** All that a standard measures beside what is built in. */
export interface OwnMeasures {
  readonly fields: readonly OwnField[];
  readonly indicators: readonly OwnIndicator[];
}

/** What knows its own measures: a standard, and an assessment by it. */
export interface WithOwn {
  readonly own?: OwnMeasures | undefined;
}

/**
 * The indicator with this id, built in or of the standard's own (指标定义).
 *
 * X = numerator ÷ denominator × per; the numerator is the sum of the first formula whose columns a sheet has. Units: `unit`, which
 * follows from the numerator, the denominator and the scale. Zeros and missing figures are for `assessCounty`: a definition has none.
 * None: there is always one. Errors: a TypeError where neither the program nor the standard has such an indicator. Source: the
 * standard's entry of the same id names the document.
 *
 * @example
 * indicatorIn("booksPerPupil").over // => "pupils"
 */
export function indicatorIn(id: IndicatorId, { own }: WithOwn = {}): Indicator {
  const indicator = builtInIndicator(id) ?? own?.indicators.find((each) => each.id === id);
  if (indicator === undefined) throw new TypeError(`indicatorIn knows no indicator ${String(id)}`);
  return indicator;
}

/**
 * The field with this id, built in or of the standard's own; none where there is no such field.
 *
 * Rule: those built in come first. An empty id finds nothing. Errors: none.
 * Units: the field says its own.
 *
 * Source: ours for what is built in, the standard's file for its own.
 *
 * @example
 * fieldIn("books")?.unit // => "volume"
 */
export const fieldIn = (id: string, { own }: WithOwn = {}): Field | undefined =>
  fieldOf(id) ?? own?.fields.find((each) => each.id === id);

/**
 * What a numerator is counted in (分子单位): the unit of its first figure, and whether that comes in whole numbers only, so that what is
 * lacking is rounded up. Errors: a TypeError where there is no such indicator.
 *
 * Zeros: nothing is counted here. None: the unit is `none` where the field has none.
 *
 * Source: the indicator's formula, as the standard cites it.
 *
 * @example
 * numeratorOf("computersPer100Pupils") // => { unit: "set", whole: true }
 */
export function numeratorOf(id: IndicatorId, source: WithOwn = {}): { readonly unit: Unit; readonly whole: boolean } {
  const { formulas } = indicatorIn(id, source);
  const field = fieldIn(formulas.primary[0]?.[0]?.quantity ?? "pupils", source);
  return { unit: field?.unit ?? "none", whole: field?.whole === true };
}

/**
 * The params of a finding with the names of a standard's own fields and indicators that they name beside: the sentences know those of
 * the built-in ones by themselves. Params that name none are given back as they are.
 *
 * Rule: a text that is an own id, or a path that ends in one. Units: none. Missing or empty params name nothing. Errors: none.
 *
 * Source: ours; a finding travels as JSON, without the standard that it speaks of.
 *
 * @example
 * withOwnTerms({ path: "whole.books" }, {}) // => { path: "whole.books" }
 */
export function withOwnTerms(params: DiagnosticParams, { own }: WithOwn): DiagnosticParams {
  if (own === undefined) return params;
  const texts = Object.values(params).flat().map(String);
  const named = [...own.fields, ...own.indicators].filter(({ id }) =>
    texts.some((text) => text === id || text.endsWith(`.${id}`)),
  );
  return named.length === 0 ? params : { ...params, names: namesOf(named) };
}

/**
 * Names by id as plain params of a finding (名称参数): each id with its name in Chinese and in English.
 *
 * Rule: id, Chinese, English, one after the other. Units: none. An empty list gives an empty list, a blank name a blank text. None:
 * never null. Errors: none.
 *
 * Source: ours; `namesIn` reads it.
 *
 * @example
 * namesOf([{ id: "own-clubs", name: { "zh-CN": "社团数", en: "clubs" } }]) // => ["own-clubs", "社团数", "clubs"]
 */
export const namesOf = (named: readonly { readonly id: string; readonly name: LocalText }[]): readonly string[] =>
  named.flatMap(({ id, name }) => [id, name["zh-CN"], name.en]);

/**
 * The names that the params of a finding bring with them, by id (随问题附带的名称).
 *
 * Rule: `names` read in threes: id, Chinese, English, as `namesOf` wrote them. Units: none. Missing names, or an incomplete three at
 * the end: left out. None: an empty map. Errors: none.
 *
 * Source: ours, so that a finding survives JSON.
 *
 * @example
 * namesIn({ names: ["own-clubs", "社团数", "clubs"] }).get("own-clubs") // => { "zh-CN": "社团数", en: "clubs" }
 * namesIn({}).size // => 0
 */
export function namesIn({ names = [] }: DiagnosticParams): ReadonlyMap<string, LocalText> {
  const byId = new Map<string, LocalText>();
  const parts = [names].flat().map(String);
  for (let at = 0; at + 2 < parts.length; at += 3)
    byId.set(parts[at] ?? "", { "zh-CN": parts[at + 1] ?? "", en: parts[at + 2] ?? "" });
  return byId;
}

/**
 * Findings, or anything with params, that name a standard's own fields and indicators (补上自定名称).
 *
 * Rule: `withOwnTerms` on each. Units: none. An empty list stays empty. None: without such a standard they are given back as they
 * are. Errors: none.
 *
 * Source: ours; the sentences know the names of the built-in ones by themselves.
 *
 * @example
 * const own = { fields: [], indicators: [{ id: "own-clubs", name: { "zh-CN": "社团数", en: "clubs" } }] };
 * namingOwn([{ params: { indicator: "own-clubs" } }], { own })[0].params.names // => ["own-clubs", "社团数", "clubs"]
 * namingOwn([{ params: {} }], {}) // => [{ params: {} }]
 */
export const namingOwn = <T extends { readonly params: DiagnosticParams }>(
  findings: readonly T[],
  source: WithOwn,
): readonly T[] =>
  source.own === undefined
    ? findings
    : findings.map((each) => ({ ...each, params: withOwnTerms(each.params, source) }));
