// 附录 各校指标值: every school's value of every indicator, with a mark where it misses its standard.
import { indicatorIn } from "../../indicators/index.js";
import { indicatorName } from "../../words/index.js";
import { answerCell } from "../../reports/answer.js";
import { numberCell, textCell } from "../../reports/cells.js";
import { sentence, table } from "../blocks.js";
import { sayIn, stagesOf, type Chapter, type Reported } from "./chapter.js";

/** The chapter. */
export function valuesChapter(reported: Reported): Chapter {
  const { standard, locale } = reported;
  const say = sayIn(reported);
  return {
    id: "values",
    title: say("values"),
    place: "appendix",
    blocks: [
      sentence(say("values.note"), "note"),
      ...stagesOf(reported).map(({ name, result }) => {
        const judged = result.qualifiedSchools !== null;
        return table(
          say("values.table", { stage: name }),
          [
            [say("number"), 5],
            [say("school"), 18],
            [say("pupils"), 8],
            ...standard.indicators.map(({ id }) => [indicatorName(id, locale, standard), 11] as const),
            ...(judged ? [[say("verdict"), 8] as const] : []),
          ],
          result.schools.map((school, at) => [
            numberCell(at + 1, 0),
            textCell(school.name),
            numberCell(school.pupils, 0),
            ...standard.indicators.map(({ id, digits }) => {
              const found = school.indicators[id];
              const cell = numberCell(found?.value ?? null, digits.value);
              const mark = indicatorIn(id, standard).direction === "lower" ? "▲" : "▼";
              return found?.met === false
                ? { ...cell, style: "bad" as const, format: `${cell.format ?? "0"}"${mark}"` }
                : cell;
            }),
            ...(judged ? [answerCell(school.qualified, locale)] : []),
          ]),
        );
      }),
    ],
  };
}
