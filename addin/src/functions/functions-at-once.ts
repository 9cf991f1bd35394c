// The functions that Excel has as soon as a workbook opens: small ones, which answer at once.
import type { CustomFunction, FunctionByStandard } from "./custom-function.js";
import { ATTAINMENT } from "./attainment.js";
import { COMPARE } from "./compare.js";
import { COMPOSITE } from "./composite.js";
import { COUNTIES } from "./counties.js";
import { DECOMPOSE } from "./decompose.js";
import { DIFFCOEF } from "./difference-coefficient.js";
import { GINI, HOOVER, MCLOONE, VERSTEGEN, RANGERATIO, THEIL, ENTROPY, ATKINSON, QUANTILE } from "./inequality.js";
import { INFLUENCE } from "./influence.js";
import { LORENZ } from "./lorenz.js";
import { MEAN } from "./mean.js";
import { MET } from "./met.js";
import { PALMA, QUINTILERATIO, TOPSHARE } from "./share-ratios.js";
import { EXCESS, SHORTFALL } from "./shortfall.js";
import { SPLIT } from "./split.js";
import { STDEV } from "./standard-deviation.js";

/** In any order. */
export const functionsAtOnce: readonly (CustomFunction | FunctionByStandard)[] = [
  DIFFCOEF,
  MEAN,
  STDEV,
  COMPOSITE,
  GINI,
  HOOVER,
  MCLOONE,
  VERSTEGEN,
  RANGERATIO,
  THEIL,
  ENTROPY,
  ATKINSON,
  QUANTILE,
  TOPSHARE,
  PALMA,
  QUINTILERATIO,
  SHORTFALL,
  EXCESS,
  LORENZ,
  DECOMPOSE,
  COMPARE,
  INFLUENCE,
  COUNTIES,
  SPLIT,
  ATTAINMENT,
  MET,
];
