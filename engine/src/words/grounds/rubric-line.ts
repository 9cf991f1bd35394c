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
 * The rubric that stood in for the one that the standard names; none where that one was used.
 *
 * @example
 * rubricLine(judgeCounty({ records: [] }, nationalQuality2017), "en") // => null
 */
export const rubricLine = ({ rubric }: Pick<JudgedCounty, "rubric">, locale: Locale): string | null =>
  rubric === null ? null : say("judgedBy", { title: rubric.title, document: rubric.source.document }, locale);
