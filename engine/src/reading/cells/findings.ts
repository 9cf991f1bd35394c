// Findings while a table is read; many alike in one column are told as one, so that nobody is flooded.
import type { Diagnostic, Where } from "../../diagnostics/index.js";
import { severalOf } from "../../diagnostics/index.js";

/** Collects findings. */
export interface Findings {
  readonly add: (diagnostic: Diagnostic) => void;
  /** A finding about a cell, told together with others of its code in the same `group` (a column). */
  readonly addAlike: (diagnostic: Diagnostic, group: string) => void;
  readonly all: () => readonly Diagnostic[];
}

/** From how many on they are told as one. */
const foldFrom = 4;
/** How many cells a finding lists. */
const cellsShown = 8;

/**
 * An empty collection of findings for one table (读表时的发现); many alike in one column become one.
 *
 * Rule: `addAlike` groups by code and `group`; from four on a group is one finding `….several` with its count, its first eight cells and
 * texts, over the range from its first row to its last. `all` gives single findings first, then groups as they began. Units: none.
 * Zeros: nothing added gives an empty list. Missing: findings without a cell fold too, at the place of the first. None: never; `all` may be
 * asked again and again. Errors: none; severities are not compared, the first one's is kept.
 * Source: ours: a column of 300 wrong cells must not bury the one finding beside it.
 *
 * @example
 * collectFindings().all() // => []
 */
export function collectFindings(): Findings {
  const found: Diagnostic[] = [];
  const groups = new Map<string, Diagnostic[]>();
  return {
    add: (diagnostic) => void found.push(diagnostic),
    addAlike: (diagnostic, group) => {
      const key = `${diagnostic.code} ${group}`;
      const alike = groups.get(key);
      if (alike === undefined) groups.set(key, [diagnostic]);
      else alike.push(diagnostic);
    },
    all: () => [...found, ...[...groups.values()].flatMap(folded)],
  };
}

const folded = (found: readonly Diagnostic[]): readonly Diagnostic[] => {
  if (found.length < foldFrom) return found;
  const alike = [...found].sort((a, b) => rowOf(a) - rowOf(b));
  const first = alike[0] as Diagnostic;
  const cells = alike.slice(0, cellsShown).map(({ where }) => where.cell ?? "");
  const texts = new Set(alike.map(({ params }) => params["text"]).filter((text) => typeof text === "string"));
  const shown = texts.size > 0 ? { texts: [...texts].slice(0, cellsShown) } : {};
  return [
    {
      severity: first.severity,
      code: severalOf(first.code),
      params: { ...first.params, count: alike.length, cells, ...shown },
      where: rangeOf(first.where, (alike.at(-1) as Diagnostic).where),
    },
  ];
};

const rowOf = ({ where }: Diagnostic): number => Number(/\D(\d+)$/.exec(where.cell ?? "")?.[1] ?? 0);

const rangeOf = (first: Where, last: Where): Where =>
  first.cell === undefined || last.cell === undefined || first.sheet !== last.sheet || first.file !== last.file
    ? first
    : { ...first, cell: `${first.cell}:${last.cell}` };
