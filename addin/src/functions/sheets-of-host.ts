// How the host of the page gives a sheet by its name; the page that has a host sets it once.
import type { Grid } from "@junheng/engine/reading/cells";

/** Gives a sheet by the name on its tab, in any case, or null where the workbook has none; rejects where it cannot be read. */
export type SheetByNameLater = (name: string) => Promise<Grid | null>;

let given: SheetByNameLater | null = null;

/** How to read a sheet by its name; null where no host can. */
export const sheetsOfHost = (): SheetByNameLater | null => given;

/** Sets how to read a sheet by its name. */
export const setSheetsOfHost = (next: SheetByNameLater | null): void => {
  given = next;
};
