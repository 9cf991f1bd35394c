// Writes result sheets: each lands at once here, so they are drawn out of sight under passing names, and take the place of the earlier ones when all are there.
import type { ResultSheet } from "@junheng/engine/reports";
import { withNames } from "@junheng/engine/reports";
import { inSlices } from "../in-slices.js";
import { freeSheetName } from "../sheet-name.js";
import type { WriteOptions, WrittenSheets } from "../spreadsheet-host.js";
import { HostError } from "../spreadsheet-host.js";
import { drawSheet } from "./draw-sheet.js";
import { inWps, openBook } from "./in-wps.js";
import type { WpsApplication, WpsSheet } from "./model.js";
import { et } from "./model.js";
import { attempt, quietly } from "./quietly.js";
import { allSheets, markAs, markOf } from "./sheets.js";

/** A sheet as it was before anything was written. */
interface Before {
  readonly sheet: WpsSheet;
  readonly name: string;
  readonly visible: number;
  readonly mark: string | null;
}

/** A new sheet, drawn out of sight, and the earlier ones whose place it takes. */
interface Drawn {
  readonly target: WpsSheet;
  readonly result: ResultSheet;
  readonly name: string;
  readonly earlier: readonly Before[];
}

const lookAt = (app: WpsApplication): readonly Before[] =>
  allSheets(app).map((sheet) => ({ sheet, name: sheet.Name, visible: sheet.Visible, mark: markOf(sheet) }));

const refuseProtected = (app: WpsApplication): void => {
  if (openBook(app).ProtectStructure) throw new HostError("protected");
};

/** Writes sheets. A signal is heeded until they change places, and what was begun is taken back. */
export const writeSheets = (
  app: WpsApplication,
  sheets: readonly ResultSheet[],
  { signal, onProgress }: WriteOptions = {},
): Promise<WrittenSheets> =>
  inWps(() => {
    refuseProtected(app);
    return quietly(app, async () => {
      const before = lookAt(app);
      const front = app.ActiveSheet;
      const begun: WpsSheet[] = [];
      const drawn = await drawAll(app, sheets, before, begun, {
        ...(signal && { signal }),
        ...(onProgress && { onProgress }),
      })
        .then((all) => {
          signal?.throwIfAborted();
          swap(all, before);
          return all;
        })
        .catch((error: unknown) => {
          takeBack(before, begun, front);
          throw error;
        });
      removeEarlier(drawn);
      for (const { target, result } of drawn) freeze(app, target, result);
      attempt(() => front.Activate());
      const names = drawn.map(({ name }) => name);
      return { names, ids: names, replaced: new Set(drawn.flatMap(({ earlier }) => earlier)).size };
    });
  });

const drawAll = async (
  app: WpsApplication,
  sheets: readonly ResultSheet[],
  before: readonly Before[],
  begun: WpsSheet[],
  { signal, onProgress }: WriteOptions,
): Promise<readonly Drawn[]> => {
  const earlierOf = ({ id }: ResultSheet): readonly Before[] => before.filter(({ mark }) => mark === id);
  const leaving = new Set(sheets.flatMap(earlierOf));
  const taken = new Set(before.filter((each) => !leaving.has(each)).map(({ name }) => name));
  const passing = new Set(before.map(({ name }) => name));
  const pause = inSlices(signal);
  const total = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  const drawn: Drawn[] = [];
  // All are there before the first is drawn: formulas of one may name another, and follow it to its name.
  const passingNames = new Map<string, string>();
  for (const result of sheets) {
    await pause();
    const name = freeSheetName(result.name, taken);
    taken.add(name);
    const passingName = freeSheetName(`… ${result.name}`, passing);
    passing.add(passingName);
    passingNames.set(result.id, passingName);
    const all = openBook(app).Worksheets;
    const target = all.Add(undefined, all.Item(all.Count));
    begun.push(target);
    target.Name = passingName;
    markAs(target, result.id);
    target.Visible = et.sheetHidden;
    drawn.push({ target, result, name, earlier: earlierOf(result) });
  }
  let done = 0;
  for (const { target, result } of drawn) {
    const soFar = done;
    const named = withNames(result, (id) => passingNames.get(id));
    await drawSheet(target, named, { pause, onRows: (rows) => onProgress?.(result.name, soFar + rows, total) });
    done += result.rows.length;
  }
  return drawn;
};

/** The new sheets are seen where the earlier ones stood, and those no more. */
const swap = (drawn: readonly Drawn[], before: readonly Before[]): void => {
  const passing = new Set([...before, ...drawn].map(({ name }) => name));
  for (const { target } of drawn) passing.add(target.Name);
  for (const { target, name, earlier } of drawn) {
    const [place] = earlier;
    if (place !== undefined) target.Move(place.sheet);
    target.Visible = et.sheetVisible;
    for (const { sheet } of earlier) {
      const passingName = freeSheetName(`… ${sheet.Name}`, passing);
      passing.add(passingName);
      sheet.Name = passingName;
      sheet.Visible = et.sheetHidden;
    }
    target.Name = name;
  }
};

/** What cannot be deleted now is out of sight, and goes with the next run: the results stand already. */
const removeEarlier = (drawn: readonly Drawn[]): void => {
  for (const { sheet } of drawn.flatMap(({ earlier }) => earlier)) attempt(() => sheet.Delete());
};

/** Takes back what was begun: new sheets go, earlier ones are seen again under their names. One that resists changes nothing about the others. */
const takeBack = (before: readonly Before[], begun: readonly WpsSheet[], front: WpsSheet): void => {
  for (const sheet of begun) attempt(() => sheet.Delete());
  for (const { sheet, name, visible } of before) {
    attempt(() => {
      if (sheet.Name !== name) sheet.Name = name;
      if (sheet.Visible !== visible) sheet.Visible = visible;
    });
  }
  attempt(() => front.Activate());
};

/** Rows and columns stay in view by the window, which shows the active sheet. A build that cannot freeze leaves the results whole. */
const freeze = (app: WpsApplication, target: WpsSheet, { frozen }: ResultSheet): void => {
  if (frozen === undefined) return;
  attempt(() => {
    target.Activate();
    const window = app.ActiveWindow;
    window.SplitRow = frozen.rows;
    window.SplitColumn = frozen.columns;
    window.FreezePanes = true;
  });
};

/** Removes all sheets that this program wrote, and says how many there were. */
export const removeWritten = (app: WpsApplication): Promise<number> =>
  inWps(() => {
    refuseProtected(app);
    return quietly(app, () => {
      const all = lookAt(app);
      const ours = all.filter(({ mark }) => mark !== null);
      // A workbook needs one sheet that is seen.
      if (ours.length > 0 && !all.some(({ mark, visible }) => mark === null && visible === et.sheetVisible)) {
        const { Worksheets } = openBook(app);
        Worksheets.Add(undefined, Worksheets.Item(Worksheets.Count));
      }
      for (const { sheet } of ours) sheet.Delete();
      return Promise.resolve(ours.length);
    });
  });
