// The schools of an assessment by township: how many there are, how many fall short, and of what they lack how much in all.
import type { CountyAssessment, SchoolResult } from "../../assessment/index.js";
import type { IndicatorId } from "../../indicators/index.js";
import { numeratorOf } from "../../indicators/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import { compulsoryStages } from "../../schools/index.js";
import type { Standard } from "../../standards/index.js";

/** The schools of one township; a school of two stages counts in each, as the forms have a row for each. */
export interface TownshipSchools {
  /** Empty where schools name none. */
  readonly township: string;
  readonly schools: number;
  readonly pupils: number;
  /** Not up to standard, and not to be judged for lack of figures. */
  readonly short: number;
  readonly open: number;
  /** What its schools lack together, by indicator, in the unit of the figure; whole persons and rooms are rounded up school by school. */
  readonly lacking: Readonly<Partial<Record<IndicatorId, number>>>;
}

/** The townships with most schools that fall short first, of equal ones the larger; of some stages, or of all. */
export function schoolsByTownship(
  { stages }: CountyAssessment,
  standard: Standard,
  of: readonly CompulsoryStage[] = compulsoryStages,
): readonly TownshipSchools[] {
  const groups = new Map<string, SchoolResult[]>();
  for (const stage of of)
    for (const school of stages[stage]?.schools ?? []) {
      const { township = "" } = school;
      groups.set(township, [...(groups.get(township) ?? []), school]);
    }
  return [...groups]
    .map(([township, schools]) => subtotal(township, schools, standard))
    .toSorted((a, b) => b.short - a.short || b.schools - a.schools || b.pupils - a.pupils);
}

const subtotal = (township: string, schools: readonly SchoolResult[], standard: Standard): TownshipSchools => ({
  township,
  schools: schools.length,
  pupils: schools.reduce((sum, { pupils }) => sum + pupils, 0),
  short: schools.filter(({ qualified }) => qualified === false).length,
  open: schools.filter(({ qualified }) => qualified === null).length,
  lacking: Object.fromEntries(
    standard.indicators.map(({ id }) => {
      const { whole } = numeratorOf(id, standard);
      const amounts = schools.map(({ indicators }) => lackingOf(indicators[id]?.shortBy ?? 0, whole));
      return [id, amounts.reduce((sum, amount) => sum + amount, 0)];
    }),
  ),
});

/** As it is said of a school: no half persons. What floating point adds beyond twelve digits is none. */
const lackingOf = (shortBy: number, whole: boolean): number =>
  whole ? Math.ceil(Number(shortBy.toPrecision(12))) : shortBy;
