// 结论: the county's verdict in a few lines, before everything else.
import {
  conditionsLine,
  countyLine,
  describeGround,
  labelled,
  periodLine,
  placesOf,
  reviewLine,
  rubricLine,
  stageLine,
} from "../../words/index.js";
import { sentence, styleOf } from "../blocks.js";
import type { Block } from "../paper.js";
import { sayIn, stagesOf, type Chapter, type Reported } from "./chapter.js";

/** The chapter. */
export function summaryChapter(reported: Reported): Chapter {
  const { judged, standard, locale } = reported;
  const county = countyLine(judged, standard, locale);
  const said = (text: string | null): readonly Block[] => (text === null ? [] : [sentence(text)]);
  return {
    id: "summary",
    title: sayIn(reported)("summary"),
    place: "front",
    blocks: [
      sentence(county.text, styleOf(county.met)),
      ...said(conditionsLine(judged, standard, locale)),
      ...stagesOf(reported).map(({ stage }) => {
        const { text, met } = stageLine(judged, stage, locale);
        return sentence(text, styleOf(met));
      }),
      ...judged.grounds
        .filter(({ confirmed }) => !confirmed)
        .map((ground) =>
          sentence(
            labelled(placesOf(ground.cells, locale), describeGround(ground, locale), locale),
            "doubt",
            ground.cells,
          ),
        ),
      ...said(reviewLine(judged, locale)),
      ...said(periodLine(judged, locale)),
      ...said(rubricLine(judged, locale)),
    ],
  };
}
