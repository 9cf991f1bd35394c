// Two fingerprints of a rubric: of everything in it, and of what can change a score.
import type { Rubric } from "./rubric.js";
import { sha256 } from "./sha256.js";

/** The fingerprints that every result carries. */
export interface RubricHashes {
  readonly contentHash: string;
  /** Without titles, notes, sources, offices, evidence and printed rules: the same as long as no score can change. */
  readonly structureHash: string;
}

/** The names of what is only read by people. */
const wording = new Set(["title", "note", "source", "office", "evidence", "rule", "headers", "unit", "label"]);

/** The fingerprints of each rubric (decision 37). */
const known = new WeakMap<Rubric, RubricHashes>();

/**
 * The fingerprints of a rubric (细则指纹): one of all it says, one of what can change a score.
 *
 * Formula: SHA-256 of its canonical text, keys in order; for `structureHash` without titles, wording and sources. Units: 64
 * hexadecimal digits each. Missing parts are not written, and so differ from zeros. None: never null. A rubric is not changed after
 * it was made, so that they are computed once. Errors: none.
 *
 * Source: decision 18.
 *
 * @example
 * const rubric = oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10);
 * const renamed = { ...rubric, title: { "zh-CN": "新", en: "new" } };
 * rubricHashes(renamed).structureHash === rubricHashes(rubric).structureHash // => true
 * rubricHashes(renamed).contentHash === rubricHashes(rubric).contentHash // => false
 */
export function rubricHashes(rubric: Rubric): RubricHashes {
  const before = known.get(rubric);
  if (before !== undefined) return before;
  const made = {
    contentHash: sha256(canonicalText(rubric, () => true)),
    structureHash: sha256(canonicalText(rubric, isStructure)),
  };
  known.set(rubric, made);
  return made;
}

/** Whether a property can change a score. */
export const isStructure = (property: string): boolean => !wording.has(property);

/** JSON with the properties in order of their names, and without those that are not wanted. */
function canonicalText(value: unknown, wanted: (property: string) => boolean): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonicalText(each, wanted)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const properties = Object.entries(value)
    .filter(([property, held]) => held !== undefined && wanted(property))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([property, held]) => `${JSON.stringify(property)}:${canonicalText(held, wanted)}`);
  return `{${properties.join(",")}}`;
}
