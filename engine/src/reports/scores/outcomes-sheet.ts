// What follows from joint scores: for each principal the score that counts, grade, points, prize, award and places, and where they come from.
import type { Locale } from "../../diagnostics/index.js";
import type { JointOutcome, Scored } from "../../scoring/index.js";
import { explainOutcome } from "../../words/index.js";
import type { SheetRow } from "../cells.js";
import { numberCell, textCell, wideCell } from "../cells.js";
import type { ResultSheet } from "../sheet.js";
import { endsCell, outcomeWord, word } from "./score-words.js";

const columns = 11;

/** A member a row, in the order of the communities. */
export function outcomesSheet(scored: Scored, locale: Locale): ResultSheet {
  const { rubric, outcomes } = scored;
  const first = ["community", "school", "own", "joint"] as const;
  const then = ["counted"] as const;
  const last = ["principalPoints", "prize", "award", "places"] as const;
  return {
    id: "joint-outcomes",
    name: outcomeWord("sheet", locale),
    rows: [
      wideCell(textCell(outcomeWord("title", locale, { title: rubric.title[locale] }), "title"), columns),
      [
        ...first.map((code) => textCell(word(code, locale), "header")),
        ...then.map((code) => textCell(outcomeWord(code, locale), "header")),
        textCell(word("grade", locale), "header"),
        ...last.map((code) => textCell(outcomeWord(code, locale), "header")),
        textCell(word("why", locale), "header"),
      ],
      ...outcomes.map((outcome) => outcomeRow(scored, outcome, locale)),
    ],
    widths: [24, 24, 12, 12, 16, 10, 12, 14, 8, 10, 70],
    frozen: { rows: 2, columns: 2 },
  };
}

function outcomeRow(scored: Scored, outcome: JointOutcome, locale: Locale): SheetRow {
  const { rubric } = scored;
  const { community, school, own, joint, counted, grade, pointsEnds, prizeEnds, award, places } = outcome;
  return [
    textCell(community, "label"),
    textCell(school),
    numberCell(own, rubric.decimals),
    numberCell(joint, rubric.decimals),
    endsCell(counted, rubric.decimals, locale),
    textCell(grade?.[locale] ?? ""),
    endsCell(pointsEnds, 0, locale),
    endsCell(prizeEnds, 0, locale),
    textCell(award === null ? "" : outcomeWord(award ? "awarded" : "notAwarded", locale)),
    places === null ? textCell("") : numberCell(places, 0),
    textCell(explainOutcome(scored, outcome, locale)),
  ];
}
