// 资源配置（办学标准）: of each indicator the standard, the county's mean, and how many schools reach it.
import type { StageResult } from "../../assessment/index.js";
import { indicatorIn } from "../../indicators/index.js";
import { parameterAt, schoolFloor } from "../../standards/index.js";
import { plainNumber, unitNames, indicatorName, reportText } from "../../words/index.js";
import { numberCell, textCell } from "../../reports/cells.js";
import { heading, sentence, table } from "../blocks.js";
import type { Block } from "../paper.js";
import { roundedShares } from "../rounded-shares.js";
import { sayIn, stagesOf, type Chapter, type Reported } from "./chapter.js";

/** The chapter. */
export function resourcesChapter(reported: Reported): Chapter {
  const { standard } = reported;
  return {
    id: "resources",
    title: sayIn(reported)(standard.schoolRule === undefined ? "schoolStandard" : "resources"),
    place: "body",
    blocks: [
      sentence(ruleText(reported)),
      ...stagesOf(reported).flatMap(({ name, result }) => stageBlocks(reported, name, result)),
    ],
  };
}

const ruleText = (reported: Reported): string => {
  const { standard, judged } = reported;
  const say = sayIn(reported);
  if (standard.schoolRule === undefined) return say("resources.noRule");
  const { asOf } = judged.assessment;
  return say("resources.rule", {
    count: standard.indicators.length,
    least: parameterAt(standard.schoolRule.metAtLeast, asOf) ?? 0,
    floor: plainNumber(schoolFloor(standard, asOf) * 100, 1),
  });
};

const stageBlocks = (reported: Reported, name: string, result: StageResult): readonly Block[] => {
  const { locale, standard } = reported;
  const say = sayIn(reported);
  const { qualifiedSchools, schools } = result;
  const counted = (wanted: boolean | null): number => schools.filter(({ qualified }) => qualified === wanted).length;
  const judged = qualifiedSchools !== null;
  const columns = [
    ...([
      ["indicator", 34],
      ["unit", 12],
    ] as const),
    ...(judged ? ([["standard", 10]] as const) : []),
    ["mean", 12] as const,
    ...(judged
      ? ([
          ["reached", 9],
          ["share", 9],
          ["short", 10],
          ["lacking", 9],
        ] as const)
      : []),
  ];
  const rows = standard.indicators.map(({ id, digits }) => {
    const found = result.indicators[id];
    const { unit, direction } = indicatorIn(id, standard);
    const count = (met: boolean | null): number =>
      schools.filter((school) => (school.indicators[id]?.met ?? null) === met).length;
    const minimum = found?.minimum ?? null;
    const counts = [count(true), count(false), count(null)];
    const [share] = roundedShares(counts, 1);
    return [
      textCell(indicatorName(id, locale, standard)),
      textCell(unitNames[unit][locale]),
      ...(judged
        ? [
            {
              ...numberCell(minimum, digits.value),
              ...(direction === "lower" && { format: `"≤"0.${"0".repeat(digits.value)}` }),
            },
          ]
        : []),
      numberCell(found?.mean ?? null, digits.mean),
      ...(judged
        ? [
            numberCell(minimum === null ? null : counts[0]!, 0),
            numberCell(minimum === null ? null : (share ?? null), 1),
            numberCell(minimum === null ? null : counts[1]!, 0),
            numberCell(minimum === null ? null : counts[2]!, 0),
          ]
        : []),
    ];
  });
  return [
    heading(name),
    ...(judged
      ? [
          sentence(
            reportText(
              "verdict.schools",
              { count: schools.length, qualified: qualifiedSchools, short: counted(false) },
              locale,
            ),
          ),
        ]
      : [sentence(reportText("verdict.counted", { count: schools.length }, locale))]),
    table(
      say("resources.table", { stage: name }),
      columns.map(([code, width]) => [say(code), width] as const),
      rows,
    ),
  ];
};
