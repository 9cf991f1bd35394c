// Records as another program gives them, before they are counted: every figure a number or the reason why there is none.
import { nearestName, parseChoice, shownValue } from "../choices/index.js";
import { isCountable } from "./countable.js";
import { identityFields } from "./fields.js";
import type { Quantity } from "./quantity.js";
import type { Quantities, RecordSource, SchoolRecord } from "./record.js";
import { owners, schoolLocales } from "./record.js";
import { schoolStages, schoolTypes } from "./stage.js";

/** A figure that is no number, with its school, its path (`whole.books`) and what was there. */
export interface UnusableFigure {
  readonly school: string;
  readonly path: string;
  readonly found: string;
  readonly source?: RecordSource;
}

/** A field that no record has: nothing reads it. How many records have it, and the field that was probably meant. */
export interface UnknownField {
  readonly path: string;
  readonly records: number;
  readonly near: string | null;
}

/** Records that can be counted, and what of them cannot. */
export interface SoundRecords {
  readonly records: readonly SchoolRecord[];
  readonly unusable: readonly UnusableFigure[];
  readonly unknown: readonly UnknownField[];
}

/** What a record says in one of a few words. */
const choices = [
  ["type", schoolTypes],
  ["owner", owners],
  ["locale", schoolLocales],
  ["stage", schoolStages],
] as const;

const parts = ["whole", ...schoolStages] as const;
const keys: readonly string[] = [...identityFields.map(({ id }) => id), ...parts, "source"];
const knownKeys: ReadonlySet<string> = new Set(keys);
const absences: ReadonlySet<unknown> = new Set(["missing", "notApplicable", "unreadable"]);

/**
 * Records held against their shape (核对记录), for `assessCounty` and whoever takes records that nobody parsed.
 *
 * Rule: 1e-60 ≤ |figure| ≤ 1e60, or 0; anything else is no figure.
 * A figure that is NaN, infinite, beyond 1e60 or nearer to zero than 1e-60, a text, or a big integer beyond what a number holds
 * exactly is `unreadable` in what is given back and stands in `unusable`; a big integer that is held exactly is that number, and
 * null, as a database has it, is `missing`. Zeros stay zeros. None: where all is sound, the records themselves are given back.
 * `figureIds` are the ids that figures may have. Units: stay.
 *
 * Source: ours: a number from 1e-60 to 1e60 can be squared, weighted and added without leaving what a double holds.
 *
 * @throws TypeError when the records are no list, one of them is no record or has no name, or a type, owner, locale or stage is none of those that there are
 * @example
 * soundRecords("assessCounty", [{ name: "一小", whole: { books: Number.NaN } }], new Set(["books"])).unusable // => [{ school: "一小", path: "whole.books", found: "NaN" }]
 */
export function soundRecords(
  caller: string,
  records: readonly SchoolRecord[],
  figureIds: ReadonlySet<string>,
): SoundRecords {
  if (!Array.isArray(records)) throw new TypeError(`${caller} requires a list of records, got ${shownValue(records)}`);
  const unusable: UnusableFigure[] = [];
  const unknown = new Map<string, number>();
  let changed: SchoolRecord[] | null = null;
  records.forEach((record: SchoolRecord, position) => {
    requireRecord(caller, record, position);
    for (const key in record) if (!knownKeys.has(key)) unknown.set(key, (unknown.get(key) ?? 0) + 1);
    let own = record;
    for (const part of parts) {
      const figures = record[part];
      if (figures === undefined || isSound(figures, figureIds)) continue;
      for (const id in figures)
        if (!figureIds.has(id)) unknown.set(`${part}.${id}`, (unknown.get(`${part}.${id}`) ?? 0) + 1);
      own = { ...own, [part]: soundFigures(record, part, figures, unusable) };
    }
    if (own === record) return;
    changed ??= [...records];
    changed[position] = own;
  });
  return {
    records: changed ?? records,
    unusable,
    unknown: [...unknown].map(([path, count]) => ({ path, records: count, near: nearField(path, figureIds) })),
  };
}

function requireRecord(caller: string, record: SchoolRecord, position: number): void {
  const given: unknown = record;
  if (typeof given !== "object" || given === null || typeof record.name !== "string")
    throw new TypeError(
      `${caller} requires records with a name, got ${shownValue(typeof given === "object" && given !== null ? record.name : given)} at position ${position}`,
    );
  for (const [field, allowed] of choices) {
    const value = record[field];
    // The text that names the school is made for those alone that are refused.
    const isAllowed = value === undefined || allowed.some((each) => each === value);
    if (!isAllowed) parseChoice(caller, `the ${field} of ${shownValue(record.name)}`, value, allowed);
  }
}

/** Whether every figure is known and a number that can be counted or a reason: all but a few records are, so that this is the whole work. */
function isSound(figures: Quantities, figureIds: ReadonlySet<string>): boolean {
  for (const id in figures) {
    const figure: unknown = figures[id];
    if (typeof figure === "number" ? !isCountable(figure) : !absences.has(figure)) return false;
    if (!figureIds.has(id)) return false;
  }
  return true;
}

const soundFigures = (
  { name, source }: SchoolRecord,
  part: string,
  figures: Quantities,
  unusable: UnusableFigure[],
): Quantities =>
  Object.fromEntries(
    Object.entries(figures as Readonly<Record<string, unknown>>).flatMap(([id, figure]): [string, Quantity][] => {
      if (figure === undefined) return [];
      if (figure === null) return [[id, "missing"]];
      if (absences.has(figure) || (typeof figure === "number" && isCountable(figure)))
        return [[id, figure as Quantity]];
      if (typeof figure === "bigint" && Number.isSafeInteger(Number(figure))) return [[id, Number(figure)]];
      unusable.push({ school: name, path: `${part}.${id}`, found: shownValue(figure), ...(source && { source }) });
      return [[id, "unreadable"]];
    }),
  );

/** A figure beside its part (`pupils` for `whole.pupils`) is meant there; else the nearest name of the same kind. */
const nearField = (path: string, figureIds: ReadonlySet<string>): string | null => {
  const [part, id] = path.includes(".") ? [`${path.split(".")[0]}.`, path.slice(path.indexOf(".") + 1)] : ["", path];
  if (part === "") return figureIds.has(id) ? `whole.${id}` : nearestName(id, keys);
  const near = nearestName(id, figureIds);
  return near === null ? null : part + near;
};
