// The eight parts of a doc comment, found by what each cannot do without; which public functions lack which.
import ts from "typescript";
import type { Entry } from "./entries.js";

/** A part, by evidence in the text of the comment with its tags. */
const parts = {
  sentence: /^[^\n]{8,}[.。：:)]/,
  // Where nothing is calculated: `Rule:` and what decides.
  formula: /[=Σ√÷×≤≥∫]|\bformulas?\b|\bRule: |\bper\b|\bby\b.*\bthe (?:count|number|share)/i,
  units:
    /\bunits?\b|\brange\b|\bbetween\b|\bfrom 0\b|\bpercent|\bshares?\b|\bratio\b|\byuan\b|\bm²|\bpupils\b|\bpositive\b|\bin s\b/i,
  zeros: /\bzeros?\b|\bmissing\b|\bempty\b|\bblanks?\b|\b0\b|\bleft out\b|\babsent\b/i,
  none: /\bnone\b|\bnull\b|\bnothing\b|\bundefined\b|\bno (?:result|value|number)\b/i,
  errors: /@throws|\berrors?\b|\bthrows?\b|\brefused?\b/i,
  source: /\bsource\b|@see|\bdecision \d|〔\d{4}〕|\b(?:19|20)\d\d\b|\barticle\b/i,
  example: /@example[^@]*\/\/ => /,
} as const;

/** The name of a part. */
export type DocPart = keyof typeof parts;

/** All of them, in the order in which a comment has them. */
export const docParts = Object.keys(parts) as readonly DocPart[];

/** What names no document and gives no reason either. */
const bareSource = /\bSource:\s+(?:ours|our own)\.(?=\s|$)/g;

/** The parts that a comment lacks. An example shows itself alone: its arrow is no formula, and its 0 no word on zeros. */
export function lackingIn(comment: string): readonly DocPart[] {
  const told = comment.replace(/@example[^@]*/g, "").replace(bareSource, "");
  return docParts.filter((part) => !parts[part].test(part === "example" ? comment : told));
}

/** Whether a declaration is a function, or a constant that may hold one. */
const isFunction = (declaration: ts.Declaration): boolean =>
  ts.isFunctionDeclaration(declaration) || ts.isVariableDeclaration(declaration);

/** The doc comment above a declaration, without its stars. */
function commentOf(declaration: ts.Declaration): string {
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const text = node.getSourceFile().text;
  const ranges = ts.getLeadingCommentRanges(text, node.pos) ?? [];
  const last = ranges.map(({ pos, end }) => text.slice(pos, end)).findLast((each) => each.startsWith("/**"));
  return (last ?? "")
    .replace(/^\/\*\*|\*\/$/g, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, ""))
    .join("\n")
    .trim();
}

/** What doc comments of public functions lack, a line a function; one that several entries export is told once. */
export function lackingParts(entries: readonly Entry[]): readonly string[] {
  const lines = entries.flatMap(({ library, exports }) =>
    exports.flatMap(({ name, declarations, isCalled }) => {
      const functions = isCalled === true ? declarations.filter(isFunction) : [];
      const lacking = functions.length === 0 ? [] : lackingIn(functions.map(commentOf).join("\n"));
      return lacking.length === 0 ? [] : [`${library}: ${name} lacks ${lacking.join(", ")}`];
    }),
  );
  return [...new Set(lines)].sort();
}
