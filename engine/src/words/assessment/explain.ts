// A trace as a paragraph that can be copied into a reply to an inspector.
import type { Trace, TraceInput } from "../../assessment/index.js";
import { parseChoice } from "../../choices/index.js";
import type { DiagnosticParam, DiagnosticParams, Locale } from "../../diagnostics/index.js";
import type { IndicatorId, WithOwn } from "../../indicators/index.js";
import { numeratorOf } from "../../indicators/index.js";
import type { Unit } from "../../schools/index.js";
import type { Reference } from "../../standards/index.js";
import { formatDecimal } from "../../statistics/index.js";
import { explanationMessages } from "./explanations.js";
import { amountText } from "../amounts.js";
import { bracketed, placeOf, textsFrom } from "../message.js";
import { plainNumber } from "../plain-number.js";
import { withTermNames, withUnit } from "../terms.js";

/** Digits shown in explanations: more than the forms print, so that the arithmetic can be checked by hand. */
const shown = 4;

const textOf = textsFrom(explanationMessages);

/** Limits of coefficients have the digits of the standards: 0.50. */
const ofVariation: readonly string[] = ["why.cv", "why.composite"];

/**
 * Why a number is what it is, as a paragraph for a reply to an inspector (数字的来历).
 *
 * Rule: the sentences of `trace.rule` in order: figures with unit and cell, the arithmetic, threshold and verdict, whose variation it is,
 * the document. Nothing is computed again. Units: each figure with its own; shares in per cent with one decimal, others with at most four.
 * Zeros: figures like any other. Missing: the rule `why.absent…` names the figure that is lacking. None: without a reference no document is
 * named. Source: the trace's `reference`, with a warning where its certainty is below A.
 *
 * @throws TypeError when the locale is none of those that there are, or the rule has no sentence
 * @example
 * const county = assessCounty([{ name: "一小", type: "primary", whole: { pupils: 100, books: 2000 } }], nationalBasic2012);
 * explain(traceSchoolIndicator(county, nationalBasic2012, "primary", 0, "booksPerPupil"), "en") // => "“books per pupil” of 一小 (primary) = pupils 100 persons, books 2000 volumes: 2000 ÷ 100 pupils = 20. Source: 教督〔2012〕3号, 校际差异系数：八项指标."
 */
export function explain(trace: Trace, locale: Locale): string {
  parseChoice("explain", "the locale", locale, ["zh-CN", "en"]);
  const say: Say = (code, params) => textOf(code, params, locale);
  const params = printable(trace, say, locale);
  const sentences = [say(trace.rule, params)];
  if (trace.rule === "why.cv") {
    if ("threshold" in params) sentences.push(say(trace.params["met"] === true ? "why.cvMet" : "why.cvNotMet", params));
    if (trace.params["skipped"] !== 0) sentences.push(say("why.skipped", params));
    if ("driver" in params) sentences.push(say("cvWithout" in params ? "why.driver" : "why.onlyDriver", params));
  } else if (trace.rule === "why.composite")
    sentences.push(say(trace.params["met"] === true ? "why.cvMet" : "why.cvNotMet", params));
  else if ("threshold" in params) sentences.push(say(verdictRule(trace.params), params));
  if (trace.reference) sentences.push(sourceOf(trace.reference, say, locale));
  return sentences.join(locale === "zh-CN" ? "" : " ");
}

const verdictRule = ({ met, direction }: DiagnosticParams): string =>
  direction === "lower" ? (met === true ? "why.cvMet" : "why.above") : met === true ? "why.met" : "why.short";

type Say = (code: string, params: DiagnosticParams) => string;

const sourceOf = (reference: Reference, say: Say, locale: Locale): string => {
  const article =
    reference.article === undefined ? "" : locale === "zh-CN" ? `，${reference.article}` : `, ${reference.article}`;
  const weak = reference.certainty === "C" || reference.certainty === "D" || reference.certainty === "B";
  return say(weak ? "why.sourceWeak" : "why.source", { document: reference.document, article });
};

