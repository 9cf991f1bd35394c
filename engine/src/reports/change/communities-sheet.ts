// Communities over two years: the gaps to their leads, by whom they closed, pupils, and what sheets tell of gaps and losses.
import type { YearsCompared } from "../../change/index.js";
import type { Locale } from "../../diagnostics/index.js";
import type { IndicatorId } from "../../indicators/index.js";
import { changeWord, gapChangeNames, gapReferenceNames, indicatorName, stageNames } from "../../words/index.js";
import { numberCell, textCell, type SheetRow } from "../cells.js";
import type { ResultSheet } from "../sheet.js";
import { changeTable, headings } from "./change-table.js";

/** The sheet `change-communities`; null where nothing is known of communities. */
export function communitiesChangeSheet(compared: YearsCompared, locale: Locale): ResultSheet | null {
  const rows = [
    ...gapRows(compared, locale),
    ...toldRows(compared, locale),
    ...pupilRows(compared, locale),
    ...lossRows(compared, locale),
  ];
  return rows.length === 0
    ? null
    : changeTable(
        {
          id: "change-communities",
          name: changeWord("communities", {}, locale),
          columns: headings(
            [
              ["community", 22],
              ["school", 24],
              ["lead", 24],
              ["indicator", 34],
              ["gapBefore", 12],
              ["gapAfter", 12],
              ["closed", 12],
              ["how", 30],
            ],
            locale,
          ),
          rows,
        },
        locale,
      );
}

const row = (
  texts: readonly [string, string, string, string],
  figures: readonly (number | null)[],
  how = "",
): SheetRow => [
  textCell(texts[0], "label"),
  ...texts.slice(1).map((text) => textCell(text)),
  ...figures.map((figure) => numberCell(figure, 2)),
  textCell(how),
];

const gapRows = (compared: YearsCompared, locale: Locale): readonly SheetRow[] =>
  compared.communities.gaps
    .filter(({ before, after }) => before !== null || after !== null)
    .map(({ community, school, lead, stage, indicator, before, after, closed, change }) =>
      row(
        [
          community,
          school,
          lead,
          `${stageNames[stage][locale]} · ${indicatorName(indicator as IndicatorId, locale, compared)}`,
        ],
        [before, after, closed],
        change === null ? "" : gapChangeNames[change][locale],
      ),
    );

const toldRows = ({ communities }: YearsCompared, locale: Locale): readonly SheetRow[] =>
  communities.told.map(({ community, of, to, subject, before, after, narrowed, change }) =>
    row(
      [community ?? "", of, gapReferenceNames[to][locale], subject],
      [before, after, narrowed],
      change === null ? "" : gapChangeNames[change][locale],
    ),
  );

const pupilRows = ({ communities }: YearsCompared, locale: Locale): readonly SheetRow[] =>
  communities.pupils.map(({ community, stage, before, after }) =>
    row(
      [community, "", "", `${stageNames[stage][locale]} · ${changeWord("pupils", {}, locale)}`],
      [before, after, before === null || after === null ? null : before - after],
    ),
  );

const lossRows = ({ communities }: YearsCompared, locale: Locale): readonly SheetRow[] =>
  communities.losses.map(({ of, years, change }) => {
    const percent = (rate: number | null | undefined): number | null => (typeof rate === "number" ? rate * 100 : null);
    return row(
      ["", of, "", changeWord("lost", {}, locale)],
      [
        percent(years[0]?.rate),
        percent(years.length > 1 ? years.at(-1)?.rate : null),
        change === null ? null : -change,
      ],
    );
  });
