// A file of several that are to be parted by county.
import type { Grid } from "../cells/index.js";

/** A file as it was read, and the folders in which it lies, from the one that was named down; its own name is the last. */
export interface CountyFile {
  readonly path: readonly string[];
  readonly grids: readonly Grid[];
}
