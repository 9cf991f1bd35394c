// By which rubric of a province's own a county's conditions were judged, as a sentence.
import type { Locale } from "../../diagnostics/index.js";
import type { JudgedCounty } from "../../grounds/index.js";
import { textsFrom } from "../message.js";

const say = textsFrom({
  judgedBy: {
    "zh-CN": "县级条件按“{title}”（{document}）判定。",
    en: "The county's own conditions were judged by “{title}” ({document}).",
  },
});

/**
 * The rubric by which a county's conditions were judged (县级条件的评分表), where it stood in for the standard's own.
 *
 * Rule: its title in the language, and its document. Units: none. Zeros: none. Missing: none. None: null where the standard's own was used.
 * Errors: none. Source: the document that the rubric names.
 *
 * @example
 * rubricLine(judgeCounty({ records: [] }, nationalQuality2017), "en") // => null
 */
export const rubricLine = ({ rubric }: Pick<JudgedCounty, "rubric">, locale: Locale): string | null =>
  rubric === null ? null : say("judgedBy", { title: rubric.title, document: rubric.source.document }, locale);
