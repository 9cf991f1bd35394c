// Where what is known of a county comes from: each source is asked the same question, and answers with facts, ticks and findings.
import type { CountyAssessment } from "../assessment/index.js";
import type { LedgerEntry } from "../communities/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { CountyForm } from "../reading/forms/index.js";
import type { CountyRow } from "../reading/scores/index.js";
import type { Rubric } from "../rubrics/index.js";
import type { SchoolRecord } from "../schools/index.js";
import type { Standard } from "../standards/index.js";
import type { CountyFact, CountyTick } from "./fact.js";

/** What was read of a county, as far as facts need it: a `Submission` fits. */
export interface ReadFacts {
  readonly records: readonly SchoolRecord[];
  readonly countyForms?: readonly CountyForm[];
  readonly countyRows?: readonly CountyRow[];
  /** Teachers exchanged, by the ledgers. */
  readonly ledger?: readonly LedgerEntry[];
}

/** What a source is asked. */
export interface FactQuestion {
  readonly read: ReadFacts;
  readonly assessment: CountyAssessment;
  readonly standard: Standard;
  /** The rubrics that the standard's conditions are judged by, with the figures that they ask for besides. */
  readonly rubrics: readonly Rubric[];
  /** The date of the assessment (ISO). Without it the rules that have no end hold. */
  readonly date?: string;
}

/** What is known of a county. */
export interface KnownFacts {
  readonly facts: readonly CountyFact[];
  readonly ticks: readonly CountyTick[];
  readonly findings: readonly Diagnostic[];
}

/** One source. */
export type FactSource = (question: FactQuestion) => KnownFacts;
