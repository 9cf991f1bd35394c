// How people write a figure into a cell: as a number, as text, in full width, with commas, spaces or its unit glued on.
import type { Quantity } from "@junheng/engine";
import type { Chance } from "../../../samples/county/random.js";
import type { AskedUnit } from "./labels.js";
import type { MadeCell } from "./made-sheet.js";

/** What a school has in mind for a cell: a figure, nothing, or a text that is no figure. */
export type SentFigure = number | null | { readonly text: string };

/** A cell as it is written, and what it reads as. */
export interface WrittenFigure {
  readonly cell: MadeCell | null;
  readonly reads: Quantity;
}

const fullWidth = (text: string): string =>
  text.replace(/[\d.%-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const withCommas = (text: string, comma: string): string => text.replace(/\B(?=(\d{3})+(?!\d))/, comma);

type Style = (text: string, unit: string) => MadeCell;

const styles: readonly Style[] = [
  (text) => text,
  (text) => fullWidth(text),
  (text) => ` ${text} `,
  (text, unit) => `${text}${unit}`,
  (text, unit) => `${fullWidth(text)} ${unit}`,
];
const ofThousands: readonly Style[] = [
  (text) => withCommas(text, ","),
  (text) => withCommas(text, "，"),
  (text) => withCommas(text, " "),
  (text, unit) => `${withCommas(text, ",")}${unit}`,
];
const nothings = ["/", "—", "无", "－"];

/** How untidily a person writes: the share of cells that are no plain numbers. */
export interface Hand {
  readonly chance: Chance;
  readonly untidy: number;
}

/** Writes a figure in the unit the form asks for. What there is none of is sometimes crossed out. */
export function writeFigure({ chance, untidy }: Hand, sent: SentFigure, unit: AskedUnit): WrittenFigure {
  const [roll, pick] = [chance.next(), chance.next()];
  if (sent === null) return { cell: null, reads: "missing" };
  if (typeof sent === "object") return { cell: sent.text, reads: "unreadable" };
  if (sent === 0 && roll < untidy) return { cell: nothings[Math.floor(pick * 4)] as string, reads: "notApplicable" };
  const amount = amountIn(sent, unit);
  const reads = amount * unit.factor;
  if (roll >= untidy || amount < 0) return { cell: amount, reads };
  const text = String(amount);
  const ways = amount >= 1000 && amount < 1_000_000 && Number.isInteger(amount) ? [...styles, ...ofThousands] : styles;
  const way = ways[Math.floor(pick * ways.length)] as Style;
  return { cell: way(text, unit.word), reads };
}

/** A figure in the unit of a form, with the digits people write. */
export const amountIn = (figure: number, { factor, digits }: AskedUnit): number => {
  const exact = figure / factor;
  return Number(exact.toFixed(Math.max(digits, Number.isInteger(figure) ? 0 : exact < 0.1 ? 4 : 2)));
};

/** A ratio of teachers to pupils as forms write it: 1:17.5, with either colon. */
export function writeRatio({ chance }: Hand, teachers: number, pupils: number): WrittenFigure {
  const per = Number((pupils / teachers).toFixed(1));
  return { cell: `1${chance.next() < 0.5 ? ":" : "："}${per}`, reads: 1 / per };
}
