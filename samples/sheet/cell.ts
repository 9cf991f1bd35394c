// A cell of the sample's sheet, before it is written to a file.

/** An error such as `{ error: "#N/A" }`. */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell holds. */
export type Value = string | number | null | ErrorValue;

/** A cell with its looks; what a span covers is null. */
export interface SampleCell {
  readonly value: Value;
  readonly look: "title" | "label" | "header" | "figure" | "text" | "total";
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

export type SampleRow = readonly (SampleCell | null)[];

/** Whether it is an error. */
export const isError = (value: Value): value is ErrorValue => typeof value === "object" && value !== null;
