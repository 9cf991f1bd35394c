// How the cells that a sentence names are shown: gone to in the host's own sheets, or read again from the file they stand in.
import type { Where } from "@junheng/engine/diagnostics";
import { createContext, useContext } from "react";
import type { Excerpt } from "../../files/excerpt.js";

/** Reads the surroundings of a cell; none where they cannot be read any more. */
export type ReadCell = (where: Where) => Promise<Excerpt | null>;

/** Cells of the host are gone to, those of files are shown where they are named; without data there is nothing to show. */
export type CellAccess =
  | { readonly kind: "none" }
  | { readonly kind: "go"; readonly go: (sheet: string, cell: string) => void }
  | { readonly kind: "read"; readonly read: ReadCell };

/** The way to the cells for everything inside. */
export const CellAccessContext = createContext<CellAccess>({ kind: "none" });

/** The way to the cells. */
export const useCellAccess = (): CellAccess => useContext(CellAccessContext);
