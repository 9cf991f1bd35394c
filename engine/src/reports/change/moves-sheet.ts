// Who rose and who fell: the largest moves of ranks in each indicator, and the schools whose verdict turned.
import { changeMeasures, type RankMove, type YearsCompared } from "../../change/index.js";
import type { Locale } from "../../diagnostics/index.js";
import { compulsoryStages } from "../../schools/index.js";
import { changeWord, indicatorName, stageNames } from "../../words/index.js";
import { numberCell, textCell, type SheetRow } from "../cells.js";
import type { CellStyle, ResultSheet } from "../sheet.js";
import { changeTable, comparedIndicators, headings, type Word } from "./change-table.js";

/** The sheet `change-moves`. */
export const movesSheet = (compared: YearsCompared, locale: Locale): ResultSheet =>
  changeTable(
    {
      id: "change-moves",
      name: changeWord("moves", {}, locale),
      columns: headings(
        [
          ["school", 26],
          ["stage", 10],
          ["indicator", 30],
          ["rankBefore", 12],
          ["rankAfter", 12],
          ["move", 26],
        ],
        locale,
      ),
      rows: [...turnedRows(compared, locale), ...rankRows(compared, locale)],
    },
    locale,
  );

const turnedRows = (compared: YearsCompared, locale: Locale): readonly SheetRow[] =>
  compulsoryStages.flatMap((stage) => {
    const { schools = [], cameUp = [], slid = [] } = compared.stages[stage] ?? {};
    const rows = (places: readonly number[], word: Word, style: CellStyle): readonly SheetRow[] =>
      places.map((place) => [
        textCell(schools[place]?.name ?? "", "label"),
        textCell(stageNames[stage][locale]),
        textCell(""),
        textCell(""),
        textCell(""),
        textCell(changeWord(word, {}, locale), style),
      ]);
    return [...rows(slid, "slid", "bad"), ...rows(cameUp, "cameUp", "good")];
  });

const rankRows = (compared: YearsCompared, locale: Locale): readonly SheetRow[] =>
  comparedIndicators(compared).flatMap(({ stage, id }) => {
    const { ranks } = changeMeasures(compared, stage, id);
    const rows = (moves: readonly RankMove[], word: Word): readonly SheetRow[] =>
      moves.map(({ school, before, after }) => [
        textCell(compared.stages[stage]?.schools[school]?.name ?? "", "label"),
        textCell(stageNames[stage][locale]),
        textCell(indicatorName(id, locale, compared)),
        numberCell(before, 0),
        numberCell(after, 0),
        textCell(changeWord(word, {}, locale)),
      ]);
    return [...rows(ranks.rose, "rose"), ...rows(ranks.fell, "fell")];
  });
