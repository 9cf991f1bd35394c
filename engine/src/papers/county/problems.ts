// 问题: the indicators beyond their limit, the schools that fall short and by how much, the conditions and the data.
import { schoolsByNeed, type SchoolResult, type StageResult } from "../../assessment/index.js";
import type { ItemVerdict } from "../../conditions/index.js";
import { indicatorIn } from "../../indicators/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import { formatDecimal } from "../../statistics/index.js";
import {
  describeDiagnostic,
  factText,
  indicatorName,
  joinClauses,
  placeOf,
  requirementText,
  shortfall,
} from "../../words/index.js";
import { textCell } from "../../reports/cells.js";
import { heading, sentence, table } from "../blocks.js";
import type { Block } from "../paper.js";
import { sayIn, stagesOf, type Chapter, type Reported } from "./chapter.js";

/** How many schools are named for a coefficient. */
const driversNamed = 5;

/** The chapter. */
export function problemsChapter(reported: Reported): Chapter {
  const say = sayIn(reported);
  const part = (code: "variation" | "schools" | "conditions" | "data", blocks: readonly Block[]): readonly Block[] =>
    blocks.length === 0 ? [] : [heading(say(`problems.${code}`)), ...blocks];
  const blocks = [
    ...part(
      "variation",
      stagesOf(reported).flatMap(({ name, result }) => overBlocks(reported, name, result)),
    ),
    ...part(
      "schools",
      stagesOf(reported).flatMap(({ stage, name, result }) => shortBlocks(reported, stage, name, result)),
    ),
    ...part("conditions", failures(reported)),
    ...part("data", findings(reported)),
  ];
  return {
    id: "problems",
    title: say("problems"),
    place: "body",
    blocks: blocks.length === 0 ? [sentence(say("problems.none"), "good")] : blocks,
  };
}

const overBlocks = (reported: Reported, stage: string, { indicators, schools }: StageResult): readonly Block[] => {
  const { standard, locale } = reported;
  const say = sayIn(reported);
  return standard.indicators.flatMap(({ id, digits }) => {
    const found = indicators[id];
    if (found?.met !== false || found.cv === null || found.threshold === null) return [];
    const list = found.drivers.slice(0, driversNamed).flatMap((at) => {
      const school = schools[at];
      const share = school?.indicators[id]?.varianceShare ?? null;
      return school === undefined || share === null
        ? []
        : [say("problems.driver", { school: school.name, share: formatDecimal(share * 100, 1) })];
    });
    return [
      sentence(
        say("problems.over", {
          stage,
          indicator: indicatorName(id, locale, standard),
          cv: formatDecimal(found.cv, digits.cv),
          limit: formatDecimal(found.threshold, 2),
          list,
        }),
        "bad",
      ),
    ];
  });
};

const shortBlocks = (
  reported: Reported,
  stage: CompulsoryStage,
  name: string,
  result: StageResult,
): readonly Block[] => {
  const say = sayIn(reported);
  const short = schoolsByNeed({ stages: { [stage]: result } }).filter(({ school }) => school.qualified === false);
  const open = result.qualifiedSchools === null ? [] : result.schools.filter(({ qualified }) => qualified === null);
  const townships = short.some(({ school }) => school.township !== undefined);
  const columns = [["number", 5] as const, ["school", 20] as const, ...(townships ? [["township", 12] as const] : [])];
  return [
    ...(short.length === 0
      ? []
      : [
          table(
            say("problems.schoolsTable", { stage: name }),
            [...columns.map(([code, width]) => [say(code), width] as const), [say("problems.lacks"), 60]],
            short.map(({ school }, at) => [
              { value: at + 1, format: "0", style: "number" as const },
              textCell(school.name),
              ...(townships ? [textCell(school.township ?? "")] : []),
              textCell(lacksOf(reported, result, school)),
            ]),
          ),
        ]),
    ...(open.length === 0
      ? []
      : [
          sentence(
            say("problems.open", { stage: name, count: open.length, schools: open.map((school) => school.name) }),
            "doubt",
          ),
        ]),
  ];
};

const lacksOf = (reported: Reported, { indicators }: StageResult, school: SchoolResult): string => {
  const { standard, locale } = reported;
  const say = sayIn(reported);
  return joinClauses(
    standard.indicators.flatMap(({ id, digits }) => {
      const found = school.indicators[id];
      const minimum = indicators[id]?.minimum ?? null;
      if (found?.met !== false || found.value === null || minimum === null) return [];
      return [
        say(indicatorIn(id, standard).direction === "lower" ? "problems.above" : "problems.lack", {
          indicator: indicatorName(id, locale, standard),
          value: formatDecimal(found.value, digits.value),
          standard: formatDecimal(minimum, digits.value),
          short: shortfall(found.shortBy ?? 0, id, locale, standard),
        }),
      ];
    }),
    locale,
  );
};

const failures = (reported: Reported): readonly Block[] =>
  reported.judged.verdict.conditions.flatMap(({ items }) =>
    items.flatMap((item) => (item.met === false ? [failureOf(reported, item)] : [])),
  );

const failureOf = (reported: Reported, item: ItemVerdict): Block => {
  const { locale } = reported;
  const by = item.basis === "stated" ? [] : item.facts.map((fact) => factText(fact, locale));
  const text = sayIn(reported)(by.length === 0 ? "problems.failure" : "problems.failureBy", {
    item: item.title[locale],
    found: joinClauses(by, locale),
    rule: requirementText(item, locale),
  });
  return sentence(
    text,
    "bad",
    item.facts.flatMap((fact) => fact.cells),
  );
};

const findings = (reported: Reported): readonly Block[] => {
  const { judged, locale } = reported;
  const say = sayIn(reported);
  const found = (["error", "warning"] as const).flatMap((severity) =>
    judged.assessment.diagnostics.filter((each) => each.severity === severity),
  );
  return found.length === 0
    ? []
    : [
        table(
          say("problems.data"),
          [
            [say("problems.place"), 26],
            [say("problems.what"), 70],
          ],
          found.map((finding) => [
            textCell(placeOf(finding.where, locale)),
            textCell(describeDiagnostic(finding, locale)),
          ]),
        ),
      ];
};
