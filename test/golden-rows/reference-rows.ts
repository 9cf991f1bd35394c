// The rows of test/golden/reference_values.csv, each with the result of ours that it asks for.
import { readGolden } from "../golden/read-golden.js";
import { referenceMeasure } from "./reference-measure.js";

/** One row. */
export interface ReferenceRow {
  /** The case: which series. */
  readonly name: string;
  readonly measure: string;
  /** With thirty digits; null where there is to be no value. */
  readonly expected: string | null;
  /** Whether the reference has a zero where our rules have no value: the coefficient of variation of one school. */
  readonly isZeroForOne: boolean;
  readonly result: () => number | null;
}

export function referenceRows(): readonly ReferenceRow[] {
  const inputs = readGolden("reference_inputs");
  return readGolden("reference_values").map((row) => {
    const [name, measure] = [row["case"]!, row["measure"]!];
    const rows = inputs.filter((input) => input["case"] === name);
    const values = rows.map(({ value }) => Number(value));
    const weights = rows.map(({ weight }) => Number(weight));
    const groups = rows.map(({ group }) => group!);
    return {
      name,
      measure,
      expected: row["value"] === "" ? null : row["value"]!,
      isZeroForOne: values.length === 1 && measure.includes("cv") && row["value"] !== "",
      result: () => referenceMeasure(measure, values, weights, groups),
    };
  });
}
