// Published figures that are no county's: shares of large classes, the thresholds of 2017, measures of inequality in manuals.
import { formatDecimal, nationalQuality2017, roundHalfUp } from "@junheng/engine";
import { inequalityRows } from "../golden-rows/inequality-rows.js";
import { readGolden } from "../golden/read-golden.js";
import { decimalsOf, type PublishedTable } from "./published-row.js";

export const classSizes = (): PublishedTable => ({
  file: "class_size_counts",
  what: "shares of large and very large classes, rounded; rows that print a share",
  rows: readGolden("class_size_counts")
    .filter((row) => row["large_pct_printed"] !== "")
    .map((row) => {
      const shareOf = (part: string, printed: string) => {
        const share = (Number(row[part]) / Number(row["classes_total"])) * 100;
        return { what: part, printed: row[printed]!, ours: String(roundHalfUp(share, 2)) };
      };
      return {
        name: row["place"]!,
        figures: [shareOf("large_56plus", "large_pct_printed"), shareOf("super_66plus", "super_pct_printed")],
      };
    }),
});

export const thresholds = (): PublishedTable => ({
  file: "resource_thresholds_2017",
  what: "thresholds of the seven resources by stage, and their floors at 85 %",
  rows: readGolden("resource_thresholds_2017").map((row) => {
    const entry = nationalQuality2017.indicators.find((each) => each.code === row["code"]);
    const share = nationalQuality2017.schoolRule?.floorShare.values[0]?.value ?? NaN;
    return {
      name: row["code"]!,
      figures: (["primary", "junior"] as const).flatMap((stage) => {
        const minimum = entry?.minimum?.[stage]?.values[0]?.value ?? NaN;
        return [
          { what: `${stage} minimum`, printed: row[`${stage}_min`]!, ours: String(minimum) },
          {
            what: `${stage} floor`,
            printed: row[`${stage}_floor_85pct`]!,
            ours: String(roundHalfUp(minimum * share, 4)),
          },
        ];
      }),
    };
  }),
});

export const inequality = (): PublishedTable => ({
  file: "inequality_golden",
  what: "measures of inequality in other programs' manuals and tests",
  rows: inequalityRows().map(({ name, measure, printed, result }) => ({
    name: `${name} ${measure}`,
    figures: [{ what: measure, printed, ours: formatDecimal(result(), decimalsOf(printed)) }],
  })),
});
