// Names and help of the custom functions, in both languages: Excel's metadata and the workbench take them from here, and a function its parameters.
import type { FunctionHelp } from "./function-help-shape.js";
import { assessHelp } from "./functions/assess.js";
import { atkinsonHelp } from "./functions/atkinson.js";
import { attainmentHelp } from "./functions/attainment.js";
import { changeHelp } from "./functions/change.js";
import { claimHelp } from "./functions/claim.js";
import { compareHelp } from "./functions/compare.js";
import { compositeHelp } from "./functions/composite.js";
import { conditionsHelp } from "./functions/conditions.js";
import { convergenceHelp } from "./functions/convergence.js";
import { countiesHelp } from "./functions/counties.js";
import { coverageHelp } from "./functions/coverage.js";
import { decomposeHelp } from "./functions/decompose.js";
import { differenceCoefficientHelp } from "./functions/difference-coefficient.js";
import { entropyHelp } from "./functions/entropy.js";
import { excessHelp } from "./functions/excess.js";
import { exchangeHelp } from "./functions/exchange.js";
import { gapClosingHelp } from "./functions/gap-closing.js";
import { giftsHelp } from "./functions/gifts.js";
import { giniHelp } from "./functions/gini.js";
import { gradeHelp } from "./functions/grade.js";
import { hooverHelp } from "./functions/hoover.js";
import { influenceHelp } from "./functions/influence.js";
import { jointHelp } from "./functions/joint.js";
import { ledgerHelp } from "./functions/ledger.js";
import { levelledHelp } from "./functions/levelled.js";
import { lorenzHelp } from "./functions/lorenz.js";
import { mclooneHelp } from "./functions/mcloone.js";
import { meanHelp } from "./functions/mean.js";
import { metHelp } from "./functions/met.js";
import { palmaHelp } from "./functions/palma.js";
import { planHelp } from "./functions/plan.js";
import { provinceHelp } from "./functions/province.js";
import { quantileHelp } from "./functions/quantile.js";
import { quintileRatioHelp } from "./functions/quintile-ratio.js";
import { rangeRatioHelp } from "./functions/range-ratio.js";
import { rubricHelp } from "./functions/rubric.js";
import { schoolsHelp } from "./functions/schools.js";
import { scoreHelp } from "./functions/score.js";
import { shortfallHelp } from "./functions/shortfall.js";
import { splitHelp } from "./functions/split.js";
import { standardDeviationHelp } from "./functions/standard-deviation.js";
import { theilHelp } from "./functions/theil.js";
import { topShareHelp } from "./functions/top-share.js";
import { verstegenHelp } from "./functions/verstegen.js";

export type { FunctionHelp };

/** The help of every function, by id. */
export const functionHelp = {
  DIFFCOEF: differenceCoefficientHelp,
  MEAN: meanHelp,
  STDEV: standardDeviationHelp,
  COMPOSITE: compositeHelp,
  GINI: giniHelp,
  HOOVER: hooverHelp,
  MCLOONE: mclooneHelp,
  VERSTEGEN: verstegenHelp,
  RANGERATIO: rangeRatioHelp,
  THEIL: theilHelp,
  ENTROPY: entropyHelp,
  ATKINSON: atkinsonHelp,
  QUANTILE: quantileHelp,
  TOPSHARE: topShareHelp,
  PALMA: palmaHelp,
  QUINTILERATIO: quintileRatioHelp,
  SHORTFALL: shortfallHelp,
  EXCESS: excessHelp,
  LORENZ: lorenzHelp,
  DECOMPOSE: decomposeHelp,
  COMPARE: compareHelp,
  INFLUENCE: influenceHelp,
  COUNTIES: countiesHelp,
  SPLIT: splitHelp,
  ATTAINMENT: attainmentHelp,
  MET: metHelp,
  ASSESS: assessHelp,
  SCHOOLS: schoolsHelp,
  CONDITIONS: conditionsHelp,
  SCORE: scoreHelp,
  RUBRIC: rubricHelp,
  JOINT: jointHelp,
  COVERAGE: coverageHelp,
  GAPCLOSING: gapClosingHelp,
  GRADE: gradeHelp,
  CLAIM: claimHelp,
  LEDGER: ledgerHelp,
  GIFTS: giftsHelp,
  EXCHANGE: exchangeHelp,
  CHANGE: changeHelp,
  LEVELLED: levelledHelp,
  CONVERGENCE: convergenceHelp,
  PLAN: planHelp,
  PROVINCE: provinceHelp,
} as const satisfies Readonly<Record<string, FunctionHelp>>;

/** The id of a custom function. */
export type FunctionId = keyof typeof functionHelp;
