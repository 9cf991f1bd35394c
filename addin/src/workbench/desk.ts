// What lies on the desk: files are opened, saved and gone on with here, and nothing unsaved is replaced without a question.
import type { FUniver } from "@univerjs/core/facade";
import type { Diagnostic, DiagnosticParams, Locale } from "@junheng/engine/diagnostics";
import { describeCounty, labelled, placeOf } from "@junheng/engine/words";
import { oneAtATime } from "../hosts/one-at-a-time.js";
import type { SpreadsheetHost } from "../hosts/spreadsheet-host.js";
import { withoutBegun } from "../hosts/univer/begun-sheets.js";
import { followChanges, repeatChanges } from "../hosts/univer/grid-changes.js";
import { isCellOfUser } from "../hosts/univer/mark.js";
import type { WorkbenchMessage } from "../messages/workbench.js";
import { workbenchText } from "../messages/workbench.js";
import type { Work } from "../kept/keep-work.js";
import type { KeptWork, Offer, WorkHead } from "../kept/kept-work.js";
import { askToReplace } from "./ask-to-replace.js";
import type { Busy } from "./busy-strip.js";
import { shortenedCells } from "./long-texts.js";
import type { OpenedSheet } from "./open-files.js";
import { noSheets, readOwn, showWorkbook } from "./open-files.js";
import type { Opened, Saving } from "./opened-file.js";
import { followOpened, nothingOpened, valuesName } from "./opened-file.js";
import { saveIntoOpened, saveValues } from "./save-workbook.js";
import { workName } from "./work-name.js";

/** What the desk stands on. */
export interface DeskParts {
  readonly api: FUniver;
  readonly host: SpreadsheetHost;
  readonly work: Work;
  readonly locale: () => Locale;
  readonly say: (code: WorkbenchMessage, params?: DiagnosticParams) => void;
  readonly showSaving: (saving: Saving) => void;
  /** Shows the sample county in place of what is there. */
  readonly showSample: () => Promise<void>;
  /** Keeps the user out of the grid while a file is put into it, and out of the pane from its reading on, for it starts anew behind it. */
  readonly hold: (part: "grid" | "pane", isHeld: boolean) => void;
  /** Starts the pane anew over another workbook. */
  readonly remount: () => void;
  /** Says what takes long, with a way out. */
  readonly busy: Busy;
}

/** What can be done. */
export interface Desk {
  readonly open: (files: readonly File[]) => Promise<void>;
  /** Whether a file came of it. */
  readonly save: () => Promise<boolean>;
  /** Goes on with an earlier work; whether that is what is open now. */
  readonly goOn: (offer: Offer) => Promise<boolean>;
}

