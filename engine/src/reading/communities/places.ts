// Where a school lies: its township, and whether in the city, a town or the country. The city is no township.
import type { CommunityLocale } from "../../communities/index.js";
import { readCategory } from "../cells/index.js";
import type { SheetCells } from "../rows/index.js";

/** A word for the city, a town or the country in general, and for no place of its own: 城区, 农村. */
export const localeWord = (text: string): CommunityLocale | undefined => readCategory("locale", text).value?.locale;

/** The township of a row, where it names one: 城区 under 乡镇 says where the school lies, and names none. */
export const townshipAt = <T extends string>(
  cells: SheetCells<T | "township">,
  row: number,
): { readonly township?: string; readonly locale?: CommunityLocale } => {
  const text = cells.has("township") ? cells.text(row, "township") : "";
  if (text === "") return {};
  const locale = localeWord(text);
  return locale === undefined ? { township: text } : { locale };
};

/** Where the school of a row lies, in the words for it; others are told. */
export const localeAt = <T extends string>(
  cells: SheetCells<T | "locale">,
  row: number,
): { readonly locale?: CommunityLocale } => {
  const text = cells.has("locale") ? cells.text(row, "locale") : "";
  if (text === "") return {};
  const locale = localeWord(text);
  if (locale === undefined) cells.unknown("warning", row, "locale", ["城区", "镇区", "乡村"]);
  return locale === undefined ? {} : { locale };
};
