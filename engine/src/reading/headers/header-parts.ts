// A header taken apart: its own words, the unit in its brackets, the stage and the year it names.
import type { Stage } from "../../schools/index.js";
import type { Catalogue } from "./catalogue.js";
import { exactId, explains, headerKey, stemId } from "./catalogue.js";
import { addsNothing, notesToFillers } from "./header-words.js";
import { halfWidth, inSimplified, isAnyUnit } from "../cells/index.js";

/** What a header says. */
export interface HeaderParts {
  /** Spellings to look up: as it stands, and with what stands in brackets in front. What means nothing is left out of both. */
  readonly keys: readonly string[];
  /** Its key without anything in brackets: finds header rows, and never says alone what a column is. */
  readonly bare: string;
  readonly unit: string;
}

const brackets = /[([{【〔]([^()[\]{}【】〔〕]*)[)\]}】〕]/g;
const anyBracket = /[([{【〔]/;
const gluedUnit = /(万元|元\/生|m2|平方米)$/i;
const circled = /[\u2460-\u24ff\u2776-\u2793\u3220-\u3229\u200b\u200e\u200f\ufeff*★●■]/g;
/** 1. 2、 (3) 一、 （二） A1 L4. and 其中： */
const front =
  /^(?:\(?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[A-Za-z]\d{0,2}|[ivx]{1,4}|[Ⅰ-Ⅻ])(?:\)|[.、:])(?!\d)\s*|[A-Z]\d{1,2}\s+|\(?其中\)?:?)/i;
const yearInFront = /^((?:19|20)\d\d)([-—–~至](20)?\d\d)?(学年度?|年度|年底|年末|年)/;
const yearAlone =
  /^(?:截[至止]到?)?((?:19|20)\d\d)(?:[-—–~至](?:20)?\d\d)?(?:学年度?|年度?|年底|年末|[年.-]\d{1,2}.{0,8})?$/;

/** The year a header begins with, or has in brackets: 2024年在校生数, 在校生数（2024年）. */
export const yearIn = (header: string): number | undefined => {
  const text = halfWidth(header.slice(0, 200)).trim();
  const found =
    yearInFront.exec(text) ??
    [...text.matchAll(brackets)].map(([, inner = ""]) => yearAlone.exec(inner.trim())).find((each) => each !== null);
  return found?.[1] === undefined ? undefined : Number(found[1]);
};

/**
 * Takes a header apart (拆分表头): its spellings to look up, and the unit that it names.
 *
 * Rule: numbering, years and marks in front go; what stands in brackets is a unit, says nothing (a code, a formula, 合计), or changes the
 * meaning and stays in the keys. `bare` leaves all brackets out: it finds header rows, and never says alone what a column is. Units: as
 * written (㎡ stays), also without brackets (图书/册). Of a header the first 200 signs. Blank: a header of a year alone has no keys. None: an
 * empty `unit` where none is named. Errors: none thrown. Source: ours; numbering, years and units stand in headers as printed forms have
 * them.
 *
 * @example
 * headerParts("1. 图书（册）", builtInCatalogue) // => { keys: [headerKey("图书")], bare: headerKey("图书"), unit: "册" }
 */
export function headerParts(header: string, catalogue: Catalogue): HeaderParts {
  const text = inSimplified(halfWidth(header.slice(0, 200)))
    .replace(circled, "")
    .trim()
    .replace(front, "")
    .replace(yearInFront, "");
  if (!anyBracket.test(text)) return partsOfPlain(header, text);
  const outer = text.replace(brackets, "");
  const bareId = idOf(headerKey(outer), catalogue);
  const units: string[] = [];
  const modifiers: string[] = [];
  const own = text.replace(brackets, (_, inner: string) => {
    const left = withoutUnits(inner, units);
    if (left === "" || saysNothing(left, bareId, catalogue)) return "";
    modifiers.push(left);
    return `(${left})`;
  });
  const { plain, unit } = units.length > 0 ? { plain: own, unit: units[0] ?? "" } : withoutUnitAtEnd(own);
  const inFront = modifiers.length === 1 ? [headerKey(`${modifiers[0]}${outer}`)] : [];
  return {
    keys: [...new Set([headerKey(plain), ...inFront])].filter((key) => key !== ""),
    bare: headerKey(withoutUnitAtEnd(outer).plain),
    unit: asWritten(header, unit),
  };
}

/** Without brackets there is nothing but the words, and perhaps a unit behind them. */
const partsOfPlain = (header: string, text: string): HeaderParts => {
  const { plain, unit } = withoutUnitAtEnd(text);
  const key = headerKey(plain);
  return { keys: key === "" ? [] : [key], bare: key, unit: asWritten(header, unit) };
};

/** What a key means, with the words for stages or without. */
export const idOf = (key: string, catalogue: Catalogue): string | undefined => {
  const bare = withoutStages(key);
  return exactId(key, catalogue) ?? (bare === "" ? undefined : (exactId(bare, catalogue) ?? stemId(bare, catalogue)));
};

/** What stands in brackets besides units; 单位：… is always one. */
const withoutUnits = (inner: string, units: string[]): string => {
  const text = inner.trim();
  const stated = /^(?:计量)?单位:?([^,;、]+)$/.exec(text)?.[1]?.trim();
  if (stated !== undefined || isAnyUnit(text)) {
    units.push(stated ?? text);
    return "";
  }
  const parts = text.split(/[,;、]/);
  const others = parts.filter((part) => !isAnyUnit(part.trim()));
  units.push(...parts.filter((part) => isAnyUnit(part.trim())).map((part) => part.trim()));
  return others.length === parts.length ? text : others.join("、");
};

/** A code, a formula of columns, a year, a word for the whole, a note to the filler, or an explanation that the catalogue knows of this field. */
const saysNothing = (inner: string, id: string | undefined, catalogue: Catalogue): boolean => {
  const key = headerKey(inner);
  return (
    /^(?:[a-z]{1,2}\d{0,3}(?![a-z\d])|[=\d+\-−*/×÷.%≥≤<>~\s])*$/i.test(inner) ||
    yearAlone.test(inner) ||
    addsNothing(key) ||
    notesToFillers.test(key) ||
    (id !== undefined && (idOf(key, catalogue) === id || explains(key, id, catalogue)))
  );
};

/** A unit without brackets: 图书/册, 设备值：万元, 教学用房面积平方米. */
const withoutUnitAtEnd = (text: string): { readonly plain: string; readonly unit: string } => {
  const parted = /^([^\s/:_|-]+)[\s/:_|-]+(.{1,8})$/.exec(text);
  // The last word of English names may be a unit's: music rooms, books/pupils.
  const isWord = /^[a-z]{3,}/i.test(parted?.[2] ?? "");
  if (parted && !isWord && isAnyUnit(parted[2] ?? "")) return { plain: parted[1] ?? "", unit: parted[2] ?? "" };
  const tight = text.replace(/\s+/g, "");
  const glued = gluedUnit.exec(tight);
  return glued ? { plain: tight.slice(0, -glued[0].length), unit: glued[0] } : { plain: text, unit: "" };
};

/** A unit as the header writes it: ㎡ and m² are made m2 for comparing only. */
const asWritten = (header: string, unit: string): string =>
  unit === "m2" ? (/㎡|m²/i.exec(header)?.[0] ?? unit) : unit;

const stageWords: readonly (readonly [RegExp, Stage])[] = [
  [/小学(部|阶段)?|primary/gi, "primary"],
  [/(普通)?初中(部|阶段)?|初级中学|junior\s?secondary/gi, "junior"],
  // A degree of 高中阶段 is no stage of a school.
  [/(普通)?高中(?!(阶段)?(学历|毕业))(部|阶段)?|高级中学|senior\s?secondary/gi, "senior"],
];

/**
 * The one stage that a text names (学段).
 *
 * Rule: 小学, 初中, 高中 with 部 or 阶段, or in English; 教学点 alone is primary; 高中学历 is a degree, and no stage. Units: none.
 * Blank: an empty text names none. None: undefined where it names several or none; 中小学, 九年一贯制 and 完全中学 are several.
 * Errors: none thrown. Source: ours, after the stages of the Compulsory Education Law of 2006.
 *
 * @example
 * stageIn("小学部在校生") // => "primary"
 * stageIn("中小学") // => undefined
 */
export const stageIn = (text: string): Stage | undefined => {
  if (/一贯制|完全中学|中[、/]?小学|小学[、/]?中学/.test(text)) return undefined;
  const named = stageWords.filter(([pattern]) => text.search(pattern) >= 0).map(([, stage]) => stage);
  if (named.length === 0 && text.includes("教学点")) return "primary";
  return named.length === 1 ? named[0] : undefined;
};

/**
 * A text without the words for stages (去学段词).
 *
 * Rule: every word that `stageIn` looks for goes, wherever it stands; the rest stays in its order. Units: text to text. Blank: a text of
 * such words alone becomes empty. None: always a text. Errors: none thrown. Source: ours; 小学 and 初中 say whose a figure is, not which.
 *
 * @example
 * withoutStages("小学部在校生") // => "在校生"
 * withoutStages("初中") // => ""
 */
export const withoutStages = (text: string): string =>
  stageWords.reduce((rest, [pattern]) => rest.replace(pattern, ""), text);
