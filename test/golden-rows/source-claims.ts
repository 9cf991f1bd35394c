// The figures printed in five articles on school communities, as claims to check: what is true of each is in the golden table.
import type { Claim, ClaimInput, ClaimVerdict } from "@junheng/engine/claims";
import { readGolden } from "../golden/read-golden.js";

/** A row: as a claim where it can be one, with the verdict and the recomputed figure that the table has for it. */
export interface SourceClaim {
  readonly id: string;
  readonly text: string;
  readonly claim: Claim | null;
  /** The verdict that the table's words stand for; null where it has none but the recomputed figure (derived). */
  readonly verdict: ClaimVerdict | null;
  /** The words of the column `verdict`. */
  readonly said: string;
  /** The first figure of the column `recomputed`, with its decimals and its sign. */
  readonly recomputed: string | null;
  /** Why it is no claim that can be stated, or where ours has to differ. */
  readonly because?: string;
}

/** Rows whose inputs the table has in words; the figures are those of its own columns. */
const restated: Readonly<Record<string, Partial<Claim>>> = {
  "A1-06": { inputs: numbers(10, 165) },
  "A1-13": { inputs: numbers(9, 14), formula: "a/b" },
  "A1-14": { inputs: numbers(8, 14), formula: "a/b" },
  "A1-17": { inputs: numbers(28357, 1636) },
  "A1-18": { inputs: numbers(3, 4), formula: "a=b", printed: null },
  "A1-20": { inputs: [{ value: 235260000, unit: "元" }, { value: 168328 }] },
  "A1-21": { parts: "some" },
  "A1-22": { parts: "some" },
  "A1-25": { inputs: numbers(52, 52), formula: "a=b" },
  "A1-26": { formula: "a+b" },
  "A1-37": { inputs: numbers(109, null), formula: "a/b" },
  "A1-38": { inputs: numbers(19, null), formula: "a/b" },
  "A1-43": { inputs: numbers(3780, 626), formula: "a/b" },
  "A1-44": {
    inputs: units([1064, "人"], [1522, "人次"], [132, "人次"], [3448, "人"]),
    formula: "sum",
    printed: "6166人次",
  },
  "A1-45": { inputs: numbers(56, 15, 80), formula: "c/b" },
  "A5-04": { inputs: numbers(1, null), formula: "1-a/b" },
  "A5-05": { inputs: numbers(99.76, 100), formula: "a=b", printed: null },
  "A5-07": { inputs: numbers(0), formula: "1-a", printed: "100%" },
  "A5-16": { inputs: numbers(33, 33), formula: "a=b" },
  "A5-17": { inputs: numbers(9, 235) },
  "A5-19": { inputs: numbers(400000, 338644), printed: null },
};

/** Rows that have a verdict and cannot be stated as inputs, formula and printed figure. */
const notStated: Readonly<Record<string, string>> = {
  "A1-09": "two inputs are asked for from one mean; the weight is not printed",
  "A1-12": "it counts names in a list",
  "A1-33": "the table itself calls the two figures not comparable",
  "A1-36": "it counts headings",
  "A1-41": "it counts the schools of a description",
  "A1-49": "the figures are of two different groups of teachers, which only their words say",
  "A1-50": "it rounds up to whole rounds, and prints “two or three”",
  "A1-53": "that years were overwritten is known from outside the text",
  "A1-54": "it counts headings",
  "A2-02": "it counts names",
  "A2-03": "it counts headings",
  "A2-06": "that years were overwritten is known from outside the text",
  "A2-07": "that years were overwritten is known from outside the text",
  "A2-10": "a length of time between two times of day",
  "A5-25": "the length and the width of a road are one input each, and nothing is printed",
  "A5-35": "the numbering of chapters",
};

/** Rows where the word differs, and why that stays so. */
const differing: Readonly<Record<string, string>> = {
  "A1-14":
    "the table calls it a contradiction because one township is in the list twice, which a look at the names shows; by the figures alone it is a mismatch",
};

function numbers(...values: readonly (number | null)[]): readonly ClaimInput[] {
  return values.map((value) => ({ value }));
}

function units(...values: readonly (readonly [number, string])[]): readonly ClaimInput[] {
  return values.map(([value, unit]) => ({ value, unit }));
}

/** Every row of the table. */
export const sourceClaims = (): readonly SourceClaim[] =>
  readGolden("source-claims").map((row) => {
    const id = row["id"]!;
    const said = row["verdict"]!;
    const because = notStated[id] ?? differing[id];
    return {
      id,
      text: row["claim_text_short"]!,
      claim: id in notStated ? null : claimOf(row),
      verdict: verdictOf(said),
      said,
      recomputed: /-?\d+(\.\d+)?%?/.exec(row["recomputed"]!)?.[0] ?? null,
      ...(because !== undefined && { because }),
    };
  });

const claimOf = (row: Readonly<Record<string, string>>): Claim | null => {
  const again = restated[row["id"]!];
  const values = row["inputs"]!.split(";").map((part) => Number(part.trim() || NaN));
  const known = values.length > 0 && !Number.isNaN(values[0]);
  if (again?.inputs === undefined && !known) return null;
  const formula = again?.formula ?? row["formula"]!;
  if (!/^[-+*/()<=a-f\d]+$|^sum$/.test(formula)) return null;
  const printed = row["printed_value"]!.replace(/\s*\(.*$/, "");
  return {
    name: row["claim_text_short"]!,
    inputs: values.map((value) => ({ value: Number.isNaN(value) ? null : value })),
    formula,
    printed: printed === "" ? null : printed,
    ...again,
  };
};

/** The words at the start of the column `verdict`, as one of ours. */
const verdictOf = (said: string): ClaimVerdict | null => {
  if (/^derived/.test(said)) return null;
  if (/^exact/.test(said)) return "holds";
  if (/truncation gives/.test(said)) return "holds-half-up-only";
  const words: readonly (readonly [RegExp, ClaimVerdict])[] = [
    [/^holds-trunc/, "holds-truncation-only"],
    [/^holds-bound/, "holds-as-bound"],
    [/^holds-approx/, "holds-approximately"],
    [/^holds/, "holds"],
    [/^inverse/, "solvable"],
    [/^contradiction/, "contradiction"],
    [/^mismatch|^ambiguous/, "mismatch"],
    [/^needs-input/, "needs-input"],
  ];
  return words.find(([start]) => start.test(said))?.[1] ?? null;
};
