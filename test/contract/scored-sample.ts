// What junheng score prints as JSON of the sample of communities, for the tests of its contract.
import { inRepository, succeeds } from "./run-junheng.js";

/** The sample's workbook, and the rubric that its scores are by. */
export const sample = inRepository("samples/scored-communities.xlsx");
export const rubric = ["--rubric", "six-commons"] as const;

export interface Item {
  readonly id: string;
  readonly kind: "section" | "points" | "bonus" | "deduction";
  readonly full: number;
  readonly points: number;
  readonly atMost: number;
  readonly reason?: readonly string[];
}
interface School {
  readonly name: string;
  readonly total: number;
  readonly totalAtMost: number;
  readonly bonus: number;
  readonly deduction: number;
  readonly final: number;
  readonly finalAtMost: number;
  readonly rank: number | null;
  readonly grade: string | null;
  readonly items: readonly Item[];
}
export interface Community {
  readonly name: string;
  readonly joint: number | null;
  readonly jointFrom: number | null;
  readonly reason: string | null;
  readonly rank: number | null;
  readonly members: readonly {
    readonly name: string;
    readonly role: string;
    readonly own: number | null;
    readonly weight: number | null;
    readonly merged: number | null;
  }[];
}
export interface Scores {
  readonly rubric: string;
  readonly contentHash: string;
  readonly structureHash: string;
  readonly merge: string;
  readonly schools: readonly School[];
  readonly communities: readonly Community[];
  readonly diagnostics: readonly {
    readonly severity: string;
    readonly code: string;
    readonly message: string;
    readonly where: { readonly cell?: string };
  }[];
}

/** Scores the sample. */
export const scored = async (...words: readonly string[]): Promise<Scores> =>
  JSON.parse(await succeeds("score", sample, ...rubric, "--format", "json", ...words)) as Scores;
