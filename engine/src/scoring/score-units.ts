// Legal units among what is scored: which there are, what each scores as one school, and what its schools score each by itself.
import type { Community } from "../communities/index.js";
import type { CountedUnit, UnitChoices } from "../legal-units/index.js";
import { foldUnits } from "../legal-units/index.js";
import type { Grid } from "../reading/cells/index.js";
import { readUnitColumns, unitsOfCommunities } from "../reading/communities/index.js";
import type { Rubric, RubricScores, ScoreData, ScoreOptions } from "../rubrics/index.js";
import { fromUnits, scoreRubric } from "../rubrics/index.js";
import type { Ends } from "./joint-outcomes.js";
import { pooledScores } from "./merge-figures.js";
import type { PooledRows, PupilsOf } from "./pool-rows.js";
import { poolRows } from "./pool-rows.js";

/** A unit with its score as one school and the scores of its schools, each from the least to the most where something is open. */
export interface ScoredUnit extends CountedUnit {
  readonly asOne: Ends;
  readonly own: readonly { readonly school: string; readonly score: Ends }[];
}

/** The units among the rows of what is scored; a union's own row is no school. */
export function unitsInData(
  grids: readonly Grid[],
  { names, unions }: ScoreData,
  communities: readonly Community[],
  choices: UnitChoices,
): readonly CountedUnit[] {
  const rows = new Map(readUnitColumns(grids).map((record) => [record.name, record]));
  const records = names.map((name, row) => (unions?.[row] === true ? { name: "" } : (rows.get(name) ?? { name })));
  return foldUnits(records, { told: unitsOfCommunities(communities), choices }).units;
}

/** The rows of each unit that counts as one, made one. */
export const countRows = (
  rubric: Rubric,
  data: ScoreData,
  units: readonly CountedUnit[],
  pupilsOf: PupilsOf,
): PooledRows => poolRows(rubric, data, units.filter(({ counted }) => counted === "one").map(rowsOf), pupilsOf);

/** Both results of each unit, whatever was decided. */
export function scoreUnits(
  rubric: Rubric,
  data: ScoreData,
  units: readonly CountedUnit[],
  pupilsOf: PupilsOf,
  options: ScoreOptions,
): readonly ScoredUnit[] {
  if (units.length === 0) return [];
  const scores = scoreRubric(rubric, data, options);
  return units.map((unit) => ({
    ...unit,
    asOne: pooledScores(rubric, data, rowsOf(unit), pupilsOf, options),
    own: unit.members.map(({ school, at }) => ({ school, score: endsAt(scores, at[0] ?? 0) })),
  }));
}

const rowsOf = ({ members }: CountedUnit): readonly number[] => members.flatMap(({ at }) => at);

const endsAt = ({ final, finalAtMost, decimals }: RubricScores, row: number): Ends => [
  fromUnits(final[row]!, decimals),
  fromUnits(finalAtMost[row]!, decimals),
];
