// The elements within an element, such as the parts of a font or of a sheet: one of them read, or put in its place.
import { FileProblem } from "../../read/problem.js";
import { applyPatches } from "../patches.js";
import { scanTags } from "../tags.js";

/** A child, from its first tag to behind its last. */
export interface Child {
  readonly name: string;
  readonly start: number;
  end: number;
}

/** All of them, in order. */
export const childrenOf = (xml: string): readonly Child[] => {
  const found: Child[] = [];
  let depth = 0;
  scanTags(xml, ({ name, start, end, kind }) => {
    if (kind !== "close" && depth === 1) found.push({ name, start, end });
    const last = found[found.length - 1];
    if (kind === "close" && depth === 2 && last !== undefined) last.end = end;
    depth += kind === "open" ? 1 : kind === "close" ? -1 : 0;
  });
  return found;
};

/** The first child of a name as it stands; none where there is none. A child with others in it is given whole. */
export const childOf = (xml: string, wanted: string): string | undefined => {
  const found = childrenOf(xml).find(({ name }) => name === wanted);
  return found === undefined ? found : xml.slice(found.start, found.end);
};

/**
 * The element with a child replaced or put in where the order has it, or taken out by null. Errors: a FileProblem where it is not closed.
 *
 * @example
 * withChild("<font><b/><sz val='9'/></font>", "i", "<i/>", ["b", "i", "sz"]) // => "<font><b/><i/><sz val='9'/></font>"
 */
export function withChild(xml: string, wanted: string, text: string | null, order: readonly string[]): string {
  const [, element = ""] = /^<([^\s/>]+)/.exec(xml) ?? [];
  const isEmpty = /^<[^>]*\/>$/.test(xml);
  const whole = isEmpty ? `${xml.slice(0, -2).trimEnd()}></${element}>` : xml;
  const children = childrenOf(whole);
  const rank = order.indexOf(wanted);
  const next = children.find(({ name }) => name !== wanted && order.indexOf(name) > rank);
  const own = children.filter(({ name }) => name === wanted);
  const at = own[0]?.start ?? next?.start ?? whole.lastIndexOf("</");
  if (at < 0) throw new FileProblem("fileDamaged");
  if (text === null && own.length === 0) return xml;
  const gone = own.map(({ start, end }) => ({ start, end, text: "" }));
  return applyPatches(whole, [...(text === null ? [] : [{ start: at, end: at, text }]), ...gone]);
}
