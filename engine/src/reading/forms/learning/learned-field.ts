// What is known of a field while a form is learned, and what the user decided of its labels.
import type { FormField } from "../templates/form-template.js";

/** What the user decided of labels: by cell (`B7`; `C4#1` for a gap, counted from 0) or by text; null leaves it out. */
export type LabelOverrides = Readonly<Record<string, string | null>>;

/** A field while it is learned: its place within the grid, not yet its address on the sheet. */
export type LearnedField = Omit<FormField, "cell"> & { readonly at: { readonly row: number; readonly column: number } };
