// The surroundings of a cell of files that were read and whose grids are still at hand.
import type { Grid } from "@junheng/engine/reading/cells";
import { excerptOf } from "../../../files/excerpt.js";
import type { ReadCell } from "../../shared/cell-access.js";

/** Looks a cell up in them. */
export const cellsOfFiles =
  (grids: readonly Grid[]): ReadCell =>
  ({ file, sheet = "", cell = "" }) =>
    Promise.resolve(
      excerptOf(
        grids.filter((grid) => grid.file === file),
        sheet,
        cell,
      ),
    );
