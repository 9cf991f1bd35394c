// What was changed of a cell's look in the grid, in the words of files. Only what the grid shows otherwise than before counts.
import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import { BooleanNumber, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { LookChange } from "@junheng/workbook/looks";
import { horizontal, lines, vertical } from "./look-style.js";

const sides = { left: "l", right: "r", top: "t", bottom: "b" } as const;

/** The change from one style to another; none where both look the same. */
export function lookChange(before: IStyleData, now: IStyleData): LookChange | null {
  const [a, b] = [lookOf(before), lookOf(now)];
  const font = changed(a.font, b.font);
  const borders = changed(a.borders, b.borders);
  const rest = changed(a.rest, b.rest);
  if (font === null && borders === null && rest === null) return null;
  return { ...(font !== null && { font }), ...(borders !== null && { borders }), ...rest };
}

/** The members of a look that are others now. */
const changed = <T extends object>(before: T, now: T): Partial<T> | null => {
  const keys = (Object.keys(now) as (keyof T)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(now[key]),
  );
  return keys.length === 0 ? null : (Object.fromEntries(keys.map((key) => [key, now[key]])) as Partial<T>);
};

const lookOf = (style: IStyleData) => ({
  font: {
    name: style.ff ?? null,
    size: style.fs ?? null,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    strike: style.st?.s === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE ? ("single" as const) : null,
    color: hexOf(style.cl?.rgb),
  },
  borders: {
    left: lineOf(style.bd?.[sides.left]),
    right: lineOf(style.bd?.[sides.right]),
    top: lineOf(style.bd?.[sides.top]),
    bottom: lineOf(style.bd?.[sides.bottom]),
  },
  rest: {
    fill: hexOf(style.bg?.rgb),
    horizontal: keyOf(horizontal, style.ht),
    vertical: keyOf(vertical, style.vt ?? VerticalAlign.BOTTOM) ?? ("bottom" as const),
    wrap: style.tb === WrapStrategy.WRAP,
    format: style.n?.pattern ?? null,
  },
});

const keyOf = <Key extends string>(of: Readonly<Record<Key, unknown>>, value: unknown): Key | null =>
  (Object.keys(of) as Key[]).find((key) => of[key] === value) ?? null;

const lineOf = (line: Nullable<IBorderStyleData>) =>
  line === null || line === undefined || (line.s as number) === 0
    ? null
    : { style: keyOf(lines, line.s) ?? "thin", color: hexOf(line.cl?.rgb) ?? "#000000" };

/** A colour as `#rrggbb`; none where it is written in another way. */
export const hexOf = (color: Nullable<string>): string | null => {
  const text = (color ?? "").trim().toLowerCase();
  const [, short] = /^#([0-9a-f]{3})$/.exec(text) ?? [];
  if (short !== undefined) return `#${[...short].map((sign) => sign + sign).join("")}`;
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  const [, red, green, blue] = /^rgb\((\d{1,3}), {0,3}(\d{1,3}), {0,3}(\d{1,3})\)$/.exec(text) ?? [];
  if (red === undefined) return null;
  return `#${[red, green, blue].map((part) => Math.min(255, Number(part)).toString(16).padStart(2, "0")).join("")}`;
};
