// For tests: the error that a call ends with, and functions answering in one language.
import type { Locale } from "@junheng/engine/diagnostics";
import { FunctionError } from "./function-error.js";
import { functionLocale, setFunctionLocale } from "./function-locale.js";

/** The error of a call; a call that succeeds, or fails otherwise, fails the test. */
export const errorOf = (call: () => unknown): FunctionError => {
  try {
    call();
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
  throw new Error("the call gave a result, an error was expected");
};

/** What a call gives while functions answer in a language. */
export const inLanguage = <T>(locale: Locale, call: () => T): T => {
  const before = functionLocale();
  setFunctionLocale(locale);
  try {
    return call();
  } finally {
    setFunctionLocale(before);
  }
};

/** A column of cells. */
export const columnOf = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
