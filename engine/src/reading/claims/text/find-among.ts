// 有一半以上的学校（38所中的21所）; 38所学校中有30所，近八成学校达标: so many of so many, and the share in words beside them. Internal.
import type { Amount } from "./amounts.js";
import { areAlike, isCount, isShare } from "./amounts.js";
import { beforeFirst } from "./around.js";
import type { ClaimFinder, ProposedClaim } from "./proposed.js";
import { claimFrom } from "./proposed.js";

const among = /^[^，,。；;:()]{0,8}[中里](?:的|有|已有)?$/;
/** What stands between a share and what it is told of in parentheses. */
const before = /^的?[^，,。；;:()\d]{1,10}\($/;
/** What stands between, where the share comes behind. */
const behind = /^[^，,。；;:()]{0,15}[，,]$/;

/** Shares before or behind both of their figures; those with a word for a share are told elsewhere. */
export const findAmong: ClaimFinder = ({ plain, amounts }) =>
  amounts.flatMap((whole, k): readonly ProposedClaim[] => {
    const part = amounts[k + 1];
    if (part === undefined || ![whole, part].every(isCount) || !areAlike(whole, part)) return [];
    if (!among.test(plain.slice(whole.end, part.start))) return [];
    const [first, last] = [amounts[k - 1], amounts[k + 2]];
    const told = (share: Amount, sure: boolean): ProposedClaim => ({
      form: "share",
      figure: share,
      candidates: [claimFrom(share, [part, whole], "a/b")],
      sure,
    });
    if (isShareIn(first, whole) && before.test(plain.slice(first.end, whole.start))) return [told(first, true)];
    const isOf = isShareIn(last, whole) && last.before === "" && behind.test(plain.slice(part.end, last.start));
    // What it is said of there may be another thing: 38所学校中有9所没有专职教师，近八成学校配齐.
    return isOf && namesWhole(last, whole) ? [told(last, false)] : [];
  });

const isShareIn = (share: Amount | undefined, { sentence }: Amount): share is Amount =>
  share !== undefined && isShare(share) && share.sentence === sentence;

const namesWhole = (share: Amount, whole: Amount): boolean =>
  whole.nouns.some((noun) => noun.length > 1 && share.behind.replace(/^的/, "").startsWith(beforeFirst(noun, /中/)));
