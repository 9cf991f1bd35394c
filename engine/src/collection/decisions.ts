// What the user decided about what was sent: data that is kept, and applied again whenever files come or go.

import type { UnitChoices } from "../legal-units/index.js";

/** What a file is: what schools sent, the county's own table to compare with, last year's figures, or nothing to be read. */
export type FileRole = "sent" | "county" | "lastYear" | "ignored";

/** Every choice, by the key of what it is about. What is not there is not decided. */
export interface Decisions {
  /** Roles of files, by name, where they are not what was taken for granted. */
  readonly roles?: Readonly<Record<string, FileRole>>;
  /** Whether two names are one school, by the key of the question. */
  readonly same?: Readonly<Record<string, boolean>>;
  /** Which of several versions holds, by the key of the school: the id of what was sent. */
  readonly versions?: Readonly<Record<string, string>>;
  /** For schools with several versions none was chosen of: the file changed last, or none. */
  readonly versionsElse?: "newest" | "none";
  /** The parent of a campus, by the key of the campus; empty where it is a school of its own. */
  readonly campuses?: Readonly<Record<string, string>>;
  /** Whether the schools of a legal unit (1+X, 一校多区) count as one. */
  readonly units?: UnitChoices;
  /** Proposals accepted or refused, by the id of the finding. */
  readonly corrections?: Readonly<Record<string, "accepted" | "refused">>;
  /** Whether schools with figures that cannot be stay out of the clean table until they are mended. Default: they do. */
  readonly impossible?: "out" | "in";
}
