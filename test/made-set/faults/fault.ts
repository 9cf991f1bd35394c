// A planted fault: what was changed, what should stand there, and by what it counts as found.
import type { Chance } from "../../../samples/county/random.js";
import type { MadeSchool } from "../county/made-school.js";
import type { SentFigure } from "../sheets/written-figure.js";

/** What a fault changes of what a school sends; none where it cannot be planted in the school. */
export type Changes = ReadonlyMap<string, SentFigure>;

/** How a kind of fault is planted, and told. */
export interface FaultKind {
  readonly kind: string;
  /** What it is, for people. */
  readonly name: string;
  /** Rules of checks and codes of diagnostics that say it. */
  readonly told: RegExp;
  readonly plant: (school: MadeSchool, chance: Chance) => Changes | null;
  /** What a proposal may come to where it cannot be exact: a share of the true figure. */
  readonly tolerance?: number;
}

/** A fault that was planted, before it stands in a cell. */
export interface PlantedFault {
  readonly fault: FaultKind;
  readonly code: string;
  readonly paths: readonly string[];
  /** The school whose figures were copied. */
  readonly copyOf?: string;
  /** The figures that should have been sent; none where nobody could know. */
  readonly meant: ReadonlyMap<string, number>;
}

/** The figure of a school; it has to be there. */
export const trueFigure = ({ name, figures }: MadeSchool, path: string): number => {
  const value = figures.get(path);
  if (value === undefined) throw new Error(`${name} has no ${path}`);
  return value;
};
