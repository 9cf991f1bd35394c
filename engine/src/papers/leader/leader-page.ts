// The leader's page: the county on one page, the verdict first, then where it falls short, how it was, and what it takes.
import type { YearsCompared } from "../../change/index.js";
import type { Locale } from "../../diagnostics/index.js";
import type { JudgedCounty } from "../../grounds/index.js";
import type { CountyPlan } from "../../planning/index.js";
import type { TownshipMap } from "../../reading/maps/index.js";
import { compulsoryStages } from "../../schools/index.js";
import type { Standard } from "../../standards/index.js";
import type { VerdictLine } from "../../words/index.js";
import { countyChangeLine, countyLine, leaderWord, periodLine, slidBackLine, stageLine } from "../../words/index.js";
import type { Paper, ParagraphBlock } from "../paper.js";
import { conditionsTable } from "./conditions-table.js";
import { furthestTable } from "./furthest-table.js";
import { planLines } from "./plan-lines.js";
import { townshipsPicture } from "./townships-picture.js";
import { variationTable } from "./variation-table.js";

/** What the page may show beside the county of this year. */
export interface LeaderPageOptions {
  readonly locale: Locale;
  /** The year before. */
  readonly before?: YearsCompared;
  readonly plan?: CountyPlan;
  /** The townships' outlines; without them they are tiles. */
  readonly map?: TownshipMap;
}

/**
 * One A4 page for who leads (领导一页纸): the verdict, the conditions with signs, the coefficients of both stages against their limits
 * and beside those of the year before, the townships by schools that fall short, the ten schools furthest behind with what they lack
 * in their own units, and what the plan adds and costs.
 *
 * Rule: schools in the order of `byNeed`, the first ten; townships by the number of schools that fall short.
 * Shape: a paper of one page. Units: of the figures. Zeros: a township without a school that falls short is there. Missing: what is
 * not known has a sign and a word of its own. None: parts that nothing is given for are left out. Errors: none thrown for data.
 * Source: the standard's own, through the assessment.
 *
 * @example
 * leaderPage(judgeCounty({ records: [] }, nationalQuality2017), nationalQuality2017, { locale: "en" }).id // => "leader-page"
 */
export function leaderPage(judged: JudgedCounty, standard: Standard, options: LeaderPageOptions): Paper {
  const { locale, before, plan, map } = options;
  const { assessment, verdict } = judged;
  const basis = leaderWord("basis", { standard: standard.title[locale], document: standard.document }, locale);
  const period = periodLine(judged, locale);
  const slid = before === undefined ? null : slidBackLine(before, locale);
  return {
    id: "leader-page",
    title: leaderWord("title", {}, locale),
    locale,
    compact: true,
    blocks: [
      sentence(countyLine(judged, standard, locale)),
      ...conditionsTable(judged, standard, locale),
      ...compulsoryStages
        .filter((stage) => verdict.asked.includes(stage))
        .map((stage) => sentence(stageLine(judged, stage, locale))),
      variationTable(judged, standard, before, locale),
      ...(before === undefined
        ? []
        : [said(leaderWord("comparedWith", { line: countyChangeLine(before, locale) }, locale))]),
      ...(slid === null ? [] : [said(slid, "bad")]),
      ...townshipsPicture(assessment, standard, map, locale),
      ...furthestTable(assessment, standard, locale),
      ...(plan === undefined ? [] : planLines(plan, locale)),
      said([basis, ...(period === null ? [] : [period])].join(locale === "en" ? " " : ""), "note"),
    ],
  };
}

const said = (text: string, style: ParagraphBlock["style"] = "text"): ParagraphBlock => ({
  kind: "paragraph",
  text,
  style,
});

const sentence = ({ text, met }: VerdictLine): ParagraphBlock =>
  said(text, met === null ? "doubt" : met ? "good" : "bad");
