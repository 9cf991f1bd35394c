// Columns that are counted from rows of persons, each with the cell of the yearly statistics that it must agree with.
import type { QuantityId } from "../../schools/index.js";
import { emisPlaces } from "../../schools/index.js";
import { comment } from "../comment.js";

/** A figure of a school, and what a row must be to count for it. */
export interface CountedFigure {
  readonly id: QuantityId;
  readonly when: string;
}

/** A column to be. */
export interface CountedColumn {
  readonly name: string;
  readonly expression: string;
  readonly id: QuantityId;
}

/** The columns one under another, the statistics' cell above each. */
export const countedColumns = (columns: readonly CountedColumn[]): string =>
  columns
    .map(({ name, expression, id }) => {
      const cell = emisPlaces[id];
      return `${cell === undefined ? "" : `${comment(cell)}\n    `}${expression} AS ${name}`;
    })
    .join(",\n    ");
