// The county's report (县级报告): its chapters in the order of the rule, numbered, with tables and pictures counted through.
import type { YearsCompared } from "../../change/index.js";
import type { Locale } from "../../diagnostics/index.js";
import type { JudgedCounty } from "../../grounds/index.js";
import type { CountyPlan } from "../../planning/index.js";
import type { Standard } from "../../standards/index.js";
import { formNumeral, version } from "../../words/index.js";
import { sentence } from "../blocks.js";
import type { Block, Paper } from "../paper.js";
import { auditChapter } from "./audit.js";
import { balanceChapter } from "./balance.js";
import { basicChapter } from "./basic.js";
import { changeChapter } from "./change.js";
import { sayIn, type Chapter, type Reported } from "./chapter.js";
import { conditionChapters } from "./conditions.js";
import { planChapter } from "./plan.js";
import { problemsChapter } from "./problems.js";
import { reasonsChapter } from "./reasons.js";
import { resourcesChapter } from "./resources.js";
import { summaryChapter } from "./summary.js";
import { valuesChapter } from "./values.js";

/** What a report holds beside the verdict. */
export interface CountyReportOptions {
  readonly locale: Locale;
  /** This year compared with the one before. */
  readonly before?: YearsCompared;
  readonly plan?: CountyPlan;
}

/**
 * The county's report (县级报告): verdict, schools, resources, balance, what is asked of the county itself, problems, change, plan; and
 * as appendices the arithmetic, the schools' values, and every figure with its cell.
 *
 * Rule: chapters stand in a fixed order; every figure is the assessment's, and none is computed for the paper.
 * Shape: upright pages, a heading of level 1 for each chapter with its id in `chapter`. Units and digits: those of the standard's forms;
 * shares add up to 100 by the largest remainder. Zeros and missing: a figure that is not there is blank or named as missing, never zero.
 * None: chapters without anything to say are left out; those of change and plan where none is given. Errors: none thrown for data.
 * Source: the order of 教督〔2017〕6号 and 教督〔2012〕3号; the application forms of both.
 *
 * @example
 * countyReport(judgeCounty({ records: [] }, nationalQuality2017), nationalQuality2017, { locale: "en" }).blocks[0].text // => "Verdict"
 */
export function countyReport(judged: JudgedCounty, standard: Standard, options: CountyReportOptions): Paper {
  const reported: Reported = { judged, standard, ...options };
  const say = sayIn(reported);
  const chapters = [
    summaryChapter(reported),
    basicChapter(reported),
    resourcesChapter(reported),
    balanceChapter(reported),
    ...conditionChapters(reported),
    problemsChapter(reported),
    changeChapter(reported),
    planChapter(reported),
    reasonsChapter(reported),
    valuesChapter(reported),
    auditChapter(reported),
  ].filter((chapter) => chapter !== null);
  return {
    id: "county-report",
    title: say("title", { standard: standard.title[options.locale] }),
    locale: options.locale,
    contents: true,
    blocks: [
      ...numbered(chapters, reported),
      sentence(say("madeBy", { document: standard.document, version }), "note"),
    ],
  };
}

/** The chapters one after another, those of the body and the appendices each with their number; captions are counted through. */
const numbered = (chapters: readonly Chapter[], reported: Reported): readonly Block[] => {
  const say = sayIn(reported);
  const counts = { front: 0, body: 0, appendix: 0, table: 0, picture: 0 };
  const captioned = (block: Block): Block => {
    if ((block.kind !== "table" && block.kind !== "picture") || block.caption === undefined) return block;
    counts[block.kind] += 1;
    const caption = say(block.kind === "table" ? "tableCaption" : "pictureCaption", {
      number: counts[block.kind],
      title: block.caption,
    });
    return { ...block, caption };
  };
  return chapters.flatMap(({ id, title, place, blocks }): readonly Block[] => {
    counts[place] += 1;
    const number = formNumeral(counts[place], reported.locale);
    const text = place === "front" ? title : say(place === "body" ? "chapter" : "appendix", { number, title });
    return [{ kind: "heading", level: 1, text, chapter: id, name: title }, ...blocks.map(captioned)];
  });
};
