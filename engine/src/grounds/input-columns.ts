// The columns of figures that a stage rests on, as the sheets give them: path by path, school by school.
import type { StageResult } from "../assessment/index.js";
import type { Where } from "../diagnostics/index.js";
import type { RecordSource } from "../schools/index.js";
import { figureCell } from "./stages.js";

/** One column: the figures of the schools that have one. */
export interface InputColumn {
  readonly path: string;
  readonly figures: readonly number[];
  /** Where they stand; made when it is asked for, since most columns are only looked at. */
  readonly cells: () => readonly Where[];
}

/** The columns that were used of a stage's schools, of each school itself and not of what was merged into it. */
export const inputColumns = ({ schools }: StageResult): readonly InputColumn[] => {
  const columns = new Map<string, { figures: number[]; sources: (RecordSource | undefined)[] }>();
  for (const { contributors } of schools) {
    const [first] = contributors;
    for (const [path, value] of Object.entries(first?.figures ?? {})) {
      let column = columns.get(path);
      if (column === undefined) columns.set(path, (column = { figures: [], sources: [] }));
      column.figures.push(value);
      column.sources.push(first?.source);
    }
  }
  return [...columns].map(([path, { figures, sources }]) => ({
    path,
    figures,
    cells: () => sources.map((source) => figureCell(source, path)),
  }));
};
