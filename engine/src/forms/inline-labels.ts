// Labels and their values in one cell: 学校名称：第一小学 学校代码：2142001234.
import type { HeaderLookup } from "../tables/index.js";

/** A label with what stands behind its colon. */
export interface InlineLabel {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

/** Cells with more than this are texts, not labels. */
const longest = 300;
const label = /([^\s:：；;，,。、|＿_]{1,24})[ \t]*[:：][ \t]*/g;

/** The labels known to the catalogue in a text, each with its value; none where the text has no colon. */
export function inlineLabels(text: string, lookup: HeaderLookup): readonly InlineLabel[] {
  if (text.length > longest || !/[:：]/.test(text)) return [];
  const found = [...text.matchAll(label)];
  return found.flatMap((each, position) => {
    const name = each[1] ?? "";
    const id = lookup(name);
    if (id === undefined) return [];
    const from = each.index + each[0].length;
    const to = found[position + 1]?.index ?? text.length;
    const value = text
      .slice(from, to)
      .replace(/[＿_]+/g, " ")
      .replace(/[\s；;，,。、|]+$/, "")
      .trim();
    return [{ id, label: name, value }];
  });
}
