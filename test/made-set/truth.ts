// What is true of a made set: every figure and its cell, every fault, who sent what.
import type { Quantity } from "@junheng/engine";
import type { MadeSchool } from "./county/made-school.js";
import type { FaultKind } from "./faults/fault.js";
import type { BrokenFile } from "./files/broken-files.js";
import type { PlannedSchool } from "./school-plan.js";

/** A cell of a file. */
export interface TrueCell {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** A figure as it stands in a file. */
export interface TrueFigure extends TrueCell {
  readonly code: string;
  readonly path: string;
  readonly reads: Quantity;
  readonly year?: number;
}

/** A school's name as it stands in a file. */
export interface TrueName extends TrueCell {
  readonly code: string;
  readonly name: string;
}

/** A planted fault with its cells. */
export interface TrueFault {
  readonly fault: FaultKind;
  /** The school; none for a totals row, which is of several. */
  readonly code: string | null;
  readonly copyOf?: string;
  readonly cells: readonly TrueCell[];
  readonly meant: ReadonlyMap<string, number>;
}

/** Several files of one school. */
export interface TrueVersions {
  readonly code: string;
  readonly files: readonly string[];
}

/** Everything that is true of a set. */
export interface Truth {
  readonly schools: readonly MadeSchool[];
  readonly planned: readonly PlannedSchool[];
  readonly figures: readonly TrueFigure[];
  readonly names: readonly TrueName[];
  readonly faults: readonly TrueFault[];
  readonly duplicates: readonly TrueVersions[];
  readonly contradictions: readonly TrueVersions[];
  /** Files of blank forms, and the schools that sent them or nothing. */
  readonly blankFiles: readonly string[];
  readonly silent: readonly string[];
  readonly broken: readonly BrokenFile[];
  readonly countyFile: string;
  readonly lastYearFile: string;
}

/** A file to be read. */
export interface MadeFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A made set: the files, and what is true of them. */
export interface MadeSet {
  readonly files: readonly MadeFile[];
  readonly truth: Truth;
}
