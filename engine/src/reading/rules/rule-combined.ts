// Rules made of rules: 取最高项：①…；②…, taken apart.
import type { Combined } from "../../rubrics/index.js";

/** A part of a combined rule, with its own points and weight where it has them. */
export interface CombinedPart {
  readonly text: string;
  readonly points?: number;
  readonly weight?: number;
}

const openings: readonly (readonly [RegExp, Combined["kind"]])[] = [
  [/^(?:以下各?项)?(?:取|按|只取)(?:其中)?(?:最高项|最高的一项|得分最高的一项)(?:计分)?[:：]/, "bestOf"],
  [/^(?:以下)?各项(?:得分)?(?:相加|之和)[:：]/, "sum"],
  [/^(?:以下)?各项(?:得分)?(?:取)?平均[:：]/, "mean"],
];
const own = /（满分(\d+(?:\.\d+)?)分）/;
const weighted = /（权重(\d+(?:\.\d+)?)）/;

/** The parts of a combined rule; null where the sentence is none. */
export function combinedParts(
  text: string,
): { readonly kind: Combined["kind"]; readonly parts: readonly CombinedPart[] } | null {
  const trimmed = text.trim();
  const opening = openings.find(([pattern]) => pattern.test(trimmed));
  if (opening === undefined || trimmed.length > 4000) return null;
  const [before, ...parts] = trimmed.replace(opening[0], "").split(/[①-⑳]|（(?:2[1-9]|[3-9]\d)）/u);
  if (before?.trim() !== "" || parts.length === 0) return null;
  return { kind: opening[1], parts: parts.map(partOf) };
}

const partOf = (text: string): CombinedPart => {
  const points = own.exec(text)?.[1];
  const weight = weighted.exec(text)?.[1];
  return {
    text: text
      .replace(own, "")
      .replace(weighted, "")
      .replace(/[；;。]\s*$/, ""),
    ...(points !== undefined && { points: Number(points) }),
    ...(weight !== undefined && { weight: Number(weight) }),
  };
};