/** Sets up the desk. */
export function createDesk({
  api,
  host,
  work,
  locale,
  say,
  showSaving,
  showSample,
  hold,
  remount,
  busy,
}: DeskParts): Desk {
  let opened: Opened = nothingOpened;
  let isPlacing = false;
  let reading = new AbortController();
  const inTurn = oneAtATime();
  let running: Promise<boolean> | null = null;
  const text = (code: WorkbenchMessage): string => workbenchText(code, {}, locale());
  followChanges(api, (change) => {
    if (!isPlacing) work.addChange(change, opened.file !== null || isCellOfUser(api, change));
  });
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    if (!isPlacing) work.savePage(sheetInView, activeSheet.getSheetName());
  });

  const follow = async (files: readonly File[], sheets: readonly OpenedSheet[]): Promise<void> => {
    opened.stop();
    opened = nothingOpened;
    opened = await followOpened(api, files, sheets, () => showSaving(opened.saving()));
  };

  const sayOpened = (files: readonly File[], reasons: string, sheets: readonly OpenedSheet[]): void => {
    const own = { files: files.map(({ name }) => name) };
    const { count, cells } = shortenedCells(sheets);
    const kinds = unshownParts(sheets).map(text);
    const more = [
      ...(count === 0 ? [] : [workbenchText("textsShortened", { count, cells }, locale())]),
      ...(kinds.length === 0 ? [] : [workbenchText("partsUnshown", { kinds }, locale())]),
    ].join(locale() === "en" ? " " : "");
    if (`${reasons}${more}` === "") say("own", own);
    else say("partlyOpened", { reasons: reasons || workbenchText("own", own, locale()), more });
  };

  /** Puts files, or the sample where there are none, on the desk; the reasons where nothing came of it. */
  const placeNow = async (
    files: readonly File[],
    kept: KeptWork | null,
    reading: AbortController,
  ): Promise<string | null> => {
    reading.signal.throwIfAborted();
    say("opening", { files: files.map(({ name }) => name) });
    const { findings, ...read } =
      files.length === 0
        ? { ...noSheets, findings: [] }
        : await busy("opening", { files: files.map(({ name }) => name) }, ({ signal }) => {
            signal.addEventListener("abort", () => reading.abort());
            return readOwn(files, reading.signal);
          });
    const reasons = reasonsOf(findings, locale());
    if (files.length > 0 && read.grids.length === 0) return reasons;
    isPlacing = true;
    hold("grid", true);
    try {
      if (files.length === 0) await showSample();
      const shown = files.length === 0 ? [] : await showWorkbook(api, read, []);
      await follow(files, shown);
      if (kept === null)
        work.begin(
          files.map((file) => ({ name: file.name, file })),
          { ...collectingOf(work.head()), ...opened.settings },
        );
      const failed = kept === null ? 0 : await repeatChanges(api, withoutBegun(kept.changes));
      if (kept !== null) {
        showSheet(api, kept.head.page[sheetInView]);
        work.adopt(kept);
        say(failed === 0 ? "continued" : "continuedPartly", {
          file: workName(kept.head.names, locale()),
          count: failed,
        });
      } else sayOpened(files, reasons, shown);
    } finally {
      isPlacing = false;
      hold("grid", false);
    }
    showSaving(opened.saving());
    remount();
    return null;
  };

  /** The same, one after the other. What is still being read when other files are opened is given up for them: the last chosen is what is opened. */
  const place = async (files: readonly File[], kept: KeptWork | null): Promise<string | null> => {
    reading.abort();
    const mine = (reading = new AbortController());
    return await inTurn(async () => {
      hold("pane", true);
      try {
        return await placeNow(files, kept, mine);
      } finally {
        hold("pane", false);
      }
    });
  };

  const saveNow = async (): Promise<boolean> => {
    await api.getActiveWorkbook()?.endEditingAsync(true);
    const { changes, settings } = work.head();
    const { file, saving, shifts, merges, giveUp } = opened;
    const isKept = file !== null && saving() === "kept";
    const name = file?.name ?? text("savedAs");
    try {
      await busy("saving", { file: name }, ({ signal, moved }) => {
        const options = { signal, onProgress: moved };
        return isKept
          ? saveIntoOpened(api, file, { shifts: shifts(), merges: merges() }, settings, options)
          : saveValues(host, valuesName(opened, text("savedAs"), text("valuesMark")), settings, options);
      });
    } catch (error) {
      if (isAbort(error)) {
        say("saveCancelled");
        return false;
      }
      if (isKept) giveUp();
      say(isKept ? "notKept" : "notSaved", { file: file?.name ?? "" });
      return false;
    }
    work.markSaved(changes);
    say(isKept ? "savedKept" : "savedValues", { file: file?.name ?? "" });
    return true;
  };

  /** Asked for again while it runs, it is the same saving. */
  const save = (): Promise<boolean> => (running ??= saveNow().finally(() => (running = null)));

  const mayReplace = async (): Promise<boolean> => {
    await running?.catch(() => false);
    if (!work.isUnsaved()) return true;
    const answer = await askToReplace(workName(work.head().names, locale()), locale());
    return answer === "save" ? await save() : answer === "discard";
  };

  return {
    open: async (files) => {
      if (!(await mayReplace())) return;
      try {
        const reasons = await place(files, null);
        if (reasons !== null) say("notOpened", { reasons });
      } catch (error) {
        if (!isAbort(error)) throw error;
        say("openCancelled", { files: files.map(({ name }) => name) });
      }
    },
    save,
    goOn: async ({ head }) => {
      if (!(await mayReplace())) return false;
      const kept = await work.hold(head.id);
      if (kept === null) {
        say("offerGone");
        return true;
      }
      const reasons = await place(
        kept.opened.map(({ file }) => file),
        kept,
      ).catch(() => "");
      if (reasons === null) return true;
      work.letGo(head.id);
      say("notContinued", { reasons });
      return false;
    },
  };
}

/** What schools sent stays when another workbook is opened, and so does what was decided about it. */
const collectingOf = ({ collected, settings }: WorkHead): WorkHead["settings"] =>
  collected === 0 ? {} : Object.fromEntries(Object.entries(settings).filter(([key]) => key === collectionKey));

/** The place of the page under which the name of the sheet in view is kept. */
const sheetInView = "sheet";

const showSheet = (api: FUniver, name: string | undefined): void => {
  const workbook = api.getActiveWorkbook();
  const sheet = name === undefined ? undefined : workbook?.getSheetByName(name);
  if (sheet) workbook?.setActiveSheet(sheet);
};

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";

const collectionKey = "junheng.collection";

/** What her sheets have that the grid does not show, each kind once. */
const unshownParts = (sheets: readonly OpenedSheet[]) => [
  ...new Set(sheets.flatMap(({ appearance }) => appearance?.looks.unshown ?? [])),
];

const reasonsOf = (findings: readonly Diagnostic[], locale: Locale): string =>
  findings
    .filter((finding) => finding.severity === "error")
    .map((finding) => labelled(placeOf(finding.where, locale), describeCounty(finding, locale), locale))
    .join(" ");
