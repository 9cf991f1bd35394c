// How a sheet of ours is known again in a file: a hidden name of the sheet's own, which stays with it when it is moved or copied.
import type { DefinedName } from "./read/opened-workbook.js";

/** The defined name; its value is the id of the result sheet, as text. */
export const markName = "_JunhengResult";

/** The ids of the sheets that are marked, by their positions in the workbook. */
export const markedSheets = (names: readonly DefinedName[]): ReadonlyMap<number, string> =>
  new Map(
    names.flatMap(({ Name, Ref, Sheet }) =>
      Name === markName && Sheet !== undefined ? [[Sheet, Ref.replace(/[^\w-]/g, "").slice(0, 100)]] : [],
    ),
  );
