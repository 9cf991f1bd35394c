// A standard of the user's own: out of a file, or from the sheets of the open workbook.
import type { Where } from "@junheng/engine/diagnostics";
import { errorAt } from "@junheng/engine/diagnostics";
import type { Grid } from "@junheng/engine/reading/cells";
import { standardOfText, standardOfWorkbook } from "@junheng/engine/reading/standards";
import type { StandardParsed } from "@junheng/engine/standards";
import type { SpreadsheetHost } from "../../../hosts/spreadsheet-host.js";
import { readHostGrids } from "./read-data.js";

/** The standard of a file: JSON, or a workbook with its sheet. */
export async function standardOfFile(file: File): Promise<StandardParsed> {
  if (/\.json$/i.test(file.name)) return standardOfText(await file.text(), file.name);
  const { readFiles } = await import("../../../files/read-files.js");
  const { grids, diagnostics } = await readFiles([file], {});
  const found = onSheets(grids, { file: file.name });
  return { ...found, diagnostics: [...diagnostics, ...found.diagnostics] };
}

/** The standard on a sheet of the open workbook. */
export const standardOfHost = async (host: SpreadsheetHost): Promise<StandardParsed> =>
  onSheets(await readHostGrids(host, { kind: "workbook" }, {}), {});

const onSheets = (grids: readonly Grid[], where: Where): StandardParsed =>
  standardOfWorkbook(grids) ?? { standard: null, diagnostics: [errorAt("standardNoTable", where)] };
