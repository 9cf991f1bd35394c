// A page a school: for some, for all, one paper each or all in one.
import type { Community } from "../../communities/index.js";
import type { Locale } from "../../diagnostics/index.js";
import type { JudgedCounty } from "../../grounds/index.js";
import { compulsoryStages } from "../../schools/index.js";
import type { Scored } from "../../scoring/index.js";
import type { Standard } from "../../standards/index.js";
import { schoolWord } from "../../words/index.js";
import type { Paper } from "../paper.js";
import { boundPages } from "./bound-pages.js";
import type { SchoolPageContext } from "./school-page.js";
import { schoolPage } from "./school-page.js";
import { askedSchools } from "./school-stages.js";
import { stageFacts } from "./stage-facts.js";
import { townshipsTable } from "./townships-table.js";

/** Which schools, and what is known of them beside their figures. */
export interface SchoolPagesOptions {
  readonly locale: Locale;
  /** The names or codes of the schools; all where none are given. */
  readonly schools?: readonly string[];
  readonly communities?: readonly Community[];
  /** The schools scored by a rubric. */
  readonly scored?: Scored;
}

/**
 * The page of each school (一校一页): what the standard asks, what it has, the gap in its own units, its rank and its part in the
 * variation, what would change its verdict, and its own figures with their cells.
 *
 * Rule: every figure is the assessment's; indicators stand in the order of the standard.
 * Shape: a paper for each school with all of its stages, in the order of the sheets. Units: of the figures; gaps of persons and rooms
 * in whole ones. Zeros: a figure of zero is one. Missing: an indicator without a value says so, and its gap is empty. None: an empty
 * list where no school has one of the names. Errors: none thrown for data. Source: the standard's own, through the assessment.
 *
 * @example
 * schoolPages(judgeCounty({ records: [] }, nationalQuality2017), nationalQuality2017, { locale: "en" }) // => []
 */
export function schoolPages(judged: JudgedCounty, standard: Standard, options: SchoolPagesOptions): readonly Paper[] {
  const { locale, schools } = options;
  const context = pageContext(judged, standard, options);
  return askedSchools(judged.assessment, schools).map((school, at) => ({
    id: `school-${at + 1}`,
    title: schoolWord("title", { school: school.school }, locale),
    locale,
    compact: true,
    blocks: schoolPage(school, context),
  }));
}

/**
 * The pages of schools in one paper (各校办学条件汇编): the subtotals by township first where all schools are asked for, then a page for
 * each; the one page of one school as it is.
 *
 * Rule: pages in the order of the sheets, each beginning anew.
 * Shape, units, zeros and missing as `schoolPages`. None: the title alone where there is no school. Errors: none thrown for data.
 * Source: as `schoolPages`.
 *
 * @example
 * schoolsPaper(judgeCounty({ records: [] }, nationalQuality2017), nationalQuality2017, { locale: "en" }).blocks // => []
 */
export function schoolsPaper(judged: JudgedCounty, standard: Standard, options: SchoolPagesOptions): Paper {
  const { locale } = options;
  const pages = schoolPages(judged, standard, options);
  const subtotals = options.schools === undefined ? townshipsTable(judged, standard, locale) : [];
  const title = schoolWord("allTitle", {}, locale);
  return boundPages(pages, { id: "school-pages", title, locale, compact: true }, subtotals);
}

/** What is the same for every school. */
export function pageContext(
  judged: JudgedCounty,
  standard: Standard,
  { locale, communities = [], scored }: SchoolPagesOptions,
): SchoolPageContext {
  const facts = Object.fromEntries(
    compulsoryStages.map((stage) => [stage, stageFacts(judged.assessment, stage, standard) ?? undefined]),
  );
  const belonging = { units: judged.units?.units ?? [], communities };
  return { judged, standard, locale, facts, belonging, ...(scored !== undefined && { scored }) };
}
