// A result that could not be written, though the command was right: the disk is full, the folder read-only. Status 1, with a sentence.
import type { Locale } from "@junheng/engine/diagnostics";
import { outputText } from "../messages/output.js";
import { OutputError } from "../outcome.js";
import { codeOf } from "./look-at.js";
import { markedJson } from "./own-mark.js";

const full = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);
const denied = new Set(["EACCES", "EPERM", "EROFS", "EBUSY", "ETXTBSY"]);

/** Why a file was not written, by what the system said. */
function failureText(file: string, error: unknown, locale: Locale): string {
  const reason = codeOf(error);
  if (full.has(reason)) return outputText("full", { file }, locale);
  return denied.has(reason) ? outputText("denied", { file }, locale) : outputText("failed", { file, reason }, locale);
}

/** The error that ends a command whose result could not be written; an error that the system did not raise stays what it is. */
export function outputFailure(
  file: string,
  error: unknown,
  { format, locale }: { readonly format: string; readonly locale: Locale },
): unknown {
  if (codeOf(error) === "") return error;
  const message = failureText(file, error, locale);
  const finding = {
    severity: "error",
    code: "outputFailed",
    message,
    where: { file },
    params: { reason: codeOf(error) },
  };
  return new OutputError(
    format === "json" ? markedJson(`${JSON.stringify({ diagnostics: [finding] }, null, 2)}\n`) : `${message}\n`,
  );
}
