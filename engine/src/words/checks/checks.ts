// What checks found, proposed and changed, in sentences.
import type { Change, CheckFinding, Proposal } from "../../checks/index.js";
import { diagnosticOf } from "../../checks/index.js";
import type { DiagnosticParams, Locale, LocalText } from "../../diagnostics/index.js";
import type { Stage, Unit } from "../../schools/index.js";
import { fieldOf } from "../../schools/index.js";
import { readableNumber, sideParams, withNames } from "./check-arithmetic.js";
import { checkProposalMessages } from "./check-proposals.js";
import { checkRelationMessages } from "./check-relations.js";
import { checkTestMessages } from "./check-tests.js";
import type { MessageTable } from "../message.js";
import { bracketed, fill, joinNames, placeOf, sentenceOf } from "../message.js";
import { plainNumber } from "../plain-number.js";
import { pathName, stageNames, withTermNames } from "../terms.js";

/** The sentences of findings of checks, by code. */
export const checkMessages = { ...checkRelationMessages, ...checkTestMessages } satisfies MessageTable;

/**
 * What a finding of a check says (疑点说明): the arithmetic, the cells, what to do; of several ways to mend it, each.
 *
 * Rule: the sentence of its code, with names for paths and signs for relations. Units: figures as they were given, long fractions
 * shortened. Zeros: a figure of 0 is said as 0. Missing: a blank, a 无 and what could not be read are said as such. None: no cells, no
 * brackets. Source: the rule of the check (`builtInChecks`, or the user's own).
 *
 * @throws TypeError when the code is of no check
 * @example
 * const record = { name: "一小", whole: { pupils: 400, staff: 48, fullTimeTeachers: 52 } };
 * checkSchools([{ key: "1", record }], builtInChecks).map((finding) => explainFinding(finding, "en"))[0] // => "52 full-time teachers, but 48 staff: 4 too many. Full-time teachers are part of the staff: check whether the two were exchanged, or one is wrong."
 */
export const explainFinding = (finding: CheckFinding, locale: Locale): string =>
  describeCheck(diagnosticOf(finding), locale);

/**
 * What a proposal would change (改正建议), from which figure to which, and why.
 *
 * Rule: the sentence of its code: another unit, a sign, digits changed, lost or doubled. Units: both figures in that of the field. Zeros:
 * said as 0. Missing: a blank that would be filled is said as blank. None: never empty. Source: ours; nothing is changed before it is
 * accepted.
 *
 * @throws TypeError when there is no sentence for the code
 * @example
 * explainProposal({ code: "proposal.sign", params: { path: "primary.books", from: -200, to: 200 } }, "en") // => "Change “books (primary)” from −200 to 200: the sign is taken off."
 */
export const explainProposal = ({ code, params }: Pick<Proposal, "code" | "params">, locale: Locale): string =>
  sentenceOf({ code, params: namedParams(params, locale) }, checkProposalMessages, locale);

/**
 * What was changed in a figure, for the log (改正记录).
 *
 * Rule: field, old figure, new one, and the check's name, its id where it has no name. Units: both in that of the field. Zeros: said as 0.
 * Missing: a figure that was not there is said to be blank. None: no brackets where the cell is not known. Errors: none. Source: the
 * accepted proposal.
 *
 * @example
 * explainChange({ name: "一小", path: "primary.books", from: -200, to: 200, rule: "sign", where: { cell: "C3" } }, "en") // => "“books (primary)” of 一小 (cell C3) was changed from −200 to 200 (rule: sign)."
 */
export const explainChange = ({ name, path, from, to, rule, ruleName, where }: Change, locale: Locale): string => {
  const cell = bracketed(placeOf(where, locale), locale);
  const params = { path, from, to, rule: ruleName ?? rule, school: name };
  return fill(checkProposalMessages["change.made"]?.[locale] ?? "", { ...namedParams(params, locale), cell }, locale);
};

/** What a check's diagnostic says. */
export const describeCheck = (
  { code, params }: { readonly code: string; readonly params: DiagnosticParams },
  locale: Locale,
): string =>
  sentenceOf({ code, params: namedParams(params, locale) }, checkMessages, locale) + rivalsText(params, locale);

/** The params with names in the place of ids, and with the parts of sentences that depend on what is known. */
function namedParams(params: DiagnosticParams, locale: Locale): DiagnosticParams {
  const zh = locale === "zh-CN";
  const text = (key: string): string => (typeof params[key] === "string" ? params[key] : "");
  const list = (key: string): readonly string[] => (Array.isArray(params[key]) ? params[key] : []);
  const cells = list("cells");
  const stage = stageNames[text("scope") as Stage]?.[locale];
  const per = text("per");
  return {
    ...withTermNames(Object.fromEntries(Object.entries(params).map(([key, value]) => [key, readable(value)])), locale),
    ...quantityParams(params, locale),
    cells: bracketed(joinNames(cells, locale), locale),
    stage: stage === undefined ? "" : zh ? `${stage}部` : ` in the ${stage} stage`,
    ...sideParams(params, locale),
    shown: list("shown").map((each) => withNames(each, locale)),
    mustBe: comparisons[text("relation")]?.[locale] ?? "",
    parts: list("parts")
      .map((part) => partText(part, locale))
      .join(" + "),
    per: per === "" ? "" : pathName(per, locale),
    ...reckonedParams(params, per, locale),
    slip: slipText(params, locale),
    percent: typeof params["percent"] === "number" ? bracketed(`${plainNumber(params["percent"], 1)}%`, locale) : "",
    countyCell: bracketed(text("countyCell"), locale),
    other: isPath(text("other")) ? pathName(text("other"), locale) : text("other"),
  };
}

