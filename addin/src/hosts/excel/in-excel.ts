// Every conversation with Excel goes through here: it waits while a cell is being edited, and turns Excel's errors into ours.
import { HostError } from "../spreadsheet-host.js";
import { has } from "./sets.js";

type HostErrorCode = HostError["code"];

/** Excel's codes for what a user can mend. */
const codes: Readonly<Record<string, HostErrorCode>> = {
  AccessDenied: "protected",
  ItemNotFound: "sheetNotFound",
  InvalidReference: "sheetNotFound",
  InvalidSelection: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
  ApiNotFound: "unsupported",
  InvalidOperationInCellEditMode: "busy",
  ActivityLimitReached: "busy",
  ServiceNotAvailable: "busy",
};

const codeOf = (error: unknown): string | null =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : null;

const hostErrorOf = (error: unknown): unknown => {
  const code = codeOf(error);
  return code === null || error instanceof HostError ? error : new HostError(codes[code] ?? "failed", code);
};

/**
 * Runs one conversation with Excel; what it changes is one step of Undo, where this Excel has that.
 *
 * @throws HostError where Excel refuses; an AbortError passes as it is.
 */
export const inExcel = async <Result>(
  conversation: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> => {
  try {
    return await Excel.run({ delayForCellEdit: true, ...(has("undo") && { mergeUndoGroup: true }) }, conversation);
  } catch (error) {
    throw hostErrorOf(error);
  }
};
