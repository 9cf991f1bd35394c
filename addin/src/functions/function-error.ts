// Why a function gives no number: the error Excel shows in the cell, and a sentence that says what and where.
import type { DiagnosticParams } from "@junheng/engine/diagnostics";
import { fill } from "@junheng/engine/words";
import type { FunctionMessage } from "../messages/functions.js";
import { functionMessages } from "../messages/functions.js";
import { functionLocale } from "./function-locale.js";

/** The errors a cell can show. */
export const errorCodes = [
  "#VALUE!",
  "#NUM!",
  "#DIV/0!",
  "#N/A",
  "#NULL!",
  "#NAME?",
  "#REF!",
  "#SPILL!",
  "#CALC!",
] as const;

/** An error that a cell shows. */
export type ErrorCode = (typeof errorCodes)[number];

/** Whether this is the text of an error. */
export const isErrorCode = (value: unknown): value is ErrorCode =>
  typeof value === "string" && value.startsWith("#") && errorCodes.some((code) => code === value);

/** Thrown by a custom function, or standing in a cell of a table it gives. */
export class FunctionError extends Error {
  override readonly name = "FunctionError";
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** Makes an error with its sentence in the user's language. */
export const functionError = (code: ErrorCode, key: FunctionMessage, params: DiagnosticParams = {}): FunctionError => {
  const locale = functionLocale();
  return new FunctionError(code, fill(functionMessages[key][locale], params, locale));
};
