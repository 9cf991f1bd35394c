// An indicator of an assessed stage as a resource to plan with: the schools that have a value, and what bounds each.
import type { SchoolResult, StageResult } from "../assessment/index.js";
import type { IndicatorId, Indicator } from "../indicators/index.js";
import type { SchoolFloors } from "./county-plan.js";
import { amountOf } from "./school-floors.js";
import { schoolRanks } from "./school-ranks.js";
import type { Start } from "./units/budget-path.js";

/** The resource with its schools. */
export interface StageResource extends Start {
  readonly schools: readonly SchoolResult[];
  /** Their positions in the stage. */
  readonly positions: readonly number[];
  readonly fixed: readonly boolean[];
}

/** The resource. `floors` is what each school's own standard asks, as far as the plan begins from that. */
export function stageResource(
  result: StageResult,
  { id, per }: Pick<Indicator, "id" | "per">,
  floors: readonly SchoolFloors[],
  isFixed: (school: SchoolResult) => boolean,
): StageResource {
  const positions = [...result.schools.keys()].filter((row) => hasValue(result.schools[row], id));
  const schools = positions.map((row) => result.schools[row]!);
  const fixed = schools.map(isFixed);
  const weights = Float64Array.from(schools, (school) => school.indicators[id]?.denominator ?? school.pupils);
  return {
    schools,
    positions,
    fixed,
    weights,
    amounts: Float64Array.from(schools, (school, i) => amountOf(school.indicators[id]!, weights[i]!, per)),
    room: Float64Array.from(fixed, (each) => (each ? 0 : Infinity)),
    rank: schoolRanks(schools, weights),
    floors: Float64Array.from(positions, (row, i) =>
      fixed[i] ? 0 : (floors[row]?.needs.find(({ indicator }) => indicator === id)?.units ?? 0),
    ),
  };
}

const hasValue = (school: SchoolResult | undefined, id: IndicatorId): boolean =>
  school !== undefined && (school.indicators[id]?.value ?? null) !== null;
