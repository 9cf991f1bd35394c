// Writes plain values in the notation of a rule's parameters.

/** What can be written: what a method is made of. */
export type Writable =
  | string
  | number
  | boolean
  | readonly Writable[]
  | { readonly [key: string]: Writable | undefined };

/** Words that need no quotation marks. */
const bare = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;

const quoted = (text: string): string =>
  `"${text
    .replace(/[\\"＂]/g, "\\$&")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t")}"`;

const word = (text: string): string => (bare.test(text) && text !== "true" && text !== "false" ? text : quoted(text));

const digits = (value: number): string => (Object.is(value, -0) ? "-0" : String(value));

/** The fields of a record, its `kind` in front as its name. */
export const writeFields = (record: { readonly [key: string]: Writable | undefined }): string => {
  const { kind, ...fields } = record;
  const written = Object.entries(fields)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${writeNotation(value)}`]))
    .join("; ");
  return typeof kind === "string" ? `${kind}: ${written}` : written;
};

/**
 * A value in the notation of rules' parameters (参数写法): lists in [ ], records in { }, @id for the points of an item.
 *
 * Rule: words bare where they are one word that is not true or false, else in quotation marks with \ before what needs it. Units: none;
 * numbers with all their digits. Zeros: 0 is 0 and -0 is -0. Missing: fields that are undefined are left out. None: an empty text is "".
 * Errors: none thrown; NaN and Infinity are written as words, which `formatRuleParameters` refuses before. Source: ours; quotation marks
 * only where a reader would take a word for something else.
 *
 * @example
 * writeNotation([{ from: 95, points: 10 }, { points: 0 }]) // => "[{from=95; points=10}, {points=0}]"
 * writeNotation({ item: "A1" }) // => "@A1"
 */
export function writeNotation(value: Writable): string {
  if (typeof value === "string") return word(value);
  if (typeof value === "number") return digits(value);
  if (typeof value === "boolean") return String(value);
  if (isList(value)) return `[${value.map(writeNotation).join(", ")}]`;
  const { item } = value;
  if (typeof item === "string" && Object.keys(value).length === 1) return `@${word(item)}`;
  return `{${writeFields(value)}}`;
}

const isList = (value: object): value is readonly Writable[] => Array.isArray(value);
