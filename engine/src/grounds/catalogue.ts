// Every expectation that a verdict is held against, in the order in which they are told.
import { columnEqual, columnZero } from "./checks/columns-alike.js";
import { countyDisagrees } from "./checks/county-disagrees.js";
import { cvZero } from "./checks/cv-zero.js";
import { figureImplausible } from "./checks/figure-implausible.js";
import { manyLeftOut, manyWithoutValue, metWithoutSchools } from "./checks/many-left-out.js";
import { meanImplausible } from "./checks/mean-implausible.js";
import { nameNoSchool } from "./checks/name-no-school.js";
import { periodsMixed } from "./checks/periods-mixed.js";
import { pupilsImplausible } from "./checks/pupils-implausible.js";
import { columnInDoubt, rowInDoubt, totalsDisagree, unitAssumed } from "./checks/reading-doubts.js";
import { rowIsStandard } from "./checks/row-is-standard.js";
import { rowIsStatistic } from "./checks/row-is-statistic.js";
import { schoolTwice } from "./checks/school-twice.js";
import { unitsUndecided } from "./checks/units-undecided.js";
import { valuesAtThreshold } from "./checks/values-at-threshold.js";
import type { GroundCheck } from "./ground.js";

/** The checks: rows that are no schools, columns that are not what they were taken for, figures that contradict others, what is lacking. */
export const groundChecks: readonly GroundCheck[] = [
  rowIsStatistic,
  rowIsStandard,
  nameNoSchool,
  schoolTwice,
  periodsMixed,
  valuesAtThreshold,
  cvZero,
  columnZero,
  columnEqual,
  meanImplausible,
  pupilsImplausible,
  figureImplausible,
  unitAssumed,
  columnInDoubt,
  rowInDoubt,
  totalsDisagree,
  countyDisagrees,
  metWithoutSchools,
  manyLeftOut,
  manyWithoutValue,
  unitsUndecided,
];
