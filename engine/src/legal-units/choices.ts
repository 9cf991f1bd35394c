// What the user chose about legal units: data that is kept, the same in every host.
import type { CountedAs, CountedUnit, LegalUnit } from "./legal-unit.js";
import { countedAs } from "./legal-unit.js";

/** How units count, by their names; `all` is for those that are not named. What is not there is not decided. */
export type UnitChoices = Readonly<Record<string, CountedAs>>;

const isCountedAs = (value: unknown): value is CountedAs => (countedAs as readonly unknown[]).includes(value);

/**
 * Choices from a text (合并还是分别计算): `one` or `each` for all units, or names with one of them, parted by commas. Null where it is
 * neither.
 *
 * Rule: `one` or `each` alone is for all units, `NAME=one` for one of them; of two for one name the later.
 * An empty text is no choice. Errors: none; who asked says what is understood.
 *
 * Source: ours; the signs that part are those of both languages.
 *
 * @example
 * unitChoicesOf("one") // => { all: "one" }
 * unitChoicesOf("龙马小学=one，龙凤镇中心小学=each") // => { 龙马小学: "one", 龙凤镇中心小学: "each" }
 * unitChoicesOf("both") // => null
 */
export function unitChoicesOf(text: string): UnitChoices | null {
  const parts = text.split(/[,，、\s]+/).filter((part) => part !== "");
  const choices = parts.map((part) => {
    const at = part.lastIndexOf("=");
    return [at < 0 ? "all" : part.slice(0, at), part.slice(at + 1)] as const;
  });
  const wrong = choices.length === 0 || choices.some(([name, counted]) => name === "" || !isCountedAs(counted));
  return wrong ? null : (Object.fromEntries(choices) as UnitChoices);
}

/**
 * Choices on legal units that were kept (已保存的计算方式), without what cannot be understood.
 *
 * Rule: entries whose value is `one` or `each`. Units: none. An empty object is no choice. None: an empty object for what is none.
 * Errors: none; a kept file may be of an older version.
 *
 * Source: ours; what an older version kept must not stop what opens it.
 *
 * @example
 * keptUnitChoices({ all: "one", 龙马小学: "twice" }) // => { all: "one" }
 * keptUnitChoices(null) // => {}
 */
export function keptUnitChoices(kept: unknown): UnitChoices {
  const entries = typeof kept === "object" && kept !== null ? Object.entries(kept) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, CountedAs] => isCountedAs(entry[1])));
}

/** The unit with what holds for it. */
export const countedBy =
  (choices: UnitChoices) =>
  (unit: LegalUnit): CountedUnit => ({ ...unit, counted: choices[unit.name] ?? choices["all"] ?? unit.told });
