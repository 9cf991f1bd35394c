// How many schools of which kind each sheet gave, for the user to compare with what she knows of it.
import type { Submission } from "@junheng/engine/reading/forms";
import type { SchoolRecord, SchoolType } from "@junheng/engine/schools";

/** Schools of one kind: a row for one stage counts as a school of that stage; null where neither type nor stage is known. */
export interface SchoolCount {
  readonly kind: SchoolType | null;
  readonly count: number;
}

/** What one sheet gave; nothing in `counts` where it has no school. */
export interface SheetGave {
  readonly file?: string;
  readonly sheet: string;
  readonly counts: readonly SchoolCount[];
}

/** The sheets in their order, each with the kinds of its schools in the order of their first. */
export const schoolsBySheet = ({ sheets, records }: Submission): readonly SheetGave[] =>
  sheets.map(({ file, sheet }) => {
    const own = records.filter(({ source }) => source?.file === file && source?.sheet === sheet);
    return { ...(file !== undefined && { file }), sheet, counts: schoolsByKind(own) };
  });

/** How many schools of which kind, in the order of their first. */
export const schoolsByKind = (records: readonly SchoolRecord[]): readonly SchoolCount[] => {
  const kinds = records.map(kindOf);
  return [...new Set(kinds)].map((kind) => ({ kind, count: kinds.filter((each) => each === kind).length }));
};

const kindOf = ({ stage, type }: SchoolRecord): SchoolType | null => stage ?? type ?? null;
