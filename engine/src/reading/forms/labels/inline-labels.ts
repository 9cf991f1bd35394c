// Labels and their values in one cell: 学校名称：第一小学 学校代码：2142001234.
import { trimmedEnd } from "../../cells/index.js";
import type { FormReader } from "../form-reader.js";
import { idOfPath } from "../../headers/index.js";
import { labelUsedFrom } from "./match-label.js";

/** A label with what stands behind its colon. */
export interface InlineLabel {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

/** Cells with more than this are texts, not labels. */
const longest = 300;
const label = /([^\s:：；;，,。|＿_]{1,24})[ \t]*[:：][ \t]*/g;
/** A colon within a value: the ratio 1:17.5. */
const ofValue = /^[\d.０-９．]+$/;

/** The labels known to the catalogue in a text, each with its value; none where the text has no colon. */
export function inlineLabels(text: string, reader: FormReader): readonly InlineLabel[] {
  if (text.length > longest || !/[:：]/.test(text)) return [];
  const found = [...text.matchAll(label)].flatMap((each) => {
    const [whole, name = ""] = each;
    if (ofValue.test(name)) return [];
    return [{ ...labelIn(name, each.index, reader), end: each.index + whole.length }];
  });
  return found.flatMap(({ id, name, end }, position) => {
    if (id === undefined) return [];
    const said = text.slice(end, found[position + 1]?.from ?? text.length).replace(/[＿_]+/g, " ");
    return [{ id, label: name, value: trimmedEnd(said, /[\s；;，,。、|]/).trim() }];
  });
}

/** The label before a colon: 、 is part of some labels (体育、艺术专任教师数), and parts others from the value before them. */
const labelIn = (
  text: string,
  start: number,
  { lookup, match }: FormReader,
): { readonly id: string | undefined; readonly name: string; readonly from: number } => {
  const parts = text.split("、");
  for (let first = 0; first < parts.length; first++) {
    const name = parts.slice(first).join("、");
    const id = lookup(name) ?? longerLabel(name, match);
    if (id !== undefined) return { id, name, from: start + text.length - name.length };
  }
  const name = parts[parts.length - 1] ?? "";
  return { id: undefined, name, from: start + text.length - name.length };
};

/** What a label with harmless words around a known one means: 配置计算机台数. */
const longerLabel = (name: string, match: FormReader["match"]): string | undefined => {
  const { candidates, idle } = match([name], "");
  const [best] = candidates;
  return idle || best === undefined || best.confidence < labelUsedFrom ? undefined : idOfPath(best.path);
};
