// What an assessment asks of a program that calls it: a standard, and choices that there are.
import { parseChoice, refuseMisspeltKeys, shownValue } from "../choices/index.js";
import { compulsoryStages } from "../schools/index.js";
import type { Standard } from "../standards/index.js";
import { latest, standardOf } from "../standards/index.js";
import type { AssessmentOptions } from "./options.js";

const teachingPointPolicies = ["exclude", "merge", "own"] as const;

/** The words of each choice of one word. */
const words = {
  smallTeachingPoints: teachingPointPolicies,
  largeTeachingPoints: teachingPointPolicies,
  compare: ["exact", "printed"],
  blankOptional: ["missing", "zero"],
} as const;

const optionKeys = ["stages", "asOf", "includeAllOwners", ...Object.keys(words)];

/** @throws TypeError unless it is a standard; where its id was given, with how to get it */
export function requireStandard(caller: string, standard: Standard): void {
  const given: unknown = standard;
  if (typeof given === "object" && given !== null && Array.isArray(standard.indicators) && "scope" in given) return;
  const known = typeof given === "string" && standardOf(given) !== undefined;
  throw new TypeError(
    `${caller} requires a standard, got ${shownValue(given)}${known ? `: standardOf(${shownValue(given)}) gives it` : ""}`,
  );
}

/** @throws TypeError where an option is none of those that there are, or its value none that it can have */
export function requireOptions(caller: string, options: AssessmentOptions): void {
  refuseMisspeltKeys(caller, "options", options, optionKeys);
  for (const [name, allowed] of Object.entries(words) as [keyof typeof words, readonly string[]][])
    if (options[name] !== undefined) parseChoice(caller, name, options[name], allowed);
  const { stages, asOf, includeAllOwners } = options;
  if (stages !== undefined && (!Array.isArray(stages) || stages.length === 0))
    throw new TypeError(`${caller} requires stages to be a list of at least one, got ${shownValue(stages)}`);
  for (const stage of stages ?? []) parseChoice(caller, "stages", stage, compulsoryStages);
  if (asOf !== undefined && asOf !== latest && !isIsoDate(asOf))
    throw new TypeError(`${caller} requires asOf as a date such as "2020-09-01", or "latest", got ${shownValue(asOf)}`);
  if (includeAllOwners !== undefined && typeof includeAllOwners !== "boolean")
    throw new TypeError(`${caller} requires includeAllOwners to be true or false, got ${shownValue(includeAllOwners)}`);
}

/** Four digits, two and two: dates of that shape alone stand in the order of their days when they are compared as texts. */
const isIsoDate = (text: unknown): boolean => {
  const [year, month, day, ...more] = typeof text === "string" ? text.split("-") : [];
  const isNumber = (part: string | undefined, length: number, most: number): boolean =>
    part?.length === length && Number.isInteger(Number(part)) && Number(part) >= 1 && Number(part) <= most;
  return more.length === 0 && isNumber(year, 4, 9999) && isNumber(month, 2, 12) && isNumber(day, 2, 31);
};
