// Subtotals by township: schools, pupils, how many fall short, and what they lack together.
import type { JudgedCounty } from "../../grounds/index.js";
import type { Locale } from "../../diagnostics/index.js";
import { numeratorOf } from "../../indicators/index.js";
import { numberCell, textCell } from "../../reports/cells.js";
import type { Standard } from "../../standards/index.js";
import type { SchoolWord } from "../../words/index.js";
import { columnUnit, schoolWord, shortIndicatorName } from "../../words/index.js";
import type { Block, PaperRow } from "../paper.js";
import type { TownshipSchools } from "./by-township.js";
import { schoolsByTownship } from "./by-township.js";

/** The table with the county under it; nothing where no school says where it is. */
export function townshipsTable({ assessment }: JudgedCounty, standard: Standard, locale: Locale): readonly Block[] {
  const townships = schoolsByTownship(assessment, standard);
  if (townships.every(({ township }) => township === "")) return [];
  const say = (code: SchoolWord, params = {}): string => schoolWord(code, params, locale);
  const judged = standard.schoolRule !== undefined;
  const indicators = (judged ? standard.indicators : []).map(({ id }) => ({
    id,
    unit: columnUnit(numeratorOf(id, standard).unit, locale),
  }));
  const rowOf = (name: string, all: readonly TownshipSchools[]): PaperRow => {
    const sum = (of: (each: TownshipSchools) => number): number => all.reduce((total, each) => total + of(each), 0);
    return [
      textCell(name, "label"),
      numberCell(
        sum(({ schools }) => schools),
        0,
      ),
      numberCell(
        sum(({ pupils }) => pupils),
        0,
      ),
      ...(judged
        ? [
            numberCell(
              sum(({ short }) => short),
              0,
            ),
          ]
        : []),
      ...indicators.map(({ id, unit: { of, digits } }) =>
        numberCell(sum(({ lacking }) => lacking[id] ?? 0) / of, digits),
      ),
    ];
  };
  return [
    {
      kind: "table",
      caption: say("townships"),
      widths: [18, 10, 12, ...(judged ? [12] : []), ...indicators.map(() => 14)],
      headerRows: 1,
      rows: [
        [
          textCell(say("township"), "header"),
          textCell(say("schools"), "header"),
          textCell(say("pupilsColumn"), "header"),
          ...(judged ? [textCell(say("short"), "header")] : []),
          ...indicators.map(({ id, unit }) =>
            textCell(
              say("lacking", { indicator: shortIndicatorName(id, locale, standard), unit: unit.name }),
              "header",
            ),
          ),
        ],
        ...townships.map((each) => rowOf(each.township === "" ? say("noTownship") : each.township, [each])),
        rowOf(say("county"), townships),
      ],
    },
    { kind: "paragraph", text: say("townshipsNote"), style: "note" },
  ];
}
