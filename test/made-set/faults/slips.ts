// How digits are typed wrong.

/** A number with two neighbouring digits exchanged, the first pair that differs; none where all digits are the same. */
export function transposed(value: number): number | null {
  const text = String(value);
  for (let at = 0; at + 1 < text.length; at++) {
    const [a, b] = [text[at] as string, text[at + 1] as string];
    if (a === b || (at === 0 && b === "0")) continue;
    return Number(text.slice(0, at) + b + a + text.slice(at + 2));
  }
  return null;
}

/** A number whose last digits were exchanged. */
export function transposedAtEnd(value: number): number | null {
  const text = String(value);
  const [a, b] = [text[text.length - 2], text[text.length - 1]];
  if (a === undefined || b === undefined || a === b || (text.length === 2 && b === "0")) return null;
  return Number(text.slice(0, -2) + b + a);
}

/** A number whose first digit was struck twice. */
export const doubled = (value: number): number => Number(`${String(value)[0]}${value}`);
