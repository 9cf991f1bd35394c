// The sentences of reports in this folder, each with what is true of its figures: `judgement figure = arithmetic`.
import { readFileSync } from "node:fs";
import type { ClaimJudgement } from "@junheng/engine/reading/claims";

/** What is true of one figure of a text. */
export interface ExpectedClaim {
  readonly judgement: ClaimJudgement;
  readonly printed: string;
  /** What it is made of; none where more than one way to put it is right. */
  readonly arithmetic?: string;
}

/** A text of one paragraph or more. */
export interface ClaimText {
  /** The row of the table of claims that it is for; none for a text that stands for no row. */
  readonly row?: string;
  readonly paragraphs: readonly string[];
  readonly expected: readonly ExpectedClaim[];
}

/** The files of texts that stand for no row of a table. */
export const furtherTexts = [
  "shares",
  "sums",
  "changes",
  "lists",
  "mixed",
  "later",
  "kinds",
  "reports",
  "groups",
] as const;

/** The texts of a file. */
export const claimTexts = (name: (typeof furtherTexts)[number] | "document"): readonly ClaimText[] =>
  readFileSync(new URL(`./${name}.txt`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const parts = line.split(" | ");
      const [text = "", expected = ""] = parts.slice(-2);
      return {
        ...(parts.length === 3 && { row: parts[0] ?? "" }),
        paragraphs: text.split("¶"),
        expected: expected === "nothing" ? [] : expected.split("; ").map(expectedClaim),
      };
    });

const expectedClaim = (text: string): ExpectedClaim => {
  const [, judgement, printed = "", arithmetic] = /^(\w+) ([^=]*)(?:=(.*))?$/.exec(text) ?? [];
  return { judgement: judgement as ClaimJudgement, printed, ...(arithmetic !== undefined && { arithmetic }) };
};
