// 共D，其中A、B: wholes before some of their parts. Internal.
import type { Amount } from "./amounts.js";
import { areAlike, isCount } from "./amounts.js";
import type { ClaimFinder, ProposedClaim } from "./proposed.js";
import { claimFrom } from "./proposed.js";

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
    // Of 学生900人、教师60人，其中女生400人 it is the pupils that are parted.
    const couldBeOfOther = paragraph.amounts
      .slice(0, k)
      .some((each) => each.sentence === whole.sentence && isCount(each) && areAlike(each, whole));
    const all = claimFrom(whole, over ? parts.filter((_, at) => some[at]! > (whole.input.value ?? 0)) : parts, "sum", {
      parts: "some",
    });
    return [
      {
        form: "parts",
        figure: whole,
        candidates: [all],
        sure: over && !couldBeOfOther && whole.printed.kind === "number" && whole.printed.bound === "exact",
      },
    ];
  });

const addUp = (parts: readonly Amount[]): number => parts.reduce((sum, { input }) => sum + (input.value ?? 0), 0);
