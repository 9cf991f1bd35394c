// Values kept in the workbook itself, such as the corrected columns: properties of a sheet of ours that no menu shows, saved and sent with it.
import { HostError } from "../spreadsheet-host.js";
import { inWps, openBook } from "./in-wps.js";
import type { WpsApplication, WpsSheet } from "./model.js";
import { et } from "./model.js";
import { quietly } from "./quietly.js";
import { itemsOf, settingsSheet } from "./sheets.js";

const found = (app: WpsApplication): WpsSheet | undefined =>
  itemsOf(openBook(app).Worksheets).find(({ Name }) => Name === settingsSheet);

const propertyOf = (sheet: WpsSheet | undefined, key: string) =>
  sheet === undefined ? undefined : itemsOf(sheet.CustomProperties).find(({ Name }) => Name === key);

/** The value kept under a key; null where there is none. */
export const loadSetting = (app: WpsApplication, key: string): Promise<string | null> =>
  inWps(() => {
    const property = propertyOf(found(app), key);
    return property === undefined ? null : String(property.Value);
  });

/** Keeps a value under a key, in place of the one before. */
export const saveSetting = (app: WpsApplication, key: string, value: string): Promise<void> =>
  inWps(() =>
    quietly(app, () => {
      const sheet = found(app) ?? addSheet(app);
      propertyOf(sheet, key)?.Delete();
      sheet.CustomProperties.Add(key, value);
      return Promise.resolve();
    }),
  );

const addSheet = (app: WpsApplication): WpsSheet => {
  const book = openBook(app);
  if (book.ProtectStructure) throw new HostError("protected");
  const front = app.ActiveSheet;
  const sheet = book.Worksheets.Add(undefined, book.Worksheets.Item(book.Worksheets.Count));
  sheet.Name = settingsSheet;
  sheet.Visible = et.sheetVeryHidden;
  front.Activate();
  return sheet;
};
