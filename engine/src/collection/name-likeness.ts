// How likely two names are one school.
import { likeness } from "../reading/cells/index.js";
import type { NameParts } from "./school-name.js";

/** From here on two names are taken for one school, and it is said; below, the user is asked. */
export const sureLikeness = 0.9;

/** Below this nobody is asked. */
export const askedLikeness = 0.6;

/**
 * How likely two names are one school (校名相似度), from 0 to 1.
 *
 * Rule: 1 for the same name but for spaces, signs and widths; 0.95 where only the district's name, 第, or the word for the kind of
 * school differs; 0.92 where one also names its township (`townships`) before its own; 0.85 where one has more before its name that
 * is not known to be its township; 0.8 where only one is called a central school, or the two name two districts. A primary and a
 * secondary school, two numbers, two campuses are never one: 0. Everything else is 0.8 × the share of pairs of characters in common.
 * None: never null; two empty names are the same. Errors: none.
 *
 * Source: ours, as decision 20 has it, which also sets from where on one is asked and where names are joined.
 *
 * @example
 * nameLikeness(nameParts("新塘乡中心小学"), nameParts("新塘中心小学")) // => 0.95
 * nameLikeness(nameParts("第一小学"), nameParts("第二小学")) // => 0
 */
export function nameLikeness(a: NameParts, b: NameParts, townships: readonly string[] = []): number {
  if (a.key === b.key) return 1;
  if (a.number !== b.number || a.campus !== b.campus) return 0;
  if (a.kind !== b.kind && a.kind !== "any" && b.kind !== "any") return 0;
  const sameKind = a.kind === b.kind ? 1 : 0.9;
  const central = a.central === b.central ? 1 : 0.85;
  const district = a.districts.every((name, at) => isOne(name, b.districts[at])) ? 1 : 0.85;
  const apart = sameKind * central * district;
  if (a.core === b.core) return a.core === "" && a.number === "" ? 0.5 : 0.95 * apart;
  const [longer, shorter] = a.core.length >= b.core.length ? [a.core, b.core] : [b.core, a.core];
  if ((shorter.length >= 2 || (shorter === "" && a.number !== "")) && longer.endsWith(shorter)) {
    const before = longer.slice(0, longer.length - shorter.length);
    const known = townships.some((township) => township.replace(/(乡|镇|街道|办事处)$/, "") === before);
    return (known ? 0.92 : 0.85) * apart;
  }
  return 0.8 * likeness(a.core, b.core) * apart;
}

/** A district that only one of them names says nothing. */
const isOne = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b;
