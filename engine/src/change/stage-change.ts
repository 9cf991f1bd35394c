// One stage over two years: its schools, each indicator, the composite, and the verdicts that turned.
import type { IndicatorMap } from "../indicators/index.js";
import { indicatorIn } from "../indicators/index.js";
import type { Standard } from "../standards/index.js";
import { indicatorChange, type StageYears } from "./indicator-change.js";
import { pairedStage, type PairedStage } from "./paired-stage.js";
import { turnOf, verdictChange } from "./verdict-change.js";
import type { IndicatorChange, StageChange } from "./years-compared.js";

/** The change of a stage. */
export function stageChange(stage: StageYears, standard: Standard): StageChange {
  const { schools, before, after, open } = stage;
  const indicators: IndicatorMap<IndicatorChange> = {};
  const paired = pairedStage(schools, before.schools, after.schools);
  for (const { id } of standard.indicators)
    indicators[id] = indicatorChange({ ...stage, paired }, indicatorIn(id, standard));
  return {
    schools,
    indicators,
    composite: compositeChange(stage),
    met: verdictChange(before.met, after.met, open),
    qualified: { before: before.qualifiedSchools, after: after.qualifiedSchools },
    ...turnedSchools(paired, open),
  };
}

/** Schools that came up to standard, and those that slid below it. */
const turnedSchools = ({ before, after }: PairedStage, open: boolean): Pick<StageChange, "cameUp" | "slid"> => {
  const [cameUp, slid]: [number[], number[]] = [[], []];
  before.forEach((one, place) => {
    const turned = turnOf(one?.qualified ?? null, after[place]?.qualified ?? null, open);
    if (turned === "up") cameUp.push(place);
    else if (turned === "down") slid.push(place);
  });
  return { cameUp, slid };
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
