// CONFORMANCE.md: the digits of mean and standard deviation on NIST's nine univariate sets.
import { standardDeviationByFrequency, weightedMean } from "@junheng/engine/statistics";
import { nistSets, type NistSet } from "../golden-rows/nist-sets.js";
import { relativeError } from "../golden-rows/relative-error.js";
import { digits } from "./figures.js";
import { table, type Section } from "./section.js";

/** What the standard deviation may be off, and the mean with it. */
const bar = 1e-15;
/** NIST prints so many digits. */
const certifiedDigits = 15;

const columns = ["set", "values", "difficulty", "mean", "sd", "mean, certified", "sd, certified", "at best"];

function lineOf(set: NistSet) {
  const figures = [
    [weightedMean(set.values), set.mean],
    [standardDeviationByFrequency(set.values), set.deviation],
  ] as const;
  const errors = figures.map(([found, { ofTheDoubles }]) => relativeError(found, ofTheDoubles));
  const certified = figures.map(([found, target]) => relativeError(found, target.certified));
  const atBest = relativeError(Number(set.deviation.ofTheDoubles), set.deviation.certified);
  return {
    errors,
    cells: [
      set.name,
      set.values.length,
      set.difficulty,
      ...errors.map((error) => digits(error, Infinity)),
      ...[...certified, atBest].map((error) => digits(error, certifiedDigits)),
    ],
    missed: errors.some((error) => !(error <= bar)) || set.values.length !== set.size ? [set.name] : [],
  };
}

export function nist(): Section {
  const lines = nistSets().map(lineOf);
  const reached = lines.filter(({ missed }) => missed.length === 0).length;
  return {
    title: "Mean and standard deviation: NIST Statistical Reference Datasets",
    text: [
      `Reached: ${reached} of ${lines.length} sets have mean and standard deviation within ${bar} of the exact value, relative.`,
      table(
        columns,
        lines.map(({ cells }) => cells),
      ),
      `Figures are digits that are right: −log₁₀ of the relative error, cut after the first decimal. Columns “mean” and “sd” (of the sample,
n − 1) are measured against the exact value for the doubles that a program receives; “exact” is the nearest double to it. The columns
“certified” are measured against the decimals that NIST prints, of which there are ${certifiedDigits}; “at best” is what the exact standard deviation of the
doubles has of them. Where that is below ${certifiedDigits}, data such as 10000000.2 are no doubles, and the digits are
lost before any program begins.`,
      "Data: `nist_univariate_certified.csv` and the nine `nist_*.csv`.",
    ].join("\n\n"),
    missed: lines.flatMap(({ missed }) => missed.map((name) => `${name} is further than ${bar} from the exact value.`)),
  };
}
