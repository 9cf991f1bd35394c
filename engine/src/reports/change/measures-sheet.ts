// The measures of each indicator's change: sigma, beta, ranks, progressivity, groups, growth. One a row, before and after where there are both.
import type { ChangeMeasures, MeasureChange, YearsCompared } from "../../change/index.js";
import { changeMeasures } from "../../change/index.js";
import type { Locale } from "../../diagnostics/index.js";
import { changeWord, indicatorName, stageNames } from "../../words/index.js";
import { numberCell, textCell, type SheetRow } from "../cells.js";
import type { ResultSheet } from "../sheet.js";
import { changeTable, comparedIndicators, headings, type Word } from "./change-table.js";

/** A measure: its name, the figure of each year where there is one, and its change or its value. */
interface Line {
  readonly name: string;
  readonly before?: number | null;
  readonly after?: number | null;
  readonly value: number | null;
}

/** The sheet `change-measures`. */
export const measuresSheet = (compared: YearsCompared, locale: Locale): ResultSheet =>
  changeTable(
    {
      id: "change-measures",
      name: changeWord("measures", {}, locale),
      columns: headings(
        [
          ["indicator", 36],
          ["measure", 44],
          ["before", 12],
          ["after", 12],
          ["change", 12],
        ],
        locale,
      ),
      rows: comparedIndicators(compared).flatMap(({ stage, id }) => {
        const name = `${stageNames[stage][locale]} · ${indicatorName(id, locale, compared)}`;
        return linesOf(changeMeasures(compared, stage, id), locale)
          .filter(
            ({ value, before, after }) => value !== null || typeof before === "number" || typeof after === "number",
          )
          .map((line): SheetRow => [
            textCell(name, "label"),
            textCell(line.name),
            numberCell(line.before ?? null, 4),
            numberCell(line.after ?? null, 4),
            numberCell(line.value, 4),
          ]);
      }),
      notes: [changeWord("betaNote", {}, locale)],
    },
    locale,
  );

const groupWords = { township: "byTownship", locale: "byLocale", community: "byCommunity" } as const;

const linesOf = (measures: ChangeMeasures, locale: Locale): readonly Line[] => {
  const { sigma, convergence, ranks, progressivity, groups, growth } = measures;
  const say = (word: Word, params = {}): string => changeWord(word, params, locale);
  const years = (
    word: Word,
    { before, after }: { readonly before: number | null; readonly after: number | null },
  ): Line => ({
    name: say(word),
    before,
    after,
    value: before === null || after === null ? null : after - before,
  });
  const only = (word: Word, value: number | null): Line => ({ name: say(word), value });
  return [
    years("cvUnweighted", sigma.cvUnweighted),
    years("sdOfLogs", sigma.sdOfLogs),
    only("beta", convergence?.unweighted.beta ?? null),
    only("betaWeighted", convergence?.weighted.beta ?? null),
    only("lambda", convergence?.unweighted.lambda ?? null),
    only("lambdaWeighted", convergence?.weighted.lambda ?? null),
    only("tau", ranks.tau),
    ...(progressivity === null
      ? []
      : [
          years("gini", progressivity.gini),
          only("progressivity", progressivity.progressivity),
          only("reranking", progressivity.reranking),
        ]),
    ...(["township", "locale", "community"] as const).flatMap((by) =>
      (["ge2", "theil"] as const).flatMap((measure) =>
        groupLines(groups[by]?.[measure] ?? null, say(measure), say(groupWords[by]), locale),
      ),
    ),
    ...growth.byPercentile
      .filter(({ share }) => [0.1, 0.25, 0.5, 0.75, 0.9].includes(share))
      .map(({ share, before, after, growth: value }) => ({
        name: say("growthAt", { share: Math.round(share * 100) }),
        before,
        after,
        value,
      })),
    ...growth.bySchool.map(({ before, after, growth: value }, at) => ({
      name: say("growthOf", { fifth: at + 1 }),
      before,
      after,
      value,
    })),
  ];
};

const groupLines = (change: MeasureChange | null, measure: string, group: string, locale: Locale): readonly Line[] =>
  change === null
    ? []
    : (["between", "within", "size"] as const).map((part) => ({
        name: changeWord(part, { measure, group }, locale),
        value: change[part],
      }));
