// What this part of the pane does: checks a pasted text, a document or the sheets that are assessed, copies and writes what was found.
import { useMemo, useState } from "react";
import type { Grid } from "@junheng/engine/reading/cells";
import { checkClaimsApart } from "../../files/claims-apart.js";
import type { CheckedFigures } from "../../files/claims.worker.js";
import { makeSheets } from "../../files/make-report.js";
import type { ReadOptions, SpreadsheetHost, WrittenSheets } from "../../hosts/spreadsheet-host.js";
import { failureOf } from "../shared/host-failure.js";
import { useOwnWork } from "../shared/use-work.js";
import { useStanding } from "../shared/use-standing.js";
import { useLocale } from "../shared/words.js";
import type { ClaimLine } from "./claim-lines.js";
import { sheetLines, textLines } from "./claim-lines.js";

/** The state of this part, and what can be done with it. What is asked for last counts: what was under way is given up. */
export function useClaims(host: SpreadsheetHost, currentGrids: (options?: ReadOptions) => Promise<readonly Grid[]>) {
  const locale = useLocale();
  const [checked, setChecked] = useState<CheckedFigures | null>(null);
  const [written, setWritten] = useState<WrittenSheets | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const { work, failure, run, writing, cancel, fail } = useOwnWork();
  const start = (kind: "checking" | "making", step: (signal: AbortSignal) => Promise<void>): void => {
    setWritten(null);
    setCopied(null);
    run(kind, step);
  };
  const check = (step: (signal: AbortSignal) => Promise<CheckedFigures>): void =>
    start("checking", async (signal) => {
      const found = await step(signal);
      signal.throwIfAborted();
      setChecked(found);
    });
  const lines = useMemo<readonly ClaimLine[]>(
    () => (checked === null ? [] : [...sheetLines(checked.sheets, locale), ...textLines(checked.found, locale)]),
    [checked, locale],
  );
  return {
    checked: checked !== null,
    lines,
    diagnostics: checked?.diagnostics ?? [],
    work,
    written: useStanding(host, written),
    copied,
    failure,
    cancel,
    checkText: (text: string) => check((signal) => checkClaimsApart({ kind: "text", text }, [], signal)),
    checkFile: (file: File) =>
      check(async (signal) => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        return checkClaimsApart({ kind: "document", name: file.name, bytes }, [], signal);
      }),
    checkSheets: () =>
      check(async (signal) => checkClaimsApart({ kind: "sheets" }, await currentGrids({ signal }), signal)),
    copy: (text: string) =>
      void navigator.clipboard.writeText(text).then(
        () => setCopied(true),
        () => setCopied(false),
      ),
    write: () =>
      start("making", async (signal) => {
        if (checked === null) return;
        const sheets = await makeSheets({ of: "claims", checked }, locale, signal);
        setWritten(await host.writeSheets(sheets, { signal, onProgress: writing }));
      }),
    goTo: (sheet: string, cell: string) =>
      void host.select(sheet, cell).catch((error: unknown) => fail(failureOf(error))),
  };
}
