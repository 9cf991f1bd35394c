// NIST's univariate sets: their data, what NIST certifies, and the exact values for the doubles that the data become.
import { readGolden } from "../golden/read-golden.js";

/** One figure of a set. */
export interface NistTarget {
  /** As NIST prints it, for the decimals of the data. */
  readonly certified: string;
  /** Exactly, for the doubles nearest to those decimals. */
  readonly ofTheDoubles: string;
}

/** One of the sets. */
export interface NistSet {
  readonly name: string;
  /** How many values NIST says it has. */
  readonly size: number;
  /** NIST's own word: lower, average or higher. */
  readonly difficulty: string;
  readonly values: readonly number[];
  readonly mean: NistTarget;
  /** Of the sample: n − 1. */
  readonly deviation: NistTarget;
}

export const nistSets = (): readonly NistSet[] =>
  readGolden("nist_univariate_certified").map((row) => ({
    name: row["dataset"]!,
    size: Number(row["n"]),
    difficulty: row["nist_difficulty"]!,
    values: readGolden(`nist_${row["dataset"]!.toLowerCase()}`).map(({ value }) => Number(value)),
    mean: { certified: row["certified_mean"]!, ofTheDoubles: row["mean_of_the_doubles"]! },
    deviation: { certified: row["certified_sd_sample"]!, ofTheDoubles: row["sd_sample_of_the_doubles"]! },
  }));
