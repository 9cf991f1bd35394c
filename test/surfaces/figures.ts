// Numbers by what they are of, and how two lists of them are held against each other: as texts that lose nothing.
import { columnLetters } from "@junheng/engine/reading/cells";
import type { ResultSheet } from "@junheng/engine/reports";

/** Each number under what it is of; null where there is none. */
export type Figures = readonly (readonly [of: string, value: number | null])[];

/** A list as a text: JSON gives the shortest digits that come back as the very same number. */
export const exactly = (figures: Figures): readonly string[] => figures.map((figure) => JSON.stringify(figure));

/** Where two lists differ: what was wanted, and what is there. */
export const differing = (found: Figures, wanted: Figures): readonly string[] => {
  const there = exactly(found);
  return exactly(wanted).flatMap((each, at) => (each === there[at] ? [] : [`${each} and not ${there[at]}`]));
};

/** The numbers of sheets by sheet and cell; those that a formula makes, or that point at the user's own cell, are left to what calculates them. */
export const numbersOf = (sheets: readonly ResultSheet[]): Figures =>
  sheets.flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        typeof cell?.value === "number" && cell.formula === undefined && cell.origin === undefined
          ? [[`${name}!${columnLetters(column)}${row + 1}`, cell.value] as const]
          : [],
      ),
    ),
  );

/** The same places of sheets that stand somewhere: by name and address. */
export const foundAt = (places: Figures, cellOf: (sheet: string, address: string) => unknown): Figures =>
  places.map(([place]) => {
    const [sheet = "", address = ""] = place.split("!");
    const value = cellOf(sheet, address);
    return [place, typeof value === "number" ? value : null];
  });
