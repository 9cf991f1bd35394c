// A value in the notation as plain data: what `writeNotation` wrote, given back.
import type { Notation } from "./notation.js";
import { readNotation } from "./read-notation.js";

/**
 * A value in the notation of rules' parameters as plain data (参数值): lists, records, numbers and words.
 *
 * Rule: what `writeNotation` wrote, given back; true and false without quotation marks are no words. Units: none. Zeros and empty lists
 * come back as such; an empty text is no value. None: undefined where the text is not in the notation. Errors: none thrown, for texts too
 * long or too deep neither. Source: ours; a cell of parameters must be readable and exact at once.
 *
 * @example
 * plainNotation("[{quantity=books; optional=true}]") // => [{ quantity: "books", optional: true }]
 * plainNotation("[1") // => undefined
 */
export function plainNotation(text: string): unknown {
  const value = readNotation(`value: value=${text}`).record?.fields[0]?.value;
  return value === undefined ? undefined : plainOf(value);
}

function plainOf(notation: Notation): unknown {
  if (notation.kind === "list") return notation.values.map(plainOf);
  if (notation.kind === "record")
    return Object.fromEntries(notation.fields.map(({ key, value }) => [key, plainOf(value)]));
  if (notation.kind === "text" && !notation.quoted && ["true", "false"].includes(notation.value))
    return notation.value === "true";
  return notation.value;
}
