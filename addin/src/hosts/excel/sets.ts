// Which of Excel's sets of calls this Excel has. The manifest asks for none of them, so that nobody misses the whole for a part.
import { HostError, type HostLack } from "../spreadsheet-host.js";

/** What is done with each version of Excel's own set. */
export const sets = {
  /** Sheets and ranges that may not be there, and values kept in the workbook: without them there is no pane. */
  reading: "1.4",
  /** Hidden rows and columns, and what changes in any sheet. */
  watching: "1.9",
  /** The mark on sheets of ours: without it nothing is written, since nothing could be found again. */
  writing: "1.12",
  /** Merged cells. */
  merges: "1.13",
  /** Several steps that are taken back as one. */
  undo: "1.20",
} as const;

const supported = (name: string, version: string): boolean => {
  // An Excel that cannot say is one of the tests, or outside of all versions.
  const { requirements } = Office.context as Partial<Office.Context>;
  return requirements?.isSetSupported(name, version) ?? true;
};

/** Whether this Excel can do it. */
export const has = (what: keyof typeof sets): boolean => supported("ExcelApi", sets[what]);

/** What this Excel cannot do. */
export const lacking = (): readonly HostLack[] => [
  ...(supported("CustomFunctionsRuntime", "1.1") && supported("SharedRuntime", "1.1") ? [] : ["functions" as const]),
  ...(has("writing") ? [] : ["writing" as const]),
  ...(has("merges") ? [] : ["shape" as const]),
];

/** Refuses what this Excel cannot do. */
export const need = (what: keyof typeof sets): void => {
  if (!has(what)) throw new HostError("unsupported", `ExcelApi ${sets[what]}`);
};
