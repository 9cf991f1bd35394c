// 附录 计算依据: the arithmetic of the county's figures, and of what keeps schools from the standard, each with its cells.
import { traceComposite, traceIndicator, traceSchoolIndicator } from "../../assessment/index.js";
import { explain } from "../../words/index.js";
import { heading, sentence } from "../blocks.js";
import type { Block } from "../paper.js";
import { sayIn, stagesOf, type Chapter, type Reported } from "./chapter.js";

/** The chapter. Of schools only what keeps one from the standard is explained: all the others would fill hundreds of pages. */
export function reasonsChapter(reported: Reported): Chapter {
  const { judged, standard, locale } = reported;
  const { assessment } = judged;
  const say = sayIn(reported);
  const stages = stagesOf(reported);
  const county = stages.flatMap(({ stage }): readonly Block[] => [
    ...standard.indicators.map(({ id }) =>
      sentence(explain(traceIndicator(assessment, standard, stage, id), locale), "note"),
    ),
    ...(standard.composite === undefined
      ? []
      : [sentence(explain(traceComposite(assessment, standard, stage), locale), "note")]),
  ]);
  const schools = stages.flatMap(({ stage, result }) =>
    result.schools.flatMap(({ qualified, indicators }, position) =>
      qualified !== false
        ? []
        : standard.indicators
            .filter(({ id }) => indicators[id]?.met === false)
            .map(({ id }) => {
              const trace = traceSchoolIndicator(assessment, standard, stage, position, id);
              return sentence(
                explain(trace, locale),
                "note",
                trace.inputs.flatMap(({ where }) => where ?? []),
              );
            }),
    ),
  );
  return {
    id: "reasons",
    title: say("reasons"),
    place: "appendix",
    blocks: [
      heading(say("reasons.county")),
      ...county,
      ...(schools.length === 0 ? [] : [heading(say("reasons.schools")), ...schools]),
    ],
  };
}
