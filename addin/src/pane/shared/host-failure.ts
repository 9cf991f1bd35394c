// What went wrong, as a code for messages/pane.ts: the host's own refusals, a cancel, and what is our fault.
import { HostError } from "../../hosts/spreadsheet-host.js";
import type { Failure } from "./work.js";

/** The failure behind an error. The text of an unexpected one is left out: it may hold the user's data. */
export function failureOf(error: unknown): Failure {
  if (error instanceof HostError) return { code: `host.${error.code}`, detail: error.detail };
  if (error instanceof Error && error.name === "AbortError") return { code: "cancelled", detail: "" };
  if (isPartMissing(error)) return { code: "partMissing", detail: "" };
  return { code: "ourFault", detail: faultText(error) };
}

/** Whether a part of the program could not be loaded: its server is gone, or has a newer version by now. */
export const isPartMissing = (error: unknown): boolean => error instanceof Error && error.name === "ChunkLoadError";

/** Kind of error and place in the program, nothing else. */
export const faultText = (error: unknown): string => {
  if (!(error instanceof Error)) return "unknown";
  const place = /([\w.-]{1,80}\.js:\d{1,9}:\d{1,9})/.exec(error.stack ?? "")?.[1] ?? "";
  return `Junheng ${error.name} ${place}`.trim();
};
