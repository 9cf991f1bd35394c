// What there is to say about how the columns of a table were understood.
import { errorAt, noteAt, warningAt } from "../../diagnostics/index.js";
import { optionalQuantities } from "../../indicators/index.js";
import { cellOf } from "../cells/index.js";
import type { Findings, Grid } from "../cells/index.js";
import type { HeaderRows } from "./find-headers.js";
import { idOfPath } from "./paths.js";
import type { UsedColumn } from "./read-columns.js";

/** From here on a meaning is worth asking about … */
const askedFrom = 0.55;
/** … and from here on, where nothing else would say that the figure is lacking. */
const askedOfOptionalFrom = 0.4;

/** Figures of another period, and ranks: where their own figure is read, they are no doubt. */
const ofOther = /上年|去年|上一?学年|上一?学期|前年|往年|同期|(排名|名次|位次|排序)$/;

/**
 * Tells what is doubtful about the columns of a table (对列的疑问): doubtful ones, rivals, unfit units, unused columns, and no pupils.
 *
 * Rule: a meaning is asked about from 0.55 on, from 0.4 where a figure of a formula would be lacking without it and nothing else says so;
 * columns of another year, and ranks, are no doubt where their own figure is read. Units: confidences from 0 to 1.
 * Missing: a table without pupils is the error `noPupilsColumn`. Blank columns are not among `columns`. None: nothing is added where all is clear.
 * Errors: none thrown; it adds to `findings`. Source: ours: both bounds weigh being asked for nothing against a figure that nobody sees is lacking.
 *
 * @example
 * const findings = collectFindings();
 * columnFindings({ sheet: "1", rows: [["校名"]] }, { top: 0, bottom: 0, nameRows: [0], unitRow: null }, [], findings);
 * findings.all().map(({ code }) => code) // => ["noPupilsColumn"]
 */
export function columnFindings(
  grid: Grid,
  header: HeaderRows,
  columns: readonly UsedColumn[],
  findings: Findings,
): void {
  const row = header.nameRows.at(-1) ?? header.bottom;
  const unused: string[] = [];
  const read = new Set(columns.map(({ meaning }) => meaning?.id));
  const askedFromOf = (path: string): number => {
    const id = idOfPath(path);
    return optionalQuantities.has(id) && !read.has(id) ? askedOfOptionalFrom : askedFrom;
  };
  for (const { position, reading, rival, idle, unitUnfit, meaning } of columns) {
    const where = cellOf(grid, row, position);
    const best = reading.candidates[0];
    if (unitUnfit && meaning !== null)
      findings.add(
        warningAt("unitUnfit", where, { header: reading.header, path: meaning.path, written: reading.writtenUnit }),
      );
    if (meaning !== null || idle || (reading.by === "mapping" && rival === null)) continue;
    const winner = columns.find((each) => each.position === rival);
    if (winner?.meaning)
      findings.add(
        warningAt("columnTaken", where, {
          header: reading.header,
          path: winner.meaning.path,
          column: winner.reading.column,
          other: winner.reading.header,
        }),
      );
    else if (
      best !== undefined &&
      best.confidence >= askedFromOf(best.path) &&
      !(ofOther.test(reading.header) && read.has(idOfPath(best.path)))
    )
      findings.add(warningAt("columnDoubtful", where, { header: reading.header, path: best.path }));
    else unused.push(reading.header);
  }
  if (unused.length > 0)
    findings.add(
      noteAt("columnsUnused", cellOf(grid, row, columns[0]?.position ?? 0), {
        headers: unused.slice(0, 40),
        count: unused.length,
      }),
    );
  if (!columns.some(({ meaning }) => meaning?.id === "pupils"))
    findings.add(
      errorAt("noPupilsColumn", cellOf(grid, row, columns[0]?.position ?? 0), {
        headers: columns.slice(0, 12).map(({ reading }) => reading.header),
      }),
    );
}
