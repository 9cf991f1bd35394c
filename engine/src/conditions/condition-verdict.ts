// What may be said of a condition: of each of its items, by which facts, and what is lacking.
import type { Verdict } from "../assessment/index.js";
import type { LocalText } from "../diagnostics/index.js";
import type { RubricInput } from "../rubrics/index.js";
import type { ConditionId } from "../standards/index.js";
import type { CountyFact, CountyTick } from "./fact.js";

/** An input that an item asks for. */
export type AskedInput = Pick<RubricInput, "id" | "title" | "kind" | "unit">;

/** A fact that an item was judged by, with what it is. */
export interface ItemFact extends CountyFact {
  readonly asked: AskedInput;
}

/** Where a requirement stands: the source of a rubric's item, or the reference of a standard. */
export interface ItemSource {
  readonly document: string;
  readonly article?: string;
  readonly certainty: "A" | "B" | "C" | "D";
  readonly note?: LocalText;
}

/** One item of a condition. */
export interface ItemVerdict {
  readonly id: string;
  readonly title: LocalText;
  /** Null where it is not known, and where it does not apply. */
  readonly met: Verdict;
  /** False where the county says that there is nothing to judge (/). */
  readonly applies: boolean;
  /** By its figures, by what a form says of it itself, or by nothing: then it is not known. */
  readonly basis: "figures" | "stated" | "none";
  readonly source: ItemSource;
  /** What is asked, as printed. */
  readonly rule?: LocalText;
  /** The least that meets it, where it is a figure and a line. */
  readonly atLeast?: number;
  readonly facts: readonly ItemFact[];
  readonly tick?: CountyTick;
  /** What has to be known for a verdict; empty where there is one. */
  readonly lacking: readonly AskedInput[];
}

/** Something that overrides everything (一票否决): whether it was found; null where the county does not say. */
export interface VetoVerdict {
  readonly id: string;
  readonly title: LocalText;
  readonly found: Verdict;
  readonly source?: ItemSource;
  readonly fact?: ItemFact;
}

/** One of the things a standard asks of a county; null where it is not known. */
export interface ConditionVerdict {
  readonly id: ConditionId;
  readonly met: Verdict;
  /** Empty where the schools' figures decide the condition. */
  readonly items: readonly ItemVerdict[];
  readonly vetoes: readonly VetoVerdict[];
}
