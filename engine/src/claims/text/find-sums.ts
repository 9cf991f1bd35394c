// A、B、C共D; 共D，其中A、B. Internal.
import type { Amount, Paragraph } from "./amounts.js";
import { areAlike, arePeople, isCount } from "./amounts.js";
import type { ClaimFinder, ProposedClaim } from "./proposed.js";
import { claimFrom } from "./proposed.js";

const totalWord =
  /(?:共计|合计|总计|一共|总共|共有|共)(?:为|有|是|达|约|培训|培养|选派|派出|交流|开展|举办|组织|投入|接收|捐赠)?$/;

/** Totals behind their parts. */
export const findSums: ClaimFinder = (paragraph) =>
  paragraph.amounts.flatMap((total, k): readonly ProposedClaim[] => {
    if (!isCount(total) || !totalWord.test(total.before) || /其中/.test(total.before)) return [];
    const parts = runBefore(paragraph, k, total);
    if (parts.length < 2 || goesOn(paragraph, parts[0])) return [];
    const between = paragraph.plain.slice(parts[0]?.end ?? 0, parts.at(-1)?.start ?? 0);
    const sure = !/[，,；;]/.test(between) && total.before.replace(totalWord, "") === "";
    const claim = claimFrom(total, parts, "sum");
    return [{ form: "sum", figure: total, candidates: [claim], sure }];
  });

/** The amounts directly before a total that can be its parts: one after the other, of one kind, none of them a total itself. */
const runBefore = ({ plain, amounts }: Paragraph, at: number, total: Amount): readonly Amount[] => {
  const parts: Amount[] = [];
  for (let k = at - 1; k >= 0; k--) {
    const part = amounts[k];
    if (part === undefined || part.sentence !== total.sentence || !isCount(part)) break;
    if (!isPartOf(part, total) || /[；;：:（(]/.test(plain.slice(part.end, amounts[k + 1]?.start ?? part.end))) break;
    if (/共|总|合计|占|其中|比|每/.test(part.before)) break;
    parts.unshift(part);
  }
  return parts;
};

/** Whether the list begins before the parts, with things of another kind: 讲座8场、互访22次、会议6次. */
const goesOn = ({ plain, amounts }: Paragraph, first: Amount | undefined): boolean => {
  const before = first === undefined ? undefined : amounts[amounts.indexOf(first) - 1];
  if (before === undefined || first === undefined || before.sentence !== first.sentence) return false;
  return /^[^，,；;：:]*、/.test(plain.slice(before.end, first.start));
};

/** Turns among heads are taken too, so that it is told that they cannot be added. */
const isPartOf = (part: Amount, total: Amount): boolean =>
  part.unit === total.unit || arePeople(part, total) || (isSchool(part) && isSchool(total));

const isSchool = ({ unit, before, behind }: Amount): boolean =>
  unit === "所" || (unit === "个" && /教学点/.test(before + behind));

/** Wholes before their parts, of which these may be some: their sum is a lower limit. */
export const findParts: ClaimFinder = (paragraph) =>
  paragraph.amounts.flatMap((whole, k): readonly ProposedClaim[] => {
    const next = paragraph.amounts[k + 1];
    if (!isCount(whole) || next === undefined || next.sentence !== whole.sentence) return [];
    if (!/其中/.test(paragraph.plain.slice(whole.end, next.start))) return [];
    const parts: Amount[] = [];
    for (const each of paragraph.amounts.slice(k + 1)) {
      if (each.sentence !== whole.sentence || /共|总|合计|比|增|减|每|均|由|从/.test(each.before)) break;
      if (parts.length > 0 && /其中/.test(each.before)) break;
      if (isCount(each) && areAlike(each, whole)) parts.push(each);
      // Once they add up, what follows parts the whole in another way.
      if (addUp(parts) === whole.input.value) break;
    }
    const some = parts.map((part) => part.input.value ?? 0);
    const over = some.some((value) => value > (whole.input.value ?? 0));
    if (parts.length === 0 || (parts.length === 1 && !over)) return [];
    const all = claimFrom(whole, over ? parts.filter((_, at) => some[at]! > (whole.input.value ?? 0)) : parts, "sum", {
      parts: "some",
    });
    return [
      {
        form: "parts",
        figure: whole,
        candidates: [all],
        sure: over && whole.printed.kind === "number" && whole.printed.bound === "exact",
      },
    ];
  });

const addUp = (parts: readonly Amount[]): number => parts.reduce((sum, { input }) => sum + (input.value ?? 0), 0);
