// Every conversation with WPS goes through here: it finds the workbook, and turns what WPS throws into our errors.
import { HostError } from "../spreadsheet-host.js";
import type { WpsApplication, WpsBook } from "./model.js";

/** The workbook in front; refused where none is open. */
export const openBook = (app: WpsApplication): WpsBook => {
  const book = app.ActiveWorkbook;
  if (book === null || book === undefined) throw new HostError("unsupported", "ActiveWorkbook");
  return book;
};

/**
 * Runs one conversation.
 *
 * @throws HostError where WPS refuses; an AbortError passes as it is.
 */
export const inWps = async <Result>(conversation: () => Result | Promise<Result>): Promise<Result> => {
  try {
    return await conversation();
  } catch (error) {
    if (error instanceof HostError || (error instanceof Error && error.name === "AbortError")) throw error;
    throw new HostError("failed", error instanceof Error ? error.message : String(error));
  }
};
