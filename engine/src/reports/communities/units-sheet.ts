// The legal units among the members of communities as a sheet, and how many schools are reached either way.
import type { CommunitiesReport } from "../../communities/index.js";
import type { Locale } from "../../diagnostics/index.js";
import { unitWord } from "../../words/index.js";
import { numberCell, textCell } from "../cells.js";
import type { ResultSheet } from "../sheet.js";
import { unitRows } from "../unit-rows.js";

/** The sheet, id `community-units`; none where there is no unit. */
export function communityUnitsSheet({ units }: CommunitiesReport, locale: Locale): readonly ResultSheet[] {
  if (units === null) return [];
  const say = (code: "sheet" | "item" | "asOne" | "asEach" | "reached"): string => unitWord(code, {}, locale);
  const rows = [
    ...unitRows(units.units, 3, locale),
    [say("item"), say("asOne"), say("asEach")].map((text) => textCell(text, "header")),
    [textCell(say("reached"), "label"), numberCell(units.one, 0), numberCell(units.each, 0)],
  ];
  return [{ id: "community-units", name: say("sheet"), rows, widths: [48, 12, 12] }];
}
