// The parts of a condition: names, numbers, words, signs; the longest that fits at each place.
import { halfWidth } from "../../reading/cells/index.js";
import type { Comparison } from "../check-rule.js";
import type { ConditionWord } from "./condition-words.js";
import { arithmeticSigns, comparisonWords, conditionWords } from "./condition-words.js";
import type { NamedFigure } from "./figure-names.js";
import { figureNames } from "./figure-names.js";

/** A part of a condition. `text` is what stands there. */
export type Token = { readonly text: string } & (
  | { readonly kind: "name"; readonly figure: NamedFigure }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "word"; readonly word: ConditionWord }
  | { readonly kind: "compare"; readonly is: Comparison }
  | { readonly kind: "sign"; readonly sign: "+" | "-" | "*" | "/" | "(" | ")" }
  | { readonly kind: "unknown" }
);

/** A condition is not longer than this. */
export const longestCondition = 2000;

/** Takes a condition apart. What is not known becomes a token of its own kind, for all such words to be told at once. */
export function tokensOf(condition: string): readonly Token[] {
  const text = plainText(condition);
  const tokens: Token[] = [];
  let unknownFrom = -1;
  // A word that begins with a known name is told whole: 教职工树, not 树.
  let nameFrom = -1;
  const endUnknown = (at: number): void => {
    if (unknownFrom >= 0) {
      const from = nameFrom >= 0 ? nameFrom : unknownFrom;
      if (nameFrom >= 0) tokens.pop();
      tokens.push({ kind: "unknown", text: text.slice(from, at).trim() });
    }
    unknownFrom = -1;
    nameFrom = -1;
  };
  let at = 0;
  while (at < text.length) {
    const skipped = /^[\s,;。、]+/.exec(text.slice(at))?.[0].length ?? 0;
    const token = skipped > 0 ? null : tokenAt(text, at);
    if (skipped > 0 || token !== null) endUnknown(at);
    if (token !== null) {
      nameFrom = token.kind === "name" ? at : -1;
      tokens.push(token);
      at += token.text.length;
    } else if (skipped > 0) at += skipped;
    else {
      if (unknownFrom < 0) unknownFrom = at;
      at += 1;
    }
  }
  endUnknown(text.length);
  return tokens;
}

/** Half-width, lower case, one space between words and none between Chinese characters. */
const plainText = (condition: string): string =>
  halfWidth(condition)
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "")
    .trim();

const tokenAt = (text: string, at: number): Token | null => longestAt(text, at) ?? numberAt(text, at);

const number = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[+-]?\d+)?/;

const numberAt = (text: string, at: number): Token | null => {
  const digits = number.exec(text.slice(at, at + 40))?.[0];
  if (digits === undefined) return null;
  const value = Number(digits.replaceAll(",", ""));
  const behind = /^ ?(%|万)/.exec(text.slice(at + digits.length));
  const all = digits + (behind?.[0] ?? "");
  return {
    kind: "number",
    text: all,
    value: behind?.[1] === "%" ? value / 100 : behind === null ? value : value * 10_000,
  };
};

const longestAt = (text: string, at: number): Token | null =>
  (entriesByFirst.get(text[at] ?? "") ?? []).find(
    ({ text: entry }) =>
      text.startsWith(entry, at) && (!/[a-z0-9]$/.test(entry) || !/^[a-z0-9_.]/.test(text.slice(at + entry.length))),
  ) ?? null;

const entries: readonly Token[] = [
  ...[...figureNames].map(([text, figure]): Token => ({ kind: "name", text: halfWidth(text), figure })),
  ...(Object.keys(conditionWords) as ConditionWord[]).flatMap((word) =>
    Object.values<readonly string[]>(conditionWords[word]).flatMap((texts) =>
      texts.map((text): Token => ({ kind: "word", text, word })),
    ),
  ),
  ...Object.entries(comparisonWords).map(([text, is]): Token => ({ kind: "compare", text, is })),
  ...Object.entries(arithmeticSigns).map(([text, sign]): Token => ({ kind: "sign", text, sign })),
];

const entriesByFirst: ReadonlyMap<string, readonly Token[]> = (() => {
  const byFirst = new Map<string, Token[]>();
  for (const entry of [...entries].sort((a, b) => b.text.length - a.text.length)) {
    const first = entry.text[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  return byFirst;
})();
