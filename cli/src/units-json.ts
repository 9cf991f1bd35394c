// Legal units as the JSON contract gives them: the schools by name, and the results both ways where there are any.
import type { UnitsCompared } from "@junheng/engine/grounds";
import type { CountedUnit } from "@junheng/engine/legal-units";

/** A unit with the names of its schools, its head first. */
export const unitObject = ({ members, ...unit }: CountedUnit) => ({
  ...unit,
  members: members.map(({ school }) => school),
});

/** The units, and the county counted both ways; null where there is no unit. */
export const unitsObject = (compared: UnitsCompared | null) =>
  compared === null ? null : { units: compared.units.map(unitObject), one: compared.one, each: compared.each };