/** A number without the digits that nobody reads. */
const readable = (value: DiagnosticParams[string]): DiagnosticParams[string] =>
  typeof value === "number" ? readableNumber(value) : value;

/** What stands for no figure, in words. */
const quantityParams = (params: DiagnosticParams, locale: Locale): DiagnosticParams => {
  const from = params["from"];
  return typeof from === "string" ? { from: absences[from]?.[locale] ?? from } : {};
};

const absences: Readonly<Record<string, LocalText>> = {
  missing: { "zh-CN": "空白", en: "blank" },
  notApplicable: { "zh-CN": "“无”", en: "“none”" },
  unreadable: { "zh-CN": "读不出的内容", en: "something that could not be read" },
};

const comparisons: Readonly<Record<string, LocalText>> = {
  "=": { "zh-CN": "应等于", en: "equal to" },
  "<=": { "zh-CN": "应不大于", en: "no more than" },
  "<": { "zh-CN": "应小于", en: "less than" },
  ">=": { "zh-CN": "应不小于", en: "no less than" },
  ">": { "zh-CN": "应大于", en: "more than" },
};

const isPath = (text: string): boolean => /^(?:whole|primary|junior|senior)\.[A-Za-z0-9]+$/.test(text);

/** `primary:320` as 小学 320. */
const partText = (part: string, locale: Locale): string => {
  const [stage = "", value = ""] = part.split(":");
  return `${stageNames[stage as Stage]?.[locale] ?? stage} ${value}`;
};

/** In front of a value per another figure. */
const eachText = (per: string, locale: Locale): string => {
  const zh = locale === "zh-CN";
  const id = per.replace(/^.*\./, "");
  if (id === "pupils") return zh ? "，生均" : ", per pupil";
  if (id === "classes") return zh ? "，班均" : ", per class";
  return zh ? `，与${pathName(per, locale)}之比` : `, over ${pathName(per, locale)},`;
};

/** A figure with its value per another, and as it would be in another unit; a figure that is not divided stands by itself. */
function reckonedParams(params: DiagnosticParams, per: string, locale: Locale): DiagnosticParams {
  const shown = (key: string): string => String(readable(params[key] ?? ""));
  if (per === "" || params["divisor"] === undefined) return { reckoned: shown("value"), mended: shown("corrected") };
  const each = eachText(per, locale);
  return {
    reckoned: `${shown("figure")}${each} ${shown("figure")} ÷ ${shown("divisor")} = ${shown("value")}`,
    mended: `${shown("corrected")}${each} ${shown("correctedValue")}`,
  };
}

/** Which unit was taken for which, or by how much it would be multiplied. */
function slipText(params: DiagnosticParams, locale: Locale): string {
  const factor = params["factor"];
  if (typeof factor !== "number") return "";
  const path = typeof params["path"] === "string" ? params["path"] : "";
  const zh = locale === "zh-CN";
  const unit = unitSlips[fieldOf(path.replace(/^.*\./, ""))?.unit as Unit]?.[factor > 1 ? "large" : "small"];
  const by =
    factor > 1
      ? `${zh ? "乘以" : "multiplied by"} ${plainNumber(factor, 2)}`
      : `${zh ? "除以" : "divided by"} ${plainNumber(1 / factor, 2)}`;
  return unit === undefined ? by : zh ? `${unit["zh-CN"]}，${by}` : `${unit.en}, ${by},`;
}

/** What was probably written in another unit: `large` where the figure has to be multiplied. */
const unitSlips: Readonly<Partial<Record<Unit, { readonly large: LocalText; readonly small: LocalText }>>> = {
  yuan: {
    large: { "zh-CN": "如果填的是万元", en: "if it was given in units of 10,000 yuan" },
    small: { "zh-CN": "如果本应填万元而填了元", en: "if yuan were given where 10,000 yuan were asked for" },
  },
  volume: {
    large: { "zh-CN": "如果填的是万册", en: "if it was given in units of 10,000 volumes" },
    small: { "zh-CN": "如果本应填万册而填了册", en: "if volumes were given where 10,000 volumes were asked for" },
  },
  squareMetre: {
    large: { "zh-CN": "如果填的是亩", en: "if it was given in mu" },
    small: { "zh-CN": "如果本应填亩而填了平方米", en: "if square metres were given where mu were asked for" },
  },
};

/** Rivals, each with what would change. */
function rivalsText(params: DiagnosticParams, locale: Locale): string {
  const rivals = params["candidates"];
  if (!Array.isArray(rivals) || rivals.length === 0) return "";
  const zh = locale === "zh-CN";
  const texts = (rivals as readonly string[]).map((rival) =>
    rival
      .split(";")
      .map((each) => {
        const [, path = "", from = "", to = ""] = /^([^:]*):([^>]*)>(.*)$/s.exec(each) ?? [];
        const was = absences[from]?.[locale] ?? from;
        return zh ? `${pathName(path, locale)}由 ${was} 改为 ${to}` : `${pathName(path, locale)} from ${was} to ${to}`;
      })
      .join(zh ? "并且" : " and "),
  );
  return zh
    ? `可能的改法不止一种：${texts.join("；或")}。`
    : ` There is more than one way to mend it: ${texts.join("; or ")}.`;
}
