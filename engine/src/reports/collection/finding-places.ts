// The cells a finding was computed from, in words.
import type { CheckFinding } from "../../checks/index.js";
import type { Locale, Where } from "../../diagnostics/index.js";
import { placesOf } from "../../words/index.js";

/** A place as the school sees it in its own file: sheet and cell. */
export const ownPlace = ({ sheet, cell }: Where): Where => ({
  ...(sheet !== undefined && { sheet }),
  ...(cell !== undefined && { cell }),
});

/** The cells of its figures, with their files or, by `ownPlace`, as the school itself sees them. */
export const findingPlaces = (
  { figures }: CheckFinding,
  locale: Locale,
  placeIn: (where: Where) => Where = (where) => where,
): string =>
  placesOf(
    figures.flatMap(({ where }) => (where.cell === undefined ? [] : [placeIn(where)])),
    locale,
  );
