// Every result sheet of an assessment, in the order in which they stand in a workbook.
import type { Locale } from "../diagnostics/index.js";
import type { JudgedCounty } from "../grounds/index.js";
import type { Standard } from "../standards/index.js";
import { periodLine } from "../words/index.js";
import { auditSheet } from "./audit-sheet.js";
import { basicTable } from "./national/basic-table.js";
import { textCell, wideCell } from "./cells.js";
import { conditionsSheet } from "./conditions-sheet.js";
import { distributionSheets } from "./distribution-sheet.js";
import { findingsSheet } from "./findings-sheet.js";
import { countyForms } from "./national/county-forms.js";
import { formII1 } from "./national/form-ii-1.js";
import { formII2 } from "./national/form-ii-2.js";
import { formIII } from "./national/form-iii.js";
import type { Functions } from "./live/index.js";
import { liveSheets, overviewSheet } from "./live/index.js";
import { reasonsSheet } from "./reasons-sheet.js";
import type { ResultSheet } from "./sheet.js";
import { unitsSheet } from "./units-sheet.js";
import { verdictSheet } from "./verdict-sheet.js";

/**
 * The result sheets (结果工作表): the verdict in words, the conditions item by item, legal units counted both ways, the national forms, the
 * table of coefficients, the reasons of every number, the appendix of figures for an audit, and what was found in the data.
 *
 * Rule: forms Ⅱ-1, Ⅱ-2 and Ⅲ where the standard judges schools, with Ⅰ, Ⅳ, Ⅴ and Ⅵ where a form or a row of the county itself was read; the
 * table where it has a composite. A verdict that a ground holds up is 待定 on every sheet; each names the period of its figures, where that
 * is known. Ids: `verdict`, `conditions`, `legal-units`, those of `sheetIdOf`, `basic-cv`, `reasons`, `audit`, `findings`. Units: as the
 * forms print them; numbers are unrounded and carry the format of the form. Zeros: numbers. Missing: a figure that is not there is a blank
 * cell, never a zero. None: a sheet for which there is nothing is left out; `verdict`, `reasons` and `findings` are always there. Errors: a
 * TypeError where an indicator is not known. Source of the forms: 国家义务教育优质均衡发展县（市、区）申报表, 表Ⅰ to 表Ⅵ.
 *
 * @example
 * resultSheets(judgeCounty({ records: [] }, nationalBasic2012), nationalBasic2012, "en").map(({ id }) => id) // => ["verdict", "conditions", "basic-cv", "reasons", "findings"]
 */
export function resultSheets(judged: JudgedCounty, standard: Standard, locale: Locale): readonly ResultSheet[] {
  const { assessment } = judged;
  const conditions = conditionsSheet(judged, standard, locale);
  const units = unitsSheet(judged.units, standard, locale);
  const figures = [
    ...(conditions === null ? [] : [conditions]),
    ...(units === null ? [] : [units]),
    ...(standard.schoolRule === undefined ? [] : nationalForms(judged, standard, locale)),
    ...(standard.composite === undefined ? [] : [basicTable(judged, standard, locale)]),
    reasonsSheet(assessment, standard, locale),
    ...(judged.review?.id === "audit" ? [auditSheet(assessment, standard, locale)] : []),
    findingsSheet(assessment, locale),
  ];
  return [verdictSheet(judged, standard, locale), ...figures.map((sheet) => withPeriod(sheet, judged, locale))];
}

/**
 * The result sheets as a workbook holds them (总览与公式表): the overview with its charts first, and behind them each stage in formulas, with the
 * figures that these take.
 *
 * Rule: between them a closer look at each stage's widest gap, with its charts. Ids: `overview`, `distribution-primary`,
 * `distribution-junior`, `live-primary`, `live-junior`, `live-data`. With the functions of an add-in means, spreads, coefficients and the
 * composite are calls of them, and `live-assess` assesses the user's own tables anew. Units, zeros and missing figures (blank cells): as
 * `resultSheets`. None: a county without schools has only the sheets of that. Errors: a TypeError where an indicator is not known. Source:
 * as `resultSheets`; decision 23.
 *
 * @example
 * workbookSheets(judgeCounty({ records: [] }, nationalBasic2012), nationalBasic2012, "en").map(({ id }) => id) // => ["verdict", "conditions", "basic-cv", "reasons", "findings"]
 */
export function workbookSheets(
  judged: JudgedCounty,
  standard: Standard,
  locale: Locale,
  functions?: Functions,
): readonly ResultSheet[] {
  const live = liveSheets(judged.assessment, standard, locale, functions);
  const sheets = resultSheets(judged, standard, locale);
  return live.sheets.length === 0
    ? sheets
    : [
        overviewSheet(judged, standard, live, locale),
        ...sheets,
        ...distributionSheets(judged.assessment, locale),
        ...live.sheets,
      ];
}

/** The forms of the national application, in their order. */
const nationalForms = (judged: JudgedCounty, standard: Standard, locale: Locale): readonly ResultSheet[] => {
  const [overview, ...others] = countyForms(judged, locale);
  const { assessment } = judged;
  return [
    ...(overview === undefined ? [] : [overview]),
    formII1(assessment, standard, locale),
    formII2(assessment, standard, locale),
    formIII(judged, standard, locale),
    ...others,
  ];
};

/** A sheet that says at its end of which period its figures are, where that is known. */
const withPeriod = (sheet: ResultSheet, judged: JudgedCounty, locale: Locale): ResultSheet => {
  const period = periodLine(judged, locale);
  return period === null
    ? sheet
    : { ...sheet, rows: [...sheet.rows, wideCell(textCell(period, "note"), sheet.rows[0]?.length ?? 1)] };
};
