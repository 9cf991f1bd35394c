// A county's table in another unit than the schools' forms (万元 beside 元, 亩 beside ㎡): one fault of the table, not one of every school.
import type { SchoolRecord, Unit } from "../schools/index.js";
import { fieldOf, isFigure } from "../schools/index.js";
import type { FieldPath } from "../reading/headers/index.js";
import type { KeyedSchool } from "./check-finding.js";
import { figureScopes, placeOfPath, quantityAt } from "./figures.js";
import { land, tenThousand } from "./unit-factors.js";
import { withoutFigures } from "./with-figures.js";

const factorsOf: Readonly<Partial<Record<Unit, readonly number[]>>> = {
  yuan: tenThousand,
  volume: tenThousand,
  squareMetre: land,
};

/** Fewer schools than this have no majority. */
const leastCompared = 3;

/** By what the table's figures have to be multiplied, and which schools' figures they then are. */
export interface TableUnit {
  readonly factor: number;
  readonly judged: number;
  /** The keys of the schools whose figures agree, in their order. */
  readonly agreeing: readonly string[];
}

/** The paths at which most schools have the table's figure but for one and the same factor of units. */
export function tableUnits(
  schools: readonly KeyedSchool[],
  table: ReadonlyMap<string, SchoolRecord>,
): ReadonlyMap<FieldPath, TableUnit> {
  const units = new Map<FieldPath, TableUnit>();
  const paths = new Set(
    [...table.values()].flatMap((record) =>
      figureScopes.flatMap((scope) => Object.keys(record[scope] ?? {}).map((id) => `${scope}.${id}`)),
    ),
  );
  for (const path of paths) {
    const place = placeOfPath(path);
    const compared = schools.flatMap(({ key, record }) => {
      const [own, theirs] = [record, table.get(key)].map((each) => each && quantityAt(each, place, "whole"));
      return isFigure(own) && isFigure(theirs) && own > 0 && theirs > 0 ? [{ key, own, theirs }] : [];
    });
    if (compared.length < leastCompared) continue;
    for (const factor of factorsOf[fieldOf(place.id)?.unit ?? "none"] ?? []) {
      const agreeing = compared.filter(({ own, theirs }) => agrees(own, theirs, factor)).map(({ key }) => key);
      if (agreeing.length * 2 > compared.length) units.set(path, { factor, judged: compared.length, agreeing });
    }
  }
  return units;
}

/** Whether a figure is the table's times the factor, as far as either is written out. */
export const agrees = (own: number, theirs: number, factor: number): boolean =>
  Math.abs(own - theirs * factor) <= Math.max(halfOfLast(theirs) * factor, halfOfLast(own)) * (1 + 1e-9);

/** Half a unit of a number's last decimal. */
const halfOfLast = (value: number): number => 0.5 * 10 ** -(/\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);

/** The table without the figures that stand in another unit: nothing is proposed from them. */
export const inOneUnit = (
  table: ReadonlyMap<string, SchoolRecord>,
  units: ReadonlyMap<FieldPath, TableUnit>,
): ReadonlyMap<string, SchoolRecord> =>
  units.size === 0 ? table : new Map([...table].map(([key, record]) => [key, withoutFigures(record, units)] as const));
