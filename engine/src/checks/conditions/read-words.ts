// Tests that are said in words: of one figure, or of all figures of a school.
import type { CheckTest } from "../check-rule.js";
import { everyFigure, placeOfPath } from "../figures.js";
import { rangeOf } from "./read-comparison.js";
import type { Cursor } from "./condition-reading.js";
import type { PlainFigure, Rational } from "./rational.js";
import { plainFigureOf } from "./rational.js";

/** A test of a school as a whole, which names no figure. */
export function readSchoolTest(cursor: Cursor): CheckTest | null {
  if (cursor.word("sameInTwo")) {
    const least = countOf(cursor);
    return least === null ? null : { kind: "sameFigures", least };
  }
  if (cursor.word("notAllAsLastYear")) {
    const least = cursor.word("atLeast") ? countOf(cursor) : 1;
    return least === null ? null : { kind: "unchanged", least };
  }
  if (!cursor.word("notAllMultiples")) return null;
  const multiple = cursor.constant();
  cursor.word("multiplesOf");
  const least = cursor.word("atLeast") ? countOf(cursor) : 1;
  return multiple === null || !(multiple > 0) || least === null ? null : { kind: "roundOnly", multiple, least };
}

const countOf = (cursor: Cursor): number | null => {
  const count = cursor.constant();
  cursor.word("figures");
  return count;
};

/** A test of the figure that was just read; none where no such word follows. */
export function readFigureTest(cursor: Cursor, left: Rational): CheckTest | null {
  const figure = plainFigureOf(left);
  if (figure === null || cursor.next()?.kind !== "word") return null;
  const { path, per } = figure;
  if (cursor.word("between")) return readBetween(cursor, figure);
  if (figure.times !== 1) return null;
  const every = path === everyFigure;
  if (per === undefined && cursor.word("isWhole")) return { kind: "whole", path };
  if (per === undefined && cursor.word("asCounty")) return { kind: "county", path };
  if (every) return null;
  if (per === undefined && cursor.word("required")) return { kind: "required", path };
  if (per === undefined && cursor.word("byStage")) return readStages(cursor, path);
  if (cursor.word("rightUnit")) return readUnit(cursor, figure);
  if (cursor.word("alike")) return readSpread(cursor, figure, cursor.constant());
  if (per === undefined && cursor.word("lastYear")) return readJump(cursor, path, cursor.constant());
  if (!cursor.word("within")) return null;
  const number = cursor.constant();
  const next = cursor.next();
  return next?.kind === "word" && next.word === "deviations"
    ? readSpread(cursor, figure, number)
    : per === undefined
      ? readJump(cursor, path, number)
      : null;
}

function readBetween(cursor: Cursor, figure: PlainFigure): CheckTest | null {
  const least = cursor.constant();
  const most = cursor.word("to") ? cursor.constant() : null;
  cursor.word("among");
  return least === null || most === null ? null : rangeOf(figure, least, most, cursor.word("zeroApart"));
}

function readStages(cursor: Cursor, path: string): CheckTest | null {
  const token = cursor.next();
  if (token?.kind !== "compare" || (token.is !== "=" && token.is !== "<=") || placeOfPath(path).scope !== null)
    return null;
  cursor.step();
  return cursor.word("wholeSchool") ? { kind: "stages", path, is: token.is } : null;
}

function readUnit(cursor: Cursor, { path, per }: PlainFigure): CheckTest | null {
  if (!cursor.word("offBy")) return null;
  const factors: number[] = [];
  do {
    const factor = cursor.constant();
    if (factor === null || !(factor > 0)) return null;
    factors.push(factor);
  } while (cursor.word("or"));
  cursor.word("times");
  return { kind: "unit", path, ...(per !== undefined && { per }), factors };
}

function readSpread(cursor: Cursor, { path, per }: PlainFigure, times: number | null): CheckTest | null {
  if (times === null || !(times > 0) || !cursor.word("deviations") || !cursor.word("atLeast")) return null;
  const least = cursor.constant();
  cursor.word("schools");
  return least === null ? null : { kind: "spread", path, ...(per !== undefined && { per }), times, least };
}

function readJump(cursor: Cursor, path: string, most: number | null): CheckTest | null {
  const least = cursor.word("or") ? cursor.constant() : 0;
  cursor.word("ofLastYear");
  return most === null || !(most >= 0) || least === null ? null : { kind: "jump", path, most, least };
}
