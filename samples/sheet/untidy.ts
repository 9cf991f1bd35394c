// Untidiness that changes no value: what a figure or a name looks like after many hands have typed it.
import type { Chance } from "../county/random.js";
import type { Value } from "./cell.js";

const fullWidth = (text: string): string =>
  text.replace(/[0-9.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const withThousands = (text: string): string => text.replace(/\B(?=(\d{3})+(?!\d))/g, ",");

/** A figure, now and then as text: plain, full-width, with a comma, or with a space behind it. */
export const untidyFigure = (chance: Chance, value: Value): Value => {
  if (typeof value !== "number") return value;
  const lot = chance.next();
  const text = String(value);
  if (lot < 0.02) return text;
  if (lot < 0.027) return fullWidth(text);
  if (lot < 0.037) return Number.isInteger(value) && value >= 1000 ? withThousands(text) : text;
  if (lot < 0.042) return `${text} `;
  return value;
};

/** A name, now and then with a space behind it, of either width. */
export const untidyName = (chance: Chance, value: Value): Value => {
  if (typeof value !== "string") return value;
  const lot = chance.next();
  if (lot < 0.03) return `${value} `;
  if (lot < 0.045) return `${value}\u3000`;
  return value;
};
