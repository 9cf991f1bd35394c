// The figures of forms as claims take them: with their unit, and the decimals that the form asks for.
import type { ClaimInput } from "../../claims/index.js";
import { countyTemplates, formAmount } from "../../reading/forms/index.js";

const units: ReadonlyMap<string, string> = new Map(
  countyTemplates.flatMap(({ fields }) => fields.map(({ path, unit = "" }) => [path, unit])),
);

/** The unit that the form prints behind a figure; empty where it prints none. */
export const unitOf = (path: string): string => units.get(path) ?? "";

/** A figure with the decimals of its form and its unit: `10.0%`. */
export const printedText = (path: string, value: number): string => `${formAmount(path, value)}${unitOf(path)}`;

/** A figure as the input of a claim, in its base unit: 万元 as 元. */
export const claimInput = (path: string, value: number | null): ClaimInput => ({
  value: value === null ? null : value * (unitOf(path).startsWith("万") ? 10_000 : 1),
  unit: unitOf(path).replace("万", ""),
});
