// The arithmetic behind a score, written out with the figures that were read: numbers and signs alone.
import type { Method, NumberRef, ScoreTrace } from "../../rubrics/index.js";
import { plain } from "./figures.js";
import type { MethodWords } from "./method-words.js";
import { methodWords } from "./methods/index.js";

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
  const { arithmetic } = methodWords[method.kind] as MethodWords<Method>;
  const written = arithmetic?.(method, { full, figure, of: (ref) => plain(figure(ref)) }) ?? "NaN";
  return written.includes("NaN") ? null : `${written} → ${plain(points)}`;
}
