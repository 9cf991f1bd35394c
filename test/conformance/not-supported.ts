// CONFORMANCE.md: what there is not, each with a check that it still is not there.
import * as engine from "@junheng/engine";
import type { Section } from "./section.js";

interface Absence {
  readonly what: string;
  /** Whether it is absent indeed. */
  readonly holds: () => boolean;
}

/** Whether no function of the engine has such a name. */
const noFunction = (name: RegExp) => (): boolean => !Object.keys(engine).some((each) => name.test(each));

const refuses = (compute: () => unknown): boolean => {
  try {
    compute();
    return false;
  } catch (error) {
    return error instanceof RangeError;
  }
};

const absences: readonly Absence[] = [
  {
    what: "Sampling beyond the jackknife and the bootstrap of rows (`jackknife`, `bootstrap`): significance tests, replicate weights, strata and clusters. Schools of a county are all there are, and no figure of an assessment has an interval; for samples there are these two, two forms of the standard deviation and the unbiased Gini coefficient. `changeToFlip` and `variationBounds` answer for stated errors in the figures, not for sampling.",
    holds: noFunction(/significan|replicate|strat[aiu]|cluster|pValue/i),
  },
  {
    what: "Negative values in measures of inequality (Gini, Theil, entropy, Atkinson, Hoover, concentration, decompositions): they are refused, with an error. Mean, standard deviation and coefficient of variation take them.",
    holds: () =>
      [
        engine.gini,
        engine.theilT,
        engine.theilL,
        engine.hoover,
        (values: readonly number[]) => engine.generalisedEntropy(values, undefined, 2),
        (values: readonly number[]) => engine.atkinson(values, undefined, 0.5),
        (values: readonly number[]) => engine.concentration(values, undefined, [1, 2]),
        (values: readonly number[]) => engine.decomposeVariation(values, undefined, ["a", "b"]),
      ].every((measure) => refuses(() => measure([-1, 3]))) && engine.coefficientOfVariation([-1, 3]) === 2,
  },
  {
    what: "Imputation: a school without a figure is left out of that figure and named, never given one.",
    holds: noFunction(/imput|interpolateMissing/i),
  },
  {
    what: "Time series beyond a straight line: years are compared two by two, and a trend is the least-squares slope of a coefficient with the year in which its limit would be reached. There are no seasonal models, no smoothing and no confidence about what is to come.",
    holds: noFunction(/timeSeries|arima|smooth|season/i),
  },
  {
    what: "Decomposition of Atkinson's index or of Hoover's by group, and any by source. By group there are Theil's T, Theil's L and half the squared coefficient of variation, at one level or two, and, with a part of overlap, the Gini coefficient.",
    holds: () =>
      Object.keys(engine)
        .filter((name) => /^decompose|ByGroup$/.test(name))
        .sort()
        .join() ===
      "decomposeEntropyParts,decomposeNested,decomposeTheilL,decomposeTheilT,decomposeVariation,giniByGroup",
  },
  {
    what: "Measures of polarisation, and regression but that of growth on the first level (β).",
    holds: noFunction(/polari[sz]ation|regress/i),
  },
  {
    what: "Quantiles by definitions other than Hyndman and Fan's first, second and seventh.",
    holds: () =>
      Object.keys(engine)
        .filter((name) => /quantile/i.test(name))
        .sort()
        .join() === "quantileByInterpolation,quantileByInverse,weightedQuantile,weightedQuantiles",
  },
  {
    what: "Decimal arithmetic: figures are received as doubles. Rounding for display goes by fifteen significant digits, as Excel's does.",
    holds: () => engine.momentsOf([0.1, 0.2]).weight === 2 && engine.formatDecimal(1.005, 2) === "1.01",
  },
  {
    what: "The parts of the 2017 evaluation other than resources in `assessCounty`: government guarantee, quality of education and public approval are scored by the rubric `guarantee-and-quality-2017`, from figures of the county.",
    holds: () => engine.nationalQuality2017.indicators.every(({ code }) => /^L[1-7]$/.test(code ?? "")),
  },
];

export const notSupported = (): Section => ({
  title: "What is not supported",
  text: absences.map(({ what }) => `- ${what}`).join("\n"),
  missed: absences.filter(({ holds }) => !holds()).map(({ what }) => `No longer true, or not checked rightly: ${what}`),
});
