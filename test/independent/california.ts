// The 420 Californian districts from the file's own text: as whole numbers for exact arithmetic, and as doubles for the engine.
import { expect } from "chai";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Row } from "./measures-exact.js";

/** Where the file is. */
export const california = fileURLToPath(new URL("../../samples/california-districts-1999.csv", import.meta.url));

/** Figures in the file have at most so many decimals. */
const decimals = 20;
/** How many whole units `districtRows` makes of one. */
export const unit = 10n ** BigInt(decimals);

/** A figure as the file writes it, in whole units of 10⁻²⁰. */
const units = (text: string): bigint => {
  const [whole = "", rest = ""] = text.split(".");
  expect(`${whole}${rest}`, text).to.match(/^\d+$/);
  expect(rest.length).to.be.at.most(decimals);
  return BigInt(whole + rest.padEnd(decimals, "0"));
};

const [names = [], ...lines] = readFileSync(california, "utf8")
  .trim()
  .split(/\r?\n/)
  .map((line) => line.split(","));

/** The texts of a column, from the first district to the last. */
const column = (name: string): readonly string[] => lines.map((line) => line[names.indexOf(name)]!);

/** Each district with a resource, its pupils and its county, exactly as written. */
export function districtRows(resource: string): readonly Row[] {
  const [resources, pupils, counties] = [column(resource), column("students"), column("county")];
  return lines.map((_, i) => ({ resource: units(resources[i]!), pupils: BigInt(pupils[i]!), group: counties[i]! }));
}

/** The same as doubles: the resource per pupil, weighted by pupils, by county. */
export function districtSeries(resource: string) {
  const weights = column("students").map(Number);
  const values = column(resource).map((text, i) => Number(text) / weights[i]!);
  return { values, weights, groups: column("county") };
}
