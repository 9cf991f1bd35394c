// What the county's own form Ⅰ says of it, beside what the schools' table counts.
import { formBasicName, placeOf } from "../../words/index.js";
import { textCell } from "../../reports/cells.js";
import { table } from "../blocks.js";
import type { Block, PaperRow } from "../paper.js";
import { sayIn, type Reported } from "./chapter.js";

/** A table of the form's figures, each with its cell; nothing where no form Ⅰ was read. */
export function formBasics(reported: Reported): readonly Block[] {
  const { judged, locale } = reported;
  const say = sayIn(reported);
  const rows = judged.application.flatMap(({ path, value, cells: [cell], counted }): readonly PaperRow[] => {
    const name = formBasicName(path, locale);
    if (name === null || cell === undefined) return [];
    return [
      [
        textCell(name),
        textCell(String(value), "number"),
        { value: counted ?? null, style: counted === undefined || counted === value ? "number" : "doubt" },
        textCell(placeOf(cell, locale)),
      ],
    ];
  });
  if (rows.length === 0) return [];
  const columns = [
    [say("basic.figure"), 30],
    [say("basic.inForm"), 12],
    [say("basic.counted"), 12],
    [say("basic.cell"), 40],
  ] as const;
  return [table(say("basic.byForm"), columns, rows)];
}
