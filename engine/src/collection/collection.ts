// What many files make together: one clean table, what is to be decided, and what is wrong, each value with its file and cell.
import type { CountedUnit } from "../legal-units/index.js";
import type { Change, CheckFinding } from "../checks/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { WithOwn } from "../indicators/index.js";
import type { CountyForm, Submission } from "../reading/forms/index.js";
import type { SchoolRecord } from "../schools/index.js";
import type { FileRole } from "./decisions.js";

/** A file that was sent in, as it was read; `submission` is null where it could not be. */
export interface SentFile {
  readonly file: string;
  /** When it was changed last, in milliseconds, where that is known. */
  readonly modified?: number;
  readonly submission: Submission | null;
  /** What was found before any sheet was looked at. */
  readonly diagnostics: readonly Diagnostic[];
}

/** How a file came out: `doubts` and `errors` count what was found in it. */
export interface CollectedFile {
  readonly file: string;
  readonly role: FileRole;
  readonly state: "read" | "noSchools" | "unreadable" | "ignored";
  readonly shapes: readonly string[];
  readonly schools: readonly string[];
  readonly errors: number;
  readonly doubts: number;
}

/** One record as it was sent. */
export interface SentRecord {
  /** File, sheet and place: the same whenever the same file is read. */
  readonly id: string;
  readonly file: string;
  readonly modified?: number;
  readonly record: SchoolRecord;
}

/** A school of the clean table. */
export interface CollectedSchool {
  readonly key: string;
  readonly name: string;
  /** What was sent for it and is used. */
  readonly sent: readonly string[];
  /** The record as it is assessed: merged and corrected. */
  readonly record: SchoolRecord;
  /** Why it is not in the clean table: versions to choose from, or figures that cannot be. */
  readonly out?: "versions" | "impossible";
}

/** Two names that may be one school; nobody knows but the user. */
export interface SameSchoolQuestion {
  readonly key: string;
  readonly kind: "likeName" | "sameCode" | "sameName";
  readonly names: readonly [string, string];
  readonly codes: readonly [string, string];
  readonly files: readonly [string, string];
  /** How alike the names are, from 0 to 1. */
  readonly confidence: number;
  readonly answer: boolean | null;
}

/** Several versions of one school's figures, side by side. */
export interface VersionQuestion {
  readonly key: string;
  readonly name: string;
  readonly versions: readonly SentRecord[];
  /** The paths in which they differ. */
  readonly paths: readonly string[];
  /** The id of the one that holds; null while it is open. */
  readonly answer: string | null;
}

/** A school whose name says that it is a campus of another. */
export interface CampusQuestion {
  readonly key: string;
  readonly name: string;
  readonly parent: { readonly key: string; readonly name: string };
  /** The key of its parent, empty for a school of its own; null while it is open. */
  readonly answer: string | null;
}

/** Names that were taken for one school without asking, and why. */
export interface SameSchoolNote {
  readonly names: readonly [string, string];
  readonly by: "code" | "name";
  readonly confidence: number;
}

/** A finding with what became of its proposal. */
export interface CollectedFinding extends CheckFinding {
  readonly answer: "accepted" | "refused" | null;
}

/** One table out of many files; with the figures of a standard's own that it was read with, so that what is written can name them. */
export interface Collection extends WithOwn {
  readonly files: readonly CollectedFile[];
  readonly schools: readonly CollectedSchool[];
  /** Schools of the county's own table that sent nothing. */
  readonly notSent: readonly string[];
  readonly sameSchool: readonly SameSchoolQuestion[];
  readonly versions: readonly VersionQuestion[];
  readonly campuses: readonly CampusQuestion[];
  /** The legal units among the schools, with what holds for each. */
  readonly units: readonly CountedUnit[];
  readonly joined: readonly SameSchoolNote[];
  readonly findings: readonly CollectedFinding[];
  /** What was changed, by which rule, from what to what. */
  readonly changes: readonly Change[];
  /** What was found while files were read. */
  readonly diagnostics: readonly Diagnostic[];
  /** The clean table: what an assessment takes. */
  readonly records: readonly SchoolRecord[];
  readonly countyForms: readonly CountyForm[];
}
