// Money in a few whole 万元: nobody rounds 7.5万元 to two digits at most without a word. Internal.
import type { PrintedFigure } from "../../../claims/index.js";
import { readPrinted } from "../../../claims/index.js";
import type { Candidate } from "./proposed.js";

const isFew = (figure: PrintedFigure): boolean =>
  figure.kind === "number" &&
  figure.unit === "元" &&
  figure.power === 4 &&
  figure.decimals === 0 &&
  figure.bound === "exact" &&
  figure.digits.length <= 2;

const isCount = (figure: PrintedFigure): boolean =>
  figure.kind === "number" && figure.power === 0 && figure.decimals === 0 && figure.bound === "exact";

/** Whether a total is off by a whole printed unit: parts come to more than it, or so many times a sum to something else. */
export function isOffByWholeMoney({ claim: { formula, inputs: figures, printed }, inputs }: Candidate): boolean {
  const total = readPrinted(printed ?? "");
  if (total?.kind !== "number" || total.power !== 4 || total.decimals !== 0 || total.bound !== "exact") return false;
  const values = figures.map(({ value }) => value ?? 0);
  const over = (value: number): number => value / 10 ** total.power - Number(total.digits);
  if (formula === "sum") return [total, ...inputs].every(isFew) && over(values.reduce((a, b) => a + b, 0)) >= 1;
  if (formula !== "a*b" || !inputs.every((each) => isFew(each) || isCount(each))) return false;
  return Math.abs(over(values.reduce((a, b) => a * b, 1))) >= 1;
}
