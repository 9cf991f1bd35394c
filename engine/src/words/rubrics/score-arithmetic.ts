// The arithmetic behind a score, written out with the figures that were read: numbers and signs alone.
import type { InputRef, Method, NumberRef, ScoreTrace } from "../../rubrics/index.js";
import { plainNumber } from "../plain-number.js";

/** The arithmetic, or null where the method has none to show, or a figure is not a number. */
export function arithmeticOf(trace: ScoreTrace): string | null {
  const { method, outcome, points, full } = trace;
  const computed = ["full", "nothing", "part", "capped", "floored", "firstBand"].includes(outcome?.name ?? "");
  if (method === null || !computed) return null;
  const figure = (ref: NumberRef): number => {
    if (typeof ref === "number") return ref;
    if (typeof ref === "object") return trace.parts.find(({ id }) => id === ref.item)?.points ?? NaN;
    const value = trace.inputs.find(({ id }) => id === ref)?.value;
    return typeof value === "number" ? value : NaN;
  };
  const written = expression(method, figure, full);
  return written === null || written.includes("NaN") ? null : `${written} → ${plain(points)}`;
}

type Figure = (ref: NumberRef) => number;

function expression(method: Method, figure: Figure, full: number): string | null {
  const of = (ref: NumberRef): string => plain(figure(ref));
  switch (method.kind) {
    case "linearToTarget":
      if (method.direction === "lower" && method.zero === undefined)
        return `${full} × ${of(method.target)} ÷ ${of(method.input)}`;
      return method.zero === undefined
        ? `${full} × ${of(method.input)} ÷ ${of(method.target)}`
        : `${full} × (${of(method.input)} − ${of(method.zero)}) ÷ (${of(method.target)} − ${of(method.zero)})`;
    case "ratioAsScore":
      return `${full} × ${of(method.input)} ÷ ${of(method.whole ?? 100)}`;
    case "perUnit": {
      const [value, from, size] = [figure(method.input), figure(method.from), method.size ?? 1];
      const distance = method.side === "below" ? from - value : value - from;
      const start = (method.start ?? (method.step < 0 ? "full" : "nothing")) === "full" ? full : 0;
      const units = `(${plain(Math.max(0, distance))} ÷ ${plain(size)})`;
      return `${start} ${method.step < 0 ? "−" : "+"} ${plain(Math.abs(method.step))} × ${units}`;
    }
    case "bands":
      return bandWritten(method.bands, figure(method.input));
    case "threshold": {
      const met = method.direction === "atLeast" ? "≥" : "≤";
      return `${of(method.input)} ${met} ${of(method.value)}?`;
    }
    case "weightedRates":
      return `${full} × (${sumOf(method.parts, ({ weight, input, over, less }) => `${plain(weight)} × ${of(input)}${over === undefined ? "" : ` ÷ ${of(over)}`}${less === undefined ? "" : ` ÷ ${plain(1 - less)}`}`)})`;
    case "minimumCounts":
      return sumOf(method.parts, ({ input, minimum, points }) => `${plain(points)} × ${of(input)}/${of(minimum)}`);
    case "perOccurrence":
      return `${method.start === "full" ? `${full} + ` : ""}${method.parts.map(({ input, value }) => `${plain(value)} × ${of(input)}`).join(method.how === "add" ? " + " : " | ")}`;
    case "survey": {
      const weights = method.parts.reduce((sum, { weight }) => sum + weight, 0);
      return `${full} × (${sumOf(method.parts, ({ input, weight }) => `${plain(weight)} × ${of(input)}`)}) ÷ ${plain(weights)} ÷ ${plain(method.whole ?? 100)}`;
    }
    case "gapClosing":
      return method.parts.map((part) => gapWritten(part, figure)).join("; ");
    case "growth":
      return `${plain(method.step)} × (${of(method.input)} − ${of(method.before)})`;
    case "judged":
      return method.holds === "deduction" ? `${full} − ${of(method.input)}` : of(method.input);
    case "complementShare":
      return `${full} × (1 − ${of(method.part)} ÷ ${of(method.whole)})`;
    // What is compared with other rows, or counted, has no arithmetic of this row alone.
    case "bandsVsReference":
    case "bestOf":
    case "checklist":
    case "countGate":
    case "gradeToPoints":
    case "mean":
    case "panel":
    case "rank":
    case "ratioToBest":
    case "sum":
    case "thresholdElseRank":
    case "weightedCategories":
    case "worseningOnly":
      return null;
  }
}

const sumOf = <T>(parts: readonly T[], written: (part: T) => string): string => parts.map(written).join(" + ");

function bandWritten(bands: readonly { readonly from?: number; readonly points: number }[], value: number): string {
  const edges = bands.map(({ from, points }) => `${from === undefined ? "" : `≥ ${plain(from)} `}[${plain(points)}]`);
  return `${plain(value)}: ${edges.join(", ")}`;
}

/** The gap before, the gap now, and the share of it that was closed. */
function gapWritten(
  part: {
    readonly own: InputRef;
    readonly ownBefore: InputRef;
    readonly other: InputRef;
    readonly otherBefore: InputRef;
  },
  figure: Figure,
): string {
  const before = figure(part.otherBefore) - figure(part.ownBefore);
  const now = figure(part.other) - figure(part.own);
  return `(${plain(before)} − ${plain(now)}) ÷ ${plain(before)} = ${plain(((before - now) / before) * 100)}%`;
}

/** At most four decimals, and no zeros at the end. */
const plain = (value: number): string => (Number.isFinite(value) ? plainNumber(value, 4) : "NaN");
