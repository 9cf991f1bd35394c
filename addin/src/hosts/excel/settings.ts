// Values kept in the workbook itself, such as the corrected columns: they are saved and sent with it.
import { inExcel } from "./in-excel.js";

const full = (key: string): string => `junheng.${key}`;

/** The value kept under a key; null where there is none. */
export const loadSetting = (key: string): Promise<string | null> =>
  inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(full(key));
    setting.load("value");
    await context.sync();
    return setting.isNullObject || typeof setting.value !== "string" ? null : setting.value;
  });

/** Keeps a value under a key, in place of the one before. */
export const saveSetting = (key: string, value: string): Promise<void> =>
  inExcel(async (context) => {
    context.workbook.settings.add(full(key), value);
    await context.sync();
  });
