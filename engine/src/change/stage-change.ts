// One stage over two years: its schools, each indicator, the composite, and the verdicts that turned.
import type { StageResult } from "../assessment/index.js";
import type { IndicatorMap } from "../indicators/index.js";
import { indicatorIn } from "../indicators/index.js";
import type { Standard } from "../standards/index.js";
import { indicatorChange, type StageYears } from "./indicator-change.js";
import { verdictChange } from "./verdict-change.js";
import type { IndicatorChange, StageChange } from "./years-compared.js";
import type { StageSchool } from "./matching/school-match.js";

/** The change of a stage. */
export function stageChange(stage: StageYears, standard: Standard): StageChange {
  const { schools, before, after, open } = stage;
  const indicators: IndicatorMap<IndicatorChange> = {};
  for (const { id } of standard.indicators) indicators[id] = indicatorChange(stage, indicatorIn(id, standard));
  const turned = (how: "up" | "down"): readonly number[] =>
    [...schools.keys()].filter((place) => qualifiedChange(schools[place] as StageSchool, before, after, open) === how);
  return {
    schools,
    indicators,
    composite: compositeChange(stage),
    met: verdictChange(before.met, after.met, open),
    qualified: { before: before.qualifiedSchools, after: after.qualifiedSchools },
    cameUp: turned("up"),
    slid: turned("down"),
  };
}

const qualifiedChange = (
  { before: one, after: other }: StageSchool,
  before: StageResult,
  after: StageResult,
  open: boolean,
): "up" | "down" | null => {
  const [first, second] = [
    one === null ? undefined : before.schools[one],
    other === null ? undefined : after.schools[other],
  ];
  return verdictChange(first?.qualified ?? null, second?.qualified ?? null, open).turned;
};

const compositeChange = ({ before, after, open }: StageYears): StageChange["composite"] => {
  const [one, other] = [before.composite, after.composite];
  if (one === null || other === null) return null;
  return {
    before: one.cv,
    after: other.cv,
    change: one.cv === null || other.cv === null ? null : other.cv - one.cv,
    met: verdictChange(one.met, other.met, open),
  };
};
