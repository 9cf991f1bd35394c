// The parts of a written-out rule: numbers, words, items, lists and records, each with where it stands in the text.

/** A part of the notation. `at` is where it begins, `text` is what is written there. */
export type Notation =
  | { readonly kind: "number"; readonly value: number; readonly text: string; readonly at: number }
  | { readonly kind: "text"; readonly value: string; readonly quoted: boolean; readonly at: number }
  | { readonly kind: "item"; readonly value: string; readonly at: number }
  | { readonly kind: "list"; readonly values: readonly Notation[]; readonly at: number }
  | NotationRecord;

/** Fields with their names, and the record's own name where it has one: `{threshold: input=a; value=1}`. */
export interface NotationRecord {
  readonly kind: "record";
  readonly name: string | null;
  readonly fields: readonly { readonly key: string; readonly value: Notation; readonly at: number }[];
  readonly at: number;
}

/** A cell holds no more characters than this. */
export const longestNotation = 32_767;

/** Lists and records stand in each other no deeper than this. */
export const deepestNotation = 8;
