// What ASSESS, SCHOOLS, CONDITIONS and PROVINCE share: a range with its header, read and assessed by a standard.
import type { CountyAssessment } from "@junheng/engine/assessment";
import type { JudgedCounty, JudgeOptions } from "@junheng/engine/grounds";
import { judgeCounty } from "@junheng/engine/grounds";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { periodMessages, sentenceOf, stageNames, tableErrors, withTermNames } from "@junheng/engine/words";
import type { CompulsoryStage } from "@junheng/engine/schools";
import { compulsoryStages } from "@junheng/engine/schools";
import { countyRubrics } from "@junheng/engine/conditions";
import type { Rubric } from "@junheng/engine/rubrics";
import type { Standard } from "@junheng/engine/standards";
import type { Cell, Grid } from "@junheng/engine/reading/cells";
import type { Submission, SubmissionOptions } from "@junheng/engine/reading/forms";
import { readSubmission } from "@junheng/engine/reading";
import { today } from "./assessment-date.js";
import { argumentName, cellOf, isBlankOrZero, requiredRange, withoutTrailingBlanks } from "./cells.js";
import { optionalStage } from "./choices.js";
import type { FunctionError } from "./function-error.js";
import { functionError } from "./function-error.js";
import { functionLocale } from "./function-locale.js";
import { periodOfArgument } from "./periods.js";
import { remembered } from "./remembered.js";
import { standardGiven } from "./standard-choice.js";
import { unitsOfArgument } from "./unit-choice.js";

/** A county read from a range. */
export interface ReadCounty {
  readonly assessment: CountyAssessment;
  /** The same with what stands in the way of a verdict. */
  readonly judged: JudgedCounty;
  readonly standard: Standard;
  /** The stages that have schools, of those asked for. */
  readonly stages: readonly CompulsoryStage[];
  /** Complaints that kept something out. */
  readonly errors: readonly Diagnostic[];
  /** The sheets that were given for the county itself, and hold neither figures nor a form of it. */
  readonly unread: readonly string[];
}

/** What is known of a county beside its schools, and how it is judged; without it, nothing is known and it is judged today. */
export interface CountyQuestion {
  readonly grids?: readonly Grid[];
  readonly date?: string;
  /** How schools of one legal unit are counted. */
  readonly units?: unknown;
  /** A province's own rubric of the conditions. */
  readonly rubric?: Rubric | undefined;
}

/** Why nothing could be read, in a sentence: of a table, or of its periods. */
const refusals = { ...tableErrors, ...periodMessages };

/**
 * Reads a table with its header, of several periods one, and assesses it by what its standard asks on the date. Cells of the range are counted from 1, as its own rows and columns.
 *
 * Errors: #VALUE! with the reason where no school can be read or the period is not there, #N/A where the stage asked for has none.
 */
export const assessRange = (
  tableArgument: unknown,
  stageArgument: unknown,
  standardArgument: unknown,
  periodArgument: unknown,
  { grids = [], date = today(), units: unitsArgument, rubric }: CountyQuestion = {},
): ReadCounty => {
  const standard = standardGiven(standardArgument);
  const stage = optionalStage(stageArgument, compulsoryStages);
  const units = unitsOfArgument(unitsArgument);
  const reading = readOnce([{ sheet: "", rows: tableRows(tableArgument) }, ...grids], {
    ...periodOfArgument(periodArgument),
    own: standard.own,
    rubrics: grids.length === 0 ? [] : countyRubrics(rubric),
  });
  const readingErrors = reading.diagnostics.filter((each) => each.severity === "error");
  if (reading.records.length === 0) throw unreadable(readingErrors[0]);
  const judged = judgeOnce(reading, standard, {
    date,
    units,
    ...(stage !== undefined && { stages: [stage] }),
    ...(rubric !== undefined && { rubric }),
  });
  const { assessment } = judged;
  const stages = compulsoryStages.filter((each) => (assessment.stages[each]?.schools.length ?? 0) > 0);
  const errors = [...assessment.diagnostics.filter((each) => each.severity === "error")];
  if (stages.length === 0) {
    const onlyOtherStages = stage !== undefined && errors.every((each) => each.code === "noSchools");
    throw onlyOtherStages ? stageEmpty(stage) : unreadable(errors[0]);
  }
  const ofCounty = new Set(reading.sheets.flatMap(({ sheet, shape }) => (shape === "county" ? [sheet] : [])));
  const unread = grids.flatMap(({ sheet }) => (ofCounty.has(sheet) ? [] : [sheet]));
  return { assessment, judged, standard, stages, errors, unread };
};

