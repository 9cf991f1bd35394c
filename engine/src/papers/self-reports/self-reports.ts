// The self-report of each school: who it is and all its figures, what is asked of it and what it has, where it falls short and what is to be done.
import type { JudgedCounty } from "../../grounds/index.js";
import type { SchoolRecord } from "../../schools/index.js";
import type { Standard } from "../../standards/index.js";
import type { SelfReportWord } from "../../words/index.js";
import { periodLine, selfReportWord } from "../../words/index.js";
import { heading, sentence } from "../blocks.js";
import type { Block, Paper } from "../paper.js";
import { aboutSchool } from "../schools/about-school.js";
import { boundPages } from "../schools/bound-pages.js";
import { communityLines } from "../schools/community-lines.js";
import { figuresTable } from "../schools/figures-table.js";
import type { SchoolPageContext } from "../schools/school-page.js";
import { stageBlocks } from "../schools/school-page.js";
import type { SchoolPagesOptions } from "../schools/school-pages.js";
import { pageContext } from "../schools/school-pages.js";
import { scoreBlocks } from "../schools/score-blocks.js";
import type { WholeSchool } from "../schools/school-stages.js";
import { askedSchools } from "../schools/school-stages.js";
import { problemBlocks } from "./problems.js";

/** Which schools, what is known of them beside their figures, and the rows that the figures stand in. */
export interface SelfReportOptions extends SchoolPagesOptions {
  readonly records?: readonly SchoolRecord[];
}

/**
 * The self-report of each school (学校自查自评报告): who it is, every figure of its row with its cell, each indicator with what the
 * standard asks and what it has, and a row for each gap with what is to be done in its own units, by whom and until when left open.
 *
 * Rule: a gap is an indicator that is not met; what is to be done is what is lacking, in whole units where it is counted.
 * Shape: a paper for each school with all of its stages, in the order of the sheets. Units: of the figures; gaps of persons and rooms in
 * whole ones. Zeros: a figure of zero is one. Missing: an indicator without a value is told as such, and is no gap; without `records` the
 * figures are those that the indicators are made of. None: an empty list where no school has one of the names. Errors: none thrown for
 * data. Source: the standard's own, through the assessment.
 *
 * @example
 * selfReports(judgeCounty({ records: [] }, nationalQuality2017), nationalQuality2017, { locale: "en" }) // => []
 */
export function selfReports(judged: JudgedCounty, standard: Standard, options: SelfReportOptions): readonly Paper[] {
  const { locale, schools, records = [] } = options;
  const context = pageContext(judged, standard, options);
  return askedSchools(judged.assessment, schools).map((school, at) => ({
    id: `self-report-${at + 1}`,
    title: selfReportWord("title", { school: school.school }, locale),
    locale,
    blocks: selfReport(school, context, records),
  }));
}

/**
 * The self-reports of schools in one paper (各校自查自评报告), each on pages of its own; the one of one school as it is.
 *
 * Rule: reports in the order of the sheets, each beginning on a page.
 * Shape, units, zeros and missing as `selfReports`. None: the title alone where there is no school. Errors: none thrown for data.
 * Source: as `selfReports`.
 *
 * @example
 * selfReportsPaper(judgeCounty({ records: [] }, nationalQuality2017), nationalQuality2017, { locale: "en" }).blocks // => []
 */
export const selfReportsPaper = (judged: JudgedCounty, standard: Standard, options: SelfReportOptions): Paper =>
  boundPages(selfReports(judged, standard, options), {
    id: "self-reports",
    title: selfReportWord("allTitle", {}, options.locale),
    locale: options.locale,
  });

const selfReport = (
  whole: WholeSchool,
  context: SchoolPageContext,
  records: readonly SchoolRecord[],
): readonly Block[] => {
  const { judged, standard, locale, belonging, scored } = context;
  const { stages, school } = whole;
  const say = (code: SelfReportWord, params = {}): string => selfReportWord(code, params, locale);
  const about = aboutSchool(stages[0]!.school, belonging, locale);
  const period = periodLine(judged, locale);
  return [
    sentence(say("basis", { standard: standard.title[locale], document: standard.document })),
    ...(period === null ? [] : [sentence(period)]),
    heading(say("basic")),
    ...(about === "" ? [] : [sentence(about)]),
    ...communityLines(whole, belonging.communities, locale).map((line) => sentence(line)),
    ...figuresTable(stages, standard, locale, records),
    heading(say("resources")),
    ...stages.flatMap((each) => stageBlocks(each, context, "school")),
    ...scoreBlocks(scored, school, locale),
    heading(say("problems")),
    ...problemBlocks(whole, context),
    sentence(say("sign"), "note"),
  ];
};
