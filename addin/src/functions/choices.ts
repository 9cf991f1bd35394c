// Arguments that choose: stages, standards, indicators and languages, by id, Chinese name or English name.
import type { Locale } from "@junheng/engine/diagnostics";
import type { IndicatorId } from "@junheng/engine/indicators";
import { indicatorIn } from "@junheng/engine/indicators";
import { indicatorName, stageNames } from "@junheng/engine/words";
import type { CompulsoryStage, Stage } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { standards } from "@junheng/engine/standards";
import type { ArgumentId } from "../messages/functions.js";
import { argumentName, isLeftOut, singleCell } from "./cells.js";
import { functionError } from "./function-error.js";
import { functionLocale } from "./function-locale.js";

/** A name without what people write differently: case, full width, spaces and punctuation. */
const plain = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, "");

/** What was written for a choice; an omitted argument, a blank cell and the 0 that some hosts make of them are none. */
export const written = (argument: unknown, name: ArgumentId): string => {
  if (isLeftOut(argument)) return "";
  const cell = singleCell(argument, name);
  return cell === null || cell === 0 ? "" : String(cell).trim();
};

/** What was written for a choice that has to be made. */
export const requireWritten = (argument: unknown, name: ArgumentId): string => {
  const given = written(argument, name);
  if (given === "") throw functionError("#VALUE!", "argumentMissing", { argument: argumentName(name) });
  return given;
};

/** The one of a list that has this name. */
const byWholeName = <T>(given: string, all: readonly T[], namesOf: (each: T) => readonly string[]): T | undefined => {
  const wanted = plain(given);
  return all.find((each) => wanted !== "" && namesOf(each).map(plain).includes(wanted));
};

/** The one of a list that a name means: exactly, or as a part of one's names alone; undefined where it is none, or several. */
export const byName = <T>(given: string, all: readonly T[], namesOf: (each: T) => readonly string[]): T | undefined => {
  const wanted = plain(given);
  if (wanted === "") return undefined;
  const holding = all.filter((each) => namesOf(each).some((name) => plain(name).includes(wanted)));
  return byWholeName(given, all, namesOf) ?? only(holding);
};

/** The stage an argument names, among those allowed; undefined where it was left out. */
export const optionalStage = <S extends Stage>(argument: unknown, allowed: readonly S[]): S | undefined => {
  const given = written(argument, "stage");
  if (given === "") return undefined;
  const names = (stage: S): readonly string[] => [stage, ...Object.values(stageNames[stage])];
  const found = allowed.find((stage) => names(stage).some((name) => plain(given).startsWith(plain(name))));
  if (found !== undefined) return found;
  const choices = allowed.map((stage) => stageNames[stage][functionLocale()]);
  throw functionError("#VALUE!", "unknownStage", { given, choices });
};

/** The stage an argument has to name. */
export const stageOf = (argument: unknown): CompulsoryStage => {
  requireWritten(argument, "stage");
  return optionalStage(argument, ["primary", "junior"]) ?? "primary";
};

const namesOfStandard = ({ id, issued, document, title }: Standard): readonly string[] => [
  id,
  issued.slice(0, 4),
  document,
  ...Object.values(title),
];

/** The built-in standard of this name (id, year, document or title), the whole of it; the newest for none. */
export const builtInStandard = (given: string): Standard | undefined =>
  given === "" ? standards[0] : byWholeName(given, standards, namesOfStandard);

/** The built-in standard an argument names, by a part of its name too; without one, the newest. `sheets`: whether a sheet was looked for. */
export const standardOfArgument = (argument: unknown, sheets = false): Standard => {
  const given = written(argument, "standard");
  const found = builtInStandard(given) ?? byName(given, standards, namesOfStandard);
  if (found !== undefined) return found;
  const choices = standards.map((standard) => `${standard.id}（${standard.title[functionLocale()]}）`);
  throw functionError("#VALUE!", sheets ? "unknownStandard" : "unknownStandardAlone", { given, choices });
};

const shortened = (name: string): string => plain(name).replace("拥有", "");

interface NamedIndicator {
  readonly id: IndicatorId;
  readonly names: readonly string[];
}

/** By standard: thousands of cells ask for the same names. */
const namesOfIndicators = new WeakMap<Standard, readonly NamedIndicator[]>();

const indicatorNames = (standard: Standard): readonly NamedIndicator[] => {
  const before = namesOfIndicators.get(standard);
  if (before !== undefined) return before;
  const made = standard.indicators.map(({ id, code }) => ({
    id,
    names: [id, code, ...Object.values<string>(indicatorIn(id, standard).name)].map(shortened),
  }));
  namesOfIndicators.set(standard, made);
  return made;
};

/** The indicator of a standard that an argument names by id, column code (L1) or name. */
export const indicatorOfArgument = (argument: unknown, standard: Standard): IndicatorId => {
  const given = requireWritten(argument, "indicator");
  const wanted = shortened(given);
  const named = indicatorNames(standard);
  const found =
    named.find(({ names }) => names.includes(wanted)) ??
    only(named.filter(({ names }) => wanted.length > 2 && names.some((name) => name.includes(wanted))));
  if (found !== undefined) return found.id;
  const locale = functionLocale();
  throw functionError("#VALUE!", "unknownIndicator", {
    standard: standard.title[locale],
    given,
    choices: standard.indicators.map(({ id, code }) => `${code} ${indicatorName(id, locale, standard)}`),
  });
};

/** One of a few words that an argument may be, whatever its case; the first where it was left out. */
export const optionOf = <T extends string>(argument: unknown, name: ArgumentId, allowed: readonly [T, ...T[]]): T => {
  const given = written(argument, name);
  if (given === "") return allowed[0];
  const found = allowed.find((each) => plain(each) === plain(given));
  if (found !== undefined) return found;
  throw functionError("#VALUE!", "unknownOption", { argument: argumentName(name), given, choices: allowed });
};

/** The number of an argument, or another where it was left out. */
export const numberOr = (argument: unknown, name: ArgumentId, otherwise: number): number => {
  const cell = isLeftOut(argument) ? otherwise : singleCell(argument, name);
  if (typeof cell === "number") return cell;
  throw functionError("#VALUE!", "notANumber", { argument: argumentName(name), given: String(cell) });
};

/** The number of an argument that has to be given and above 0. Errors: #VALUE! where it is left out or no number, #NUM! at 0 or below. */
export const numberAboveZero = (argument: unknown, name: ArgumentId): number => {
  if (isLeftOut(argument)) throw functionError("#VALUE!", "argumentMissing", { argument: argumentName(name) });
  const value = numberOr(argument, name, 0);
  if (value > 0) return value;
  throw functionError("#NUM!", "limitAbove", { argument: argumentName(name), value });
};

const languages: Readonly<Record<Locale, readonly string[]>> = {
  "zh-CN": ["zh-CN", "zh", "中文", "汉语", "Chinese"],
  en: ["en", "en-US", "en-GB", "English", "英文", "英语"],
};

/** The language an argument names; without one, that of the host. */
export const languageOf = (argument: unknown): Locale => {
  const given = written(argument, "language");
  if (given === "") return functionLocale();
  const spoken = (locale: Locale): boolean => languages[locale].some((name) => plain(name) === plain(given));
  const found = (["zh-CN", "en"] as const).find(spoken);
  if (found !== undefined) return found;
  throw functionError("#VALUE!", "unknownLanguage", { given, choices: ["zh-CN", "en"] });
};

/** The one element of a list that has just one. */
const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);
