// Prefectures: which counties belong to each, how far its schools differ, and whether that keeps within the limits of ours.
import type { Verdict } from "../assessment/index.js";
import { allOf } from "../assessment/index.js";
import type { IndicatorMap } from "../indicators/index.js";
import type { CompulsoryStage } from "../schools/index.js";
import { compulsoryStages } from "../schools/index.js";
import { atMost, variationOfParts } from "../statistics/index.js";
import type { CountyMoments } from "./county-moments.js";
import { indicatorsIn, valuesOf, variationOf } from "./indicator-values.js";
import { prefectureBalance } from "./prefecture-balance.js";
import type { Prefecture, PrefectureIndicator, PrefectureStage } from "./province.js";

/** The counties of a prefecture, by their positions. */
export interface PrefectureGroup {
  readonly name: string;
  readonly positions: readonly number[];
}

/** The prefectures in the order in which they appear, counties without one under an empty name; null where none says its prefecture. */
export function prefectureGroups(counties: readonly CountyMoments[]): readonly PrefectureGroup[] | null {
  if (counties.every(({ prefecture }) => prefecture === undefined)) return null;
  const groups = new Map<string, number[]>();
  counties.forEach(({ prefecture = "" }, at) => {
    const group = groups.get(prefecture);
    if (group === undefined) groups.set(prefecture, [at]);
    else group.push(at);
  });
  return [...groups].map(([name, positions]) => ({ name, positions }));
}

/** Every prefecture that is named, over all schools of its counties. */
export const prefecturesOf = (counties: readonly CountyMoments[]): readonly Prefecture[] =>
  (prefectureGroups(counties) ?? []).flatMap(({ name, positions }) =>
    name === ""
      ? []
      : [
          prefectureOf(
            name,
            positions.map((at) => counties[at]!),
          ),
        ],
  );

const prefectureOf = (name: string, counties: readonly CountyMoments[]): Prefecture => {
  const stages: Partial<Record<CompulsoryStage, PrefectureStage>> = {};
  const verdicts: Verdict[] = [];
  for (const stage of compulsoryStages) {
    const there = counties.filter((county) => county.stages[stage] !== undefined);
    if (there.length === 0) continue;
    const found = stageOf(there, stage);
    stages[stage] = found;
    verdicts.push(found.met);
  }
  return {
    name,
    counties: counties.map((county) => county.name),
    stages,
    met: verdicts.length === 0 ? null : allOf(verdicts),
  };
};

const stageOf = (counties: readonly CountyMoments[], stage: CompulsoryStage): PrefectureStage => {
  const own = counties.map((county) => county.stages[stage]!);
  const indicators: IndicatorMap<PrefectureIndicator> = {};
  const verdicts: Verdict[] = [];
  for (const id of indicatorsIn(own)) {
    const values = valuesOf(counties, stage, id);
    const variation = variationOf(variationOfParts(values.map(({ moments }) => moments)));
    const threshold = values.find((each) => each.threshold !== null)?.threshold ?? null;
    const limit = threshold === null ? null : threshold * prefectureBalance.limitFactor;
    const met = limit === null || variation.cv === null ? null : atMost(variation.cv, limit);
    indicators[id] = { ...variation, limit, met };
    if (limit !== null) verdicts.push(met);
  }
  return {
    schools: own.reduce((sum, { schools }) => sum + schools, 0),
    indicators,
    met: verdicts.length === 0 ? null : allOf(verdicts),
  };
};
