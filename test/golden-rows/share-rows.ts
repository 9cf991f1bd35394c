// The rows of test/golden/share_values.csv, each with the result of ours that it asks for.
import { bottomShare, giniByGroup, palmaRatio, quintileShareRatio, topShare } from "@junheng/engine/statistics/shares";
import { readGolden } from "../golden/read-golden.js";
import type { ReferenceRow } from "./reference-rows.js";

const ratios: Readonly<Record<string, typeof palmaRatio>> = { s80_s20: quintileShareRatio, palma: palmaRatio };

const resultOf = (
  measure: string,
  values: readonly number[],
  weights: readonly number[],
  groups: readonly string[],
) => {
  const [kind = "", part] = measure.split(".");
  if (kind === "gini_group") return giniByGroup(values, weights, groups)?.[part as "between" | "within"] ?? null;
  if (part === undefined) return ratios[kind]!(values, weights);
  return (kind === "top" ? topShare : bottomShare)(values, weights, Number(part) / 100);
};

export function shareRows(): readonly ReferenceRow[] {
  const inputs = readGolden("reference_inputs");
  return readGolden("share_values").map((row) => {
    const [name, measure] = [row["case"]!, row["measure"]!];
    const rows = inputs.filter((input) => input["case"] === name);
    const values = rows.map(({ value }) => Number(value));
    const weights = rows.map(({ weight }) => Number(weight));
    const groups = rows.map(({ group }) => group!);
    return {
      name,
      measure,
      expected: row["value"] === "" ? null : row["value"]!,
      isZeroForOne: false,
      result: () => resultOf(measure, values, weights, groups),
    };
  });
}