/** The rows of a table with its header. Errors: #VALUE! where the range is blank. */
export const tableRows = (tableArgument: unknown): readonly (readonly Cell[])[] => {
  const rows = withoutTrailingBlanks(requiredRange(tableArgument, "table"), isBlankOrZero).map(cellsOfRow);
  if (rows.length === 0) throw functionError("#VALUE!", "emptyRange", { argument: argumentName("table") });
  return rows;
};

/** What was read of cells: formulas beside each other take the same table. */
const readings = remembered<Submission>(4);

const readOnce = (grids: readonly Grid[], options: Pick<SubmissionOptions, "period" | "own" | "rubrics">): Submission =>
  readings(JSON.stringify([grids, options]), () => readSubmission(grids, options));

/** What was judged of a reading that is still remembered: by which standard, how, and the result. */
const judgements = new WeakMap<Submission, (readonly [Standard, string, JudgedCounty])[]>();

const judgeOnce = (reading: Submission, standard: Standard, options: JudgeOptions): JudgedCounty => {
  const before = judgements.get(reading) ?? [];
  const how = JSON.stringify(options);
  const same = before.find(([by, asked]) => by === standard && asked === how);
  if (same !== undefined) return same[2];
  const judged = judgeCounty(reading, standard, options);
  judgements.set(reading, [...before, [standard, how, judged]]);
  return judged;
};

/**
 * The cells of a row. Some versions of Excel hand blank cells over as 0: in a row whose only numbers are 0 (a title, a header,
 * a note, a blank row) they are blanks again.
 */
const cellsOfRow = (raw: readonly unknown[]): readonly Cell[] => {
  const cells = raw.map(cellOf);
  const hasFigures = cells.some((cell) => typeof cell === "number" && cell !== 0);
  return hasFigures ? cells : cells.map((cell) => (cell === 0 ? null : cell));
};

const stageEmpty = (stage: CompulsoryStage): FunctionError =>
  functionError("#N/A", "stageEmpty", { stage: stageNames[stage][functionLocale()] });

const unreadable = (diagnostic: Diagnostic | undefined): FunctionError => {
  const argument = argumentName("table");
  if (diagnostic === undefined) return functionError("#VALUE!", "noSchools", { argument });
  // Only the refusals of reading tables are loaded here: a range has no file, and the assessment's own refusals mean no schools.
  if (!Object.hasOwn(refusals, diagnostic.code)) return functionError("#VALUE!", "noSchools", { argument });
  const locale = functionLocale();
  const { code, params } = diagnostic;
  const reason = sentenceOf({ code, params: withTermNames(params, locale) }, refusals, locale);
  const place = placeInRange(diagnostic.where.cell);
  return place === undefined
    ? functionError("#VALUE!", "tableUnreadable", { argument, reason })
    : functionError("#VALUE!", "tableUnreadableAt", { argument, reason, ...place });
};

/** The row and column of an address such as C7, the range taken as a sheet of its own. */
const placeInRange = (cell: string | undefined): { row: number; column: number } | undefined => {
  const match = /^([A-Z]+)(\d+)/.exec(cell ?? "");
  if (match?.[1] === undefined) return undefined;
  const column = [...match[1]].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]), column };
};
