// Writes result sheets so that all of them appear at once or none: they are drawn hidden, then take the place of those of an earlier run.
import type { ResultSheet } from "@junheng/engine/reports";
import { withNames } from "@junheng/engine/reports";
import { inSlices } from "../in-slices.js";
import { HostError, type WriteOptions, type WrittenSheets } from "../spreadsheet-host.js";
import { type Drawing, drawSheet } from "./draw-sheet.js";
import { inExcel } from "./in-excel.js";
import { freeSheetName } from "../sheet-name.js";
import { need } from "./sets.js";
import { loadSheets, markAs, type WrittenSheet } from "./written-mark.js";

type Sheets = Awaited<ReturnType<typeof loadSheets>>;

/** A new sheet, drawn and hidden, and the earlier ones whose place it takes. */
interface Drawn {
  readonly target: Excel.Worksheet;
  readonly name: string;
  readonly earlier: readonly WrittenSheet[];
}

const refuseProtected = async (context: Excel.RequestContext): Promise<void> => {
  need("writing");
  const { protection } = context.workbook;
  protection.load("protected");
  await context.sync();
  if (protection.protected) throw new HostError("protected");
};

const remove = (sheet: Excel.Worksheet): void => {
  // A sheet that is very hidden cannot be deleted.
  sheet.visibility = "Hidden";
  sheet.delete();
};

/** The name of a sheet while it is being drawn, or on its way out. */
const passingName = (sheet: { readonly name: string }, taken: Set<string>): string => {
  const name = freeSheetName(`… ${sheet.name}`, taken);
  taken.add(name);
  return name;
};

const addHidden = async (
  context: Excel.RequestContext,
  { id }: ResultSheet,
  name: string,
): Promise<Excel.Worksheet> => {
  const target = context.workbook.worksheets.add(name);
  target.visibility = "Hidden";
  markAs(target, id);
  target.load("id");
  await context.sync();
  return target;
};

/** One round trip, which can be taken back: the new sheets are seen where the earlier ones stood, and those no more. */
const swap = async (context: Excel.RequestContext, drawn: readonly Drawn[], taken: Set<string>): Promise<void> => {
  for (const { target, name, earlier } of drawn) {
    const place = earlier[0]?.sheet.position;
    for (const { sheet } of earlier) {
      sheet.name = passingName(sheet, taken);
      sheet.visibility = "Hidden";
    }
    target.name = name;
    if (place !== undefined) target.position = place;
    target.visibility = "Visible";
  }
  await context.sync();
};

/** What cannot be deleted now is hidden, and goes with the next run: the results stand already. */
const removeEarlier = async (context: Excel.RequestContext, drawn: readonly Drawn[]): Promise<void> => {
  for (const { sheet } of drawn.flatMap(({ earlier }) => earlier)) sheet.delete();
  await context.sync().catch(() => undefined);
};

/** Takes back what was begun: new sheets go, earlier ones are seen again under their names. */
const takeBack = async (
  context: Excel.RequestContext,
  before: ReadonlyMap<string, { readonly name: string; readonly visibility: Excel.Worksheet["visibility"] }>,
  taken: ReadonlySet<string>,
): Promise<void> => {
  const { all, written } = await loadSheets(context);
  const ours = new Set(written.map(({ sheet }) => sheet));
  for (const sheet of all) if (!before.has(sheet.id) && (ours.has(sheet) || taken.has(sheet.name))) remove(sheet);
  for (const sheet of ours) {
    const was = before.get(sheet.id);
    if (was !== undefined) Object.assign(sheet, was);
  }
  await context.sync();
};

const lookBefore = ({ all }: Sheets) =>
  new Map(all.map(({ id, name, visibility }) => [id, { name, visibility }] as const));

/** Writes sheets; `onWritten` learns the ids Excel gave them. A signal is heeded until the sheets change places, and what was begun is taken back. */
export const writeSheets = (
  sheets: readonly ResultSheet[],
  onWritten: (worksheetId: string) => void,
  { signal, onProgress }: WriteOptions = {},
): Promise<WrittenSheets> =>
  inExcel(async (context) => {
    await refuseProtected(context);
    const found = await loadSheets(context);
    const before = lookBefore(found);
    const earlierOf = (sheet: ResultSheet): readonly WrittenSheet[] =>
      found.written.filter(({ id }) => id === sheet.id);
    const leaving = new Set(sheets.flatMap(earlierOf).map(({ sheet }) => sheet));
    const taken = new Set(found.all.filter((sheet) => !leaving.has(sheet)).map(({ name }) => name));
    const passing = new Set(found.all.map(({ name }) => name));
    const begun = new Set<string>();
    const drawn: Drawn[] = [];
    const pause = inSlices(signal);
    const total = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
    let done = 0;
    try {
      // All are there before the first is drawn: formulas of one may name another, and follow it to its name.
      const passingNames = new Map<string, string>();
      for (const sheet of sheets) {
        await pause();
        const name = freeSheetName(sheet.name, taken);
        taken.add(name);
        const passingBy = passingName(sheet, passing);
        begun.add(passingBy);
        passingNames.set(sheet.id, passingBy);
        const target = await addHidden(context, sheet, passingBy);
        onWritten(target.id);
        drawn.push({ target, name, earlier: earlierOf(sheet) });
      }
      for (const [position, sheet] of sheets.entries()) {
        const before = done;
        const drawing: Drawing = {
          pause,
          onRows: (rows) => onProgress?.(sheet.name, before + rows, total),
        };
        const named = withNames(sheet, (id) => passingNames.get(id));
        const { target } = drawn[position] as Drawn;
        await drawSheet(target, named, drawing);
        done += sheet.rows.length;
      }
      signal?.throwIfAborted();
      await swap(context, drawn, passing);
    } catch (error) {
      // That taking back fails as well changes nothing about why the writing failed.
      await takeBack(context, before, begun).catch(() => undefined);
      throw error;
    }
    await removeEarlier(context, drawn);
    return { names: drawn.map(({ name }) => name), ids: drawn.map(({ target }) => target.id), replaced: leaving.size };
  });

/** Removes all sheets that this program wrote, and says how many there were. */
export const removeWritten = (): Promise<number> =>
  inExcel(async (context) => {
    await refuseProtected(context);
    const { all, written } = await loadSheets(context);
    const ours = new Set(written.map(({ sheet }) => sheet));
    // A workbook needs one sheet that is seen.
    if (ours.size > 0 && !all.some((sheet) => !ours.has(sheet) && sheet.visibility === "Visible"))
      context.workbook.worksheets.add();
    for (const sheet of ours) remove(sheet);
    await context.sync();
    return ours.size;
  });