/** The params with numbers as they are read: percent for shares, figures with units, the arithmetic of the inputs. */
const printable = ({ params, inputs, rule }: Trace, say: Say, locale: Locale): DiagnosticParams => {
  const out: Record<string, DiagnosticParam> = { ...withTermNames(params, locale) };
  for (const key of ["value", "mean", "sd", "cv", "cvWithout", "share", "numerator"])
    if (typeof params[key] === "number") out[key] = trimmed(params[key]);
  if (typeof params["varianceShare"] === "number")
    out["varianceShare"] = `${formatDecimal(params["varianceShare"] * 100, 1)}%`;
  const { threshold } = params;
  if (typeof threshold === "number")
    out["threshold"] = ofVariation.includes(rule) ? formatDecimal(threshold, 2) : trimmed(threshold);
  out["times"] = params["per"] === 100 ? " × 100" : "";
  if (typeof params["shortBy"] === "number")
    out["shortBy"] = counted(params["shortBy"], params["shortUnit"] as Unit, params["shortWhole"] === true, locale);
  const over = String(params["over"] ?? "pupils");
  out["divided"] = say(`why.over.${over}`, { pupils: params["pupils"] ?? "", divisor: params["divisor"] ?? "" });
  out["weighted"] = say(`why.weighted.${over}`, {});
  if (rule === "why.composite")
    out["terms"] = ((params["cvs"] as readonly string[]) ?? []).map((cv) => trimmed(Number(cv))).join(" + ");
  out["inputs"] = inputs
    .map((input) => inputText(input, String(params["school"] ?? ""), say, locale))
    .join(locale === "zh-CN" ? "，" : ", ");
  return out;
};

const trimmed = (value: number): string => plainNumber(value, shown);

/** A figure with its label, unit, cell and what stood there, such as 图书册数 23226 册（工作表“初中”，单元格 K7）. */
const inputText = (
  { label, value, unit, school, where, corrected }: TraceInput,
  own: string,
  say: Say,
  locale: Locale,
): string => {
  const place = where === undefined ? "" : placeOf(where, locale);
  const zh = locale === "zh-CN";
  const whose = school === own ? "" : zh ? `${school}的` : `${school}: `;
  const figure = withUnit(trimmed(value), unit, locale);
  const before =
    corrected === undefined
      ? ""
      : typeof corrected.from === "number"
        ? say("why.corrected", { from: trimmed(corrected.from) })
        : say("why.filledIn", {});
  const known = [place, before].filter((each) => each !== "").join(zh ? "，" : ", ");
  return `${whose}${label[locale]} ${figure}${bracketed(known, locale)}`;
};

/**
 * What is lacking or too much of an indicator's figure (缺额), with its unit.
 *
 * Formula: for whole persons and rooms ⌈shortBy⌉, after rounding to 12 digits; for areas and money as it is, two decimals at most. Units:
 * `shortBy` in the unit of the indicator's numerator, which is printed. Zeros: "0" with its unit. Missing: not for it; a school without
 * figures has no `shortBy`. None: never empty. Source: ours: half a teacher cannot be hired.
 *
 * @throws TypeError when the indicator is not known, or `shortBy` is not finite
 *
 * @example
 * shortfall(2.1, "teacherPupilRatio", "en") // => "3 persons"
 * shortfall(120.456, "teachingAreaPerPupil", "en") // => "120.46 m²"
 */
export function shortfall(shortBy: number, id: IndicatorId, locale: Locale, source: WithOwn = {}): string {
  const { unit, whole } = numeratorOf(id, source);
  return counted(shortBy, unit, whole, locale);
}

const counted = (amount: number, unit: Unit, whole: boolean, locale: Locale): string =>
  amountText(whole ? Math.ceil(Number(amount.toPrecision(12))) : amount, unit, locale);
