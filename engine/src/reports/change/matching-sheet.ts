// Who is who: every school that is not plainly the same in both years, and the pairs that somebody has to answer for.
import type { SchoolFate, SchoolMatch, YearsCompared } from "../../change/index.js";
import type { Locale } from "../../diagnostics/index.js";
import { changeWord, fateNames, matchedByNames, reportText } from "../../words/index.js";
import { numberCell, textCell, type SheetRow } from "../cells.js";
import type { ResultSheet } from "../sheet.js";
import { changeTable, headings } from "./change-table.js";

/** The sheet `change-matching`. */
export const matchingSheet = (compared: YearsCompared, locale: Locale): ResultSheet =>
  changeTable(
    {
      id: "change-matching",
      name: changeWord("matching", {}, locale),
      columns: headings(
        [
          ["schoolBefore", 28],
          ["schoolAfter", 28],
          ["by", 14],
          ["confidence", 12],
          ["fate", 40],
        ],
        locale,
      ),
      rows: [
        ...compared.questions.map(({ before, after, confidence }) =>
          row(before.name, after.name, "", confidence, textCell(changeWord("question", {}, locale), "doubt")),
        ),
        ...compared.schools.filter(isTold).map((school) => matchRow(school, locale)),
      ],
      ...(compared.questions.length > 0 && { notes: [changeWord("matchNote", {}, locale)] }),
    },
    locale,
  );

const row = (
  before: string,
  after: string,
  by: string,
  confidence: number | null,
  fate: SheetRow[number],
): SheetRow => [
  textCell(before, "label"),
  textCell(after),
  textCell(by),
  numberCell(confidence === null ? null : confidence * 100, 0),
  fate,
];

/** Not the same school under the same name, known for sure. */
const isTold = ({ before, after, confidence, by }: SchoolMatch): boolean =>
  before === null ||
  after === null ||
  confidence !== 1 ||
  by === "told" ||
  by === "merged" ||
  before.name !== after.name;

const matchRow = ({ before, after, by, confidence, leftOut }: SchoolMatch, locale: Locale): SheetRow => {
  const fate: SchoolFate =
    leftOut !== null
      ? "leftOut"
      : after === null
        ? "closed"
        : before === null
          ? "opened"
          : by === "merged"
            ? "merged"
            : "stayed";
  const why =
    leftOut === null
      ? fateNames[fate][locale]
      : `${fateNames[fate][locale]}: ${reportText(`leftOut.${leftOut.reason}`, {}, locale)}`;
  return row(
    before?.name ?? "",
    after?.name ?? "",
    by === null ? "" : matchedByNames[by][locale],
    confidence,
    textCell(why),
  );
};
