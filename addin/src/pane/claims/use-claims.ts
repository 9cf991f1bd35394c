// What this part of the pane does: checks a pasted text, a document or the sheets that are assessed, copies and writes what was found.
import type { ClaimsReading, FoundClaim } from "@junheng/engine/reading/claims";
import { findClaims, readClaims } from "@junheng/engine/reading/claims";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { claimSheets } from "@junheng/engine/reports";
import { useCallback, useState } from "react";
import type { Grid } from "@junheng/engine/reading/cells";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";
import { failureOf } from "../shared/host-failure.js";
import type { Failure } from "../assess/state.js";
import { useLocale } from "../shared/words.js";
import type { ClaimLine } from "./claim-lines.js";
import { sheetLines, textLines } from "./claim-lines.js";

/** What was checked last. */
interface Checked {
  readonly sheets: ClaimsReading["claims"];
  readonly found: readonly FoundClaim[];
  readonly file?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The state of this part, and what can be done with it. */
export function useClaims(host: SpreadsheetHost, currentGrids: () => Promise<readonly Grid[]>) {
  const locale = useLocale();
  const [checked, setChecked] = useState<Checked | null>(null);
  const [busy, setBusy] = useState(false);
  const [written, setWritten] = useState<readonly string[]>([]);
  const [copied, setCopied] = useState<boolean | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const run = useCallback(async (step: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setFailure(null);
    setWritten([]);
    setCopied(null);
    try {
      await step();
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  }, []);

  const lines: readonly ClaimLine[] =
    checked === null ? [] : [...sheetLines(checked.sheets, locale), ...textLines(checked.found, locale)];
  return {
    checked: checked !== null,
    lines,
    diagnostics: checked?.diagnostics ?? [],
    busy,
    written,
    copied,
    failure,
    checkText: (text: string) =>
      void run(async () => {
        await nextFrame();
        setChecked({ sheets: [], found: findClaims(text.split(/\r?\n/)), diagnostics: [] });
      }),
    checkFile: (file: File) =>
      void run(async () => {
        const { readDocument } = await import("@junheng/workbook/read");
        const bytes = new Uint8Array(await file.arrayBuffer());
        const { paragraphs, diagnostics } = await readDocument(bytes, file.name);
        setChecked({ sheets: [], found: findClaims(paragraphs), file: file.name, diagnostics });
      }),
    checkSheets: () =>
      void run(async () => {
        const { claims, diagnostics } = readClaims(await currentGrids());
        setChecked({ sheets: claims, found: [], diagnostics });
      }),
    copy: (text: string) =>
      void navigator.clipboard.writeText(text).then(
        () => setCopied(true),
        () => setCopied(false),
      ),
    write: () =>
      void run(async () => {
        if (checked === null) return;
        const found = checked.found.map((each) => ({
          found: each,
          ...(checked.file !== undefined && { file: checked.file }),
        }));
        setWritten((await host.writeSheets(claimSheets(checked.sheets, found, locale))).names);
      }),
    goTo: (sheet: string, cell: string) =>
      void host.select(sheet, cell).catch((error: unknown) => setFailure(failureOf(error))),
  };
}

/** Lets the page show that it works before a long text is looked at. */
const nextFrame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
