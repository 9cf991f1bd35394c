// Campuses of one legal person among what was collected: counted with their school or by themselves, and both results side by side.
import { compareUnits } from "@junheng/engine/grounds";
import type { Collection } from "@junheng/engine/collection";
import type { UnitChoices } from "@junheng/engine/legal-units";
import type { Standard } from "@junheng/engine/standards";
import { useMemo } from "react";
import { LegalUnits, UnitsBothWays } from "../shared/legal-units.js";

interface Props {
  readonly collection: Collection;
  readonly standard: Standard;
  readonly choices: UnitChoices;
  readonly onChoose: (choices: UnitChoices) => void;
}

/** The choice and the comparison, where there is any legal unit. */
export function CollectedUnits({ collection, standard, choices, onChoose }: Props) {
  const { records, units } = collection;
  const compared = useMemo(
    () => (units.length === 0 ? null : compareUnits(records, standard, { choices })),
    [choices, records, standard, units],
  );
  return (
    <>
      <LegalUnits units={units} choices={choices} onChoose={onChoose} />
      {compared !== null && <UnitsBothWays compared={compared} standard={standard} />}
    </>
  );
}
