// The columns of figures that a stage rests on, as the sheets give them: path by path, school by school.
import type { SchoolResult, StageResult } from "../assessment/index.js";
import type { Where } from "../diagnostics/index.js";
import { figureCell } from "./stages.js";

/** One column: the figures of the schools that have one. */
export interface InputColumn {
  readonly path: string;
  readonly figures: readonly number[];
  readonly schools: readonly SchoolResult[];
  readonly cells: readonly Where[];
}

/** The columns that were used of a stage's schools, of each school itself and not of what was merged into it. */
export const inputColumns = ({ schools }: StageResult): readonly InputColumn[] => {
  const columns = new Map<string, { figures: number[]; schools: SchoolResult[]; cells: Where[] }>();
  for (const school of schools) {
    const [first] = school.contributors;
    for (const [path, value] of Object.entries(first?.figures ?? {})) {
      const column = columns.get(path) ?? { figures: [], schools: [], cells: [] };
      column.figures.push(value);
      column.schools.push(school);
      column.cells.push(figureCell(first?.source, path));
      columns.set(path, column);
    }
  }
  return [...columns].map(([path, column]) => ({ path, ...column }));
};
