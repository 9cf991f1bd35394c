// The standard that an argument names: a built-in one, or one that stands in a range or on a sheet, read again whenever it is calculated.
import { describeStandard } from "@junheng/engine/words";
import { standardOfWorkbook } from "@junheng/engine/reading/standards";
import type { Grid } from "@junheng/engine/reading/cells";
import type { DiagnosticParams } from "@junheng/engine/diagnostics";
import type { Standard } from "@junheng/engine/standards";
import { standards } from "@junheng/engine/standards";
import type { FunctionMessage } from "../messages/functions.js";
import { argumentName, cellOf, isOneCell, rangeOf } from "./cells.js";
import { standardOfArgument } from "./choices.js";
import { functionError } from "./function-error.js";
import { functionLocale } from "./function-locale.js";
import { NamedSheets } from "./named-sheets.js";
import { remembered } from "./remembered.js";

/**
 * The standard of an argument: a built-in one of this name, else the one on the sheet of this name, else the built-in one of which it is
 * a part of the name. Errors: #VALUE! for a name that none has, and for a range or a sheet that holds no standard.
 */
export const standardGiven = (argument: unknown): Standard => {
  if (argument instanceof NamedSheets) return standardNamed(argument);
  return isOneCell(argument) ? standardOfArgument(argument) : standardOfRange(rangeOf(argument));
};

const standardNamed = ({ sheets: [first] }: NamedSheets): Standard => {
  const { name: given = "", grid = null } = first ?? {};
  return grid === null ? standardOfArgument(given, true) : standardOfGrid(grid, "sheetHoldsNoStandard", { given });
};

/** The standard that stands in a range, with its header 项目, 数值. Some hosts hand blank cells over as 0: no cell of a header is one. */
const standardOfRange = (range: readonly (readonly unknown[])[]): Standard => {
  const argument = argumentName("standard");
  const grid = { sheet: argument, rows: range.map((row) => row.map(cellOf)) };
  const params = { argument, rows: range.length, columns: range[0]?.length ?? 0 };
  return standardOfGrid(grid, "standardRange", params);
};

/** What was understood of cells: a column of formulas gives the same ones again and again. */
const understood = remembered<Understood>(8);

type Understood = Pick<NonNullable<ReturnType<typeof standardOfWorkbook>>, "standard" | "diagnostics">;

const standardOfGrid = (grid: Grid, refusal: FunctionMessage, params: DiagnosticParams): Standard => {
  const none: Understood = { standard: null, diagnostics: [] };
  const found = understood(JSON.stringify(grid), () => standardOfWorkbook([grid]) ?? none);
  if (found.standard) return found.standard;
  const [first] = found.diagnostics;
  const reason =
    first === undefined ? "" : `${first.where.cell ?? ""} ${describeStandard(first, functionLocale())}`.trim();
  throw functionError("#VALUE!", refusal, { ...params, reason, choices: standards.map(({ id }) => id) });
};
