// The form that a school fills in, made from a standard or from a rubric.
import type { Locale } from "../diagnostics/index.js";
import { formText } from "../words/index.js";
import { letterTasks } from "../reading/scores/index.js";
import type { Rubric } from "../rubrics/index.js";
import type { CompulsoryStage, IdentityId, FigureId, SchoolType } from "../schools/index.js";
import { compulsoryStages, stagesOfType } from "../schools/index.js";
import type { Standard } from "../standards/index.js";
import { closingSection } from "./closing-section.js";
import type { FormSheet } from "./form-sheet.js";
import type { KnownSchool } from "./identity-section.js";
import { identitySection } from "./identity-section.js";
import { layOut } from "./lay-out.js";
import { rubricSections } from "./rubric-form.js";
import { standardSections } from "./standard-form.js";

/** The version of the layout: raised when a form's paths come to mean something else. */
export const formVersion = "1";

/** What the form is made for. */
export interface SchoolFormOptions {
  readonly locale?: Locale;
  /** The year the figures are of; written in, and not to be changed. */
  readonly year?: number;
  /** The stages asked for. Without them those of the school's type, else both. */
  readonly stages?: readonly CompulsoryStage[];
  readonly title?: string;
  /** What is known of the school, to be written in. */
  readonly school?: KnownSchool;
  /** Figures asked for beside those of the standard; a rubric names all of its own. */
  readonly extra?: readonly FigureId[];
}

/**
 * The form that a school fills in (学校填报表), as a neutral sheet: what is asked, in which unit, how to count, what each cell takes, and checks
 * that the sheet itself shows while it is filled in.
 *
 * Rule: from a standard the figures of its indicators and those they are checked by, by stage what is counted there, and for the whole
 * school what the standard divides among stages; from a rubric its inputs, under the sections of its items. Units: each line's own, printed
 * beside it. Zeros and blanks: no cell holds a figure beforehand, so that a 0 was written by somebody. Missing: what is not known of the
 * school is left to be filled in. None: without `stages` those of the school's type, else both. Source: the standard or rubric (`mark`);
 * decision 19.
 *
 * @throws RangeError when `stages` is empty, or `year` is no whole number from 2000 to 2100
 * @example
 * schoolForm(nationalQuality2017).mark // => { made: "national-quality-2017", version: "1" }
 */
export function schoolForm(source: Standard | Rubric, options: SchoolFormOptions = {}): FormSheet {
  const { locale = "zh-CN", year, school = {} } = options;
  if (options.stages?.length === 0) throw new RangeError("schoolForm requires a stage, got none");
  if (year !== undefined && !(Number.isInteger(year) && year >= 2000 && year <= 2100))
    throw new RangeError(`schoolForm requires a year from 2000 to 2100, got ${year}`);
  const mark = { made: source.id, version: formVersion };
  const isLetter = isRubric(source) && letterTasks(source).length > 0;
  const title = options.title ?? formText(isLetter ? "title.letter" : "title", { of: source.title[locale] }, locale);
  if (isRubric(source)) {
    const label = formText(`name.${source.scope}`, {}, locale);
    const identity = identitySection(["name", "code", "year"], school, year, locale, { name: label });
    const sections = [identity, ...rubricSections(source, locale), closingSection(locale)];
    const subtitle = formText("subtitle", { document: source.source.document }, locale);
    return layOut({ mark, title, subtitle, sections, notes: notesOf(["fill", "blank", "keep"], locale) }, locale);
  }
  const stages = options.stages ?? stagesOf(school.type);
  const sections = [
    identitySection(identityAsked(school), school, year, locale),
    ...standardSections(source, stages, hasSenior(school.type), options.extra ?? [], locale),
    closingSection(locale),
  ];
  const subtitle = formText("subtitle", { document: source.document }, locale);
  const several = stages.length > 1 ? ["stages"] : [];
  const notes = notesOf(["fill", "date", "blank", "units", ...several, "check", "keep"], locale);
  return layOut({ mark, title, subtitle, sections, notes }, locale);
}

const isRubric = (source: Standard | Rubric): source is Rubric => "format" in source;

const stagesOf = (type: SchoolType | undefined): readonly CompulsoryStage[] => {
  const own = type === undefined ? [] : compulsoryStages.filter((stage) => stagesOfType[type].includes(stage));
  return own.length === 0 ? compulsoryStages : own;
};

/** A form for any school has to ask for senior pupils too. */
const hasSenior = (type: SchoolType | undefined): boolean =>
  type === undefined || (stagesOfType[type].includes("senior") && stagesOfType[type].length > 1);

/** Where it belongs to is asked of those that may belong to another school. */
const identityAsked = ({ type, campusOf, counted }: KnownSchool): readonly IdentityId[] => {
  const part = type === undefined || type === "teachingPoint" || campusOf !== undefined || counted === false;
  return [
    "name",
    "code",
    "type",
    "owner",
    "locale",
    "township",
    ...(part ? (["campusOf", "counted"] as const) : []),
    "year",
  ];
};

const notesOf = (codes: readonly string[], locale: Locale): readonly string[] =>
  codes.map((code, at) => formText("note", { number: at + 1, note: formText(`note.${code}`, {}, locale) }, locale));
