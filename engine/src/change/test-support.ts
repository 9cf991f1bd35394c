// Years of primary schools with their books, for tests.
import type { SchoolRecord } from "../schools/index.js";
import type { CountyYear } from "./index.js";

const columns = { name: "A", "whole.pupils": "B", "whole.books": "C" };

/** A primary school with its pupils and books. */
export const booksSchool = (
  name: string,
  pupils: number,
  books: number | "missing",
  facts: Partial<SchoolRecord> = {},
): SchoolRecord => ({ name, type: "primary", ...facts, whole: { pupils, books } });

/** A year of primary schools, named by their places, one a row from the second on. */
export const booksYear = (pupils: readonly number[], books: readonly number[]): CountyYear => ({
  schools: pupils.map((own, at) =>
    booksSchool(`第${"一二三四五六七八九十"[at] ?? at}小学`, own, books[at] ?? 0, {
      source: { sheet: "学校", row: at + 2, columns },
    }),
  ),
});
