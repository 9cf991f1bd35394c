// Exchange against what is asked and the cycle; gaps, losses, ages and classes.
import type { CommunitiesReport, Figure } from "../../communities/index.js";
import type { Locale, Where } from "../../diagnostics/index.js";
import {
  classLines,
  communityWord,
  gapChangeNames,
  gapReferenceNames,
  gapUnitNames,
  labelled,
} from "../../words/index.js";
import { answerCell } from "../answer.js";
import { numberCell, textCell, type SheetRow } from "../cells.js";
import type { ResultSheet } from "../sheet.js";
import { communityTable, figureCell, percentCell, placesCell } from "./community-table.js";

/** Exchange: heads, both shares, and where the cycle stands. */
export function exchangeSheet({ exchange }: CommunitiesReport, locale: Locale): ResultSheet {
  const { exchanged, eligible, exchangedBackbone, rate, backboneShare, cycle } = exchange;
  const blank = textCell("");
  const heads = (name: "exchanged" | "eligible" | "backbone", { value, cells }: Figure): SheetRow => [
    textCell(communityWord(name, {}, locale), "label"),
    figureCell(value),
    blank,
    blank,
    placesCell(cells, locale),
  ];
  const share = (name: "rate" | "backboneShare", { share: of, minimum, met }: typeof rate): SheetRow => [
    textCell(communityWord(name, {}, locale), "label"),
    percentCell(of, 2),
    percentCell(minimum, 0),
    of === null ? blank : answerCell(met, locale),
    blank,
  ];
  const count = (text: string, value: number, cells: readonly Where[] = []): SheetRow => [
    textCell(text, "label"),
    figureCell(value),
    blank,
    blank,
    placesCell(cells, locale),
  ];
  return communityTable(
    {
      id: "community-exchange",
      name: "exchange",
      columns: [
        ["figure", 60],
        ["value", 12],
        ["minimum", 10],
        ["met", 10],
        ["cells", 40],
      ],
      rows: [
        heads("exchanged", exchanged),
        heads("eligible", eligible),
        heads("backbone", exchangedBackbone),
        share("rate", rate),
        share("backboneShare", backboneShare),
        ...(cycle === null
          ? []
          : [
              count(
                communityWord(
                  "cycle",
                  { firstYear: String(cycle.firstYear), men: cycle.rule.menUnder, women: cycle.rule.womenUnder },
                  locale,
                ),
                cycle.eligible,
                cycle.cells,
              ),
              count(communityWord("cycleDone", { year: String(cycle.currentYear) }, locale), cycle.done),
              count(communityWord("cycleBehind", {}, locale), cycle.behind),
              count(communityWord("cycleUnknown", {}, locale), cycle.unknown),
            ]),
      ],
    },
    locale,
  );
}

/** Gaps, pupils lost and come back, mean ages and large classes: before, now, and by how much it narrowed. */
export function outcomesSheet(report: CommunitiesReport, locale: Locale): ResultSheet {
  return communityTable(
    {
      id: "community-outcomes",
      name: "outcomes",
      columns: [
        ...([
          ["of", 28],
          ["to", 22],
          ["subject", 30],
          ["before", 10],
          ["after", 10],
          ["narrowed", 10],
        ] as const),
        ...([
          ["unit", 14],
          ["note", 40],
          ["cells", 30],
        ] as const),
      ],
      rows: [...gapRows(report, locale), ...lossRows(report, locale), ...ageAndClassRows(report, locale)],
    },
    locale,
  );
}

const gapRows = ({ gaps }: CommunitiesReport, locale: Locale): readonly SheetRow[] =>
  gaps.map((gap) => [
    textCell(gap.community === null ? gap.of : labelled(gap.community, gap.of, locale), "label"),
    textCell(gapReferenceNames[gap.to][locale]),
    textCell(gap.subject),
    numberCell(gap.before, 2),
    numberCell(gap.after, 2),
    numberCell(gap.narrowed, 2),
    textCell(gapUnitNames[gap.unit][locale]),
    textCell(
      gap.narrowingOnly
        ? communityWord("narrowingOnly", {}, locale)
        : gap.change === null
          ? ""
          : gapChangeNames[gap.change][locale],
      "note",
    ),
    placesCell(gap.cells, locale),
  ]);

const lossRows = ({ losses }: CommunitiesReport, locale: Locale): readonly SheetRow[] =>
  losses.flatMap(({ of, years, change }) => {
    const [first, last] = [years[0], years.length > 1 ? years.at(-1) : undefined];
    const row = (name: "lossRate" | "returned", rateOf: (year: (typeof years)[number]) => number | null): SheetRow => [
      textCell(of, "label"),
      textCell(""),
      textCell(communityWord(name, {}, locale)),
      percentCell(first === undefined ? null : rateOf(first), 2),
      percentCell(last === undefined ? null : rateOf(last), 2),
      numberCell(name === "lossRate" && change !== null ? -change : null, 2),
      textCell(gapUnitNames.percentagePoints[locale]),
      textCell(years.flatMap(({ printed }) => printed ?? []).join(" → "), "note"),
      placesCell(
        years.flatMap(({ cells }) => cells),
        locale,
      ),
    ];
    const returns = years.some(({ returnRate }) => returnRate !== null);
    return [row("lossRate", ({ rate }) => rate), ...(returns ? [row("returned", ({ returnRate }) => returnRate)] : [])];
  });

const ageAndClassRows = ({ ages, classes }: CommunitiesReport, locale: Locale): readonly SheetRow[] => {
  const row = (what: string, value: number | null, digits: number, note: string, cells: readonly Where[]): SheetRow => [
    textCell(communityWord("allSchools", {}, locale), "label"),
    textCell(""),
    textCell(what),
    textCell(""),
    numberCell(value, digits),
    textCell(""),
    textCell(""),
    textCell(note, "note"),
    placesCell(cells, locale),
  ];
  const { mean, ruralMean, old } = ages;
  return [
    ...(mean.value === null ? [] : [row(communityWord("meanAge", {}, locale), mean.value, 2, "", mean.cells)]),
    ...(ruralMean.value === null
      ? []
      : [row(communityWord("ruralMeanAge", {}, locale), ruralMean.value, 2, "", ruralMean.cells)]),
    ...(ages.schools.length === 0
      ? []
      : [
          row(
            communityWord("oldSchools", { from: old.from }, locale),
            old.schools.length,
            0,
            old.schools.join(" "),
            [],
          ),
        ]),
    ...(classes === null ? [] : classLines(classes, locale)).map(({ name, count, schools, cells }) =>
      row(name, count, 0, schools.slice(0, 8).join(" "), cells),
    ),
  ];
};
