// Words by which one's own figures and indicators are called, and that mean something else already.
import type { ShapeIssue } from "../../diagnostics/index.js";
import { builtInCatalogue, exactId, headerKey } from "../headers/index.js";

/**
 * The names and header words of a file's own measures by which a header could not be told: those of something built in, and of another
 * of its own (表头用词冲突). `patch` is the file unchecked; what is no text is passed over, as its shape is told elsewhere.
 *
 * @example
 * wordsTaken({ own: { fields: [{ words: ["图书册数"] }] } })[0]?.path // => "own.fields.0.words.0"
 */
export function wordsTaken(patch: unknown): readonly ShapeIssue[] {
  const own = partOf(patch, "own");
  const taken = new Map<string, { readonly path: string; readonly name: string }>();
  return (["fields", "indicators"] as const).flatMap((kind) =>
    listOf(partOf(own, kind)).flatMap((each, at) => {
      const path = `own.${kind}.${at}`;
      const texts = textsOf(each);
      const faults = texts.flatMap(({ part, text }) => {
        const other = taken.get(headerKey(text));
        const meaning = exactId(headerKey(text), builtInCatalogue) ?? other?.name;
        return meaning === undefined ? [] : [{ code: "own_word_taken", path: `${path}.${part}`, meaning }];
      });
      for (const { text } of texts) taken.set(headerKey(text), { path, name: texts[0]?.text ?? "" });
      return faults;
    }),
  );
}

/** Each name and word with its part; a name that is the same in both languages is there once. */
function textsOf(measure: unknown): readonly { readonly part: string; readonly text: string }[] {
  const name = partOf(measure, "name");
  const words = listOf(partOf(measure, "words")).map((text, at) => ({ part: `words.${at}`, text }));
  const names = ["zh-CN", "en"].map((locale) => ({ part: `name.${locale}`, text: partOf(name, locale) }));
  const seen = new Set<string>();
  return [...names, ...words].flatMap(({ part, text }) => {
    if (typeof text !== "string" || text === "" || seen.has(text)) return [];
    seen.add(text);
    return [{ part, text }];
  });
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const partOf = (whole: unknown, key: string): unknown =>
  typeof whole === "object" && whole !== null && Object.hasOwn(whole, key)
    ? (whole as Readonly<Record<string, unknown>>)[key]
    : undefined;
