// A process that reads one file after the other as the command does, and says what each took and what is wrong with what it says.
import { readSubmission } from "@junheng/engine/reading";
import { findClaims } from "@junheng/engine/reading/claims";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { describeDiagnostic } from "@junheng/engine/words";
import { readDocument, readWorkbook } from "@junheng/workbook/read";
import { readFileSync } from "node:fs";
import { sentenceFault } from "./sentence-fault.js";

/** A file to read. */
export interface ReadingAsked {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What came of it: `fault` says what is wrong, and is not there where all is right. */
export interface ReadingDone {
  readonly wasRead: boolean;
  readonly fault: string | undefined;
  /** Of work, not by the clock. */
  readonly seconds: number;
  /** The most memory that the process held so far, in MB. */
  readonly peak: number;
}

/** Reads it. */
export async function readOnce({ name, bytes }: ReadingAsked): Promise<ReadingDone> {
  const before = process.cpuUsage().user;
  const outcome = await foundIn(name, bytes).catch((error: unknown) => `it was thrown: ${String(error)}`);
  const seconds = (process.cpuUsage().user - before) / 1e6;
  const peak = peakMegabytes();
  if (typeof outcome === "string") return { wasRead: false, fault: outcome, seconds, peak };
  const { wasRead, diagnostics } = outcome;
  const isSilent = !wasRead && !diagnostics.some(({ severity, where }) => severity === "error" && where.file === name);
  const fault = isSilent
    ? "nothing was read, and nothing said of it"
    : diagnostics
        .flatMap((each) => [describeDiagnostic(each, "zh-CN"), describeDiagnostic(each, "en")])
        .map(sentenceFault)
        .find((each) => each !== undefined);
  return { wasRead, fault, seconds, peak };
}

/** The most that this process held. What a process reports of itself on Linux otherwise counts the one that started it, until it began. */
const peakMegabytes = (): number => {
  try {
    const line = readFileSync("/proc/self/status", "utf8")
      .split("\n")
      .find((each) => each.startsWith("VmHWM:"));
    return Number.parseInt((line ?? "").slice("VmHWM:".length), 10) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
};

const foundIn = async (
  name: string,
  bytes: Uint8Array,
): Promise<{ readonly wasRead: boolean; readonly diagnostics: readonly Diagnostic[] }> => {
  if (/\.(?:docx|txt)$/.test(name)) {
    const { paragraphs, diagnostics } = await readDocument(bytes, name);
    findClaims(paragraphs);
    return { wasRead: paragraphs.length > 0, diagnostics };
  }
  const { grids, diagnostics } = await readWorkbook(bytes, name);
  if (grids.length === 0) return { wasRead: false, diagnostics };
  return { wasRead: true, diagnostics: [...diagnostics, ...readSubmission(grids, { twins: "keep" }).diagnostics] };
};

if (process.send !== undefined) {
  process.on("message", (asked: ReadingAsked) => void readOnce(asked).then((done) => process.send?.(done)));
  process.send("ready");
}
