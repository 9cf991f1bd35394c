// 高级职称教师28人，已聘任28人; 126人，已全部资助116人: what is done with all that were counted right before. Internal.
import { areAlike, isCount } from "./amounts.js";
import type { ClaimFinder, ProposedClaim } from "./proposed.js";
import { claimFrom } from "./proposed.js";

const done = /^(?:均|都|现)?已(?:经)?(全部)?[\u4e00-\u9fff]{1,4}$|^全部(?:已)?[\u4e00-\u9fff]{1,4}$/;
/** What is wanted need not be what is done. */
const wanted = /计划|目标|任务|编制|应|拟|需/;

/** Counts of what was done with others: as many are right; fewer are wrong where all are said. */
export const findAllOfThem: ClaimFinder = ({ plain, amounts }) =>
  amounts.flatMap((figure, k): readonly ProposedClaim[] => {
    const [said, all] = done.exec(figure.before) ?? [];
    const whole = amounts[k - 1];
    if (said === undefined || whole === undefined || whole.sentence !== figure.sentence) return [];
    if (![whole, figure].every(isCount) || !areAlike(whole, figure) || wanted.test(whole.before)) return [];
    if (!/^[，,]$/.test(plain.slice(whole.end, figure.start - figure.before.length).trim())) return [];
    // 报名320人，全部录取300人 may leave some out; 已全部录取 does not.
    if (all === undefined && whole.input.value !== figure.input.value) return [];
    return [{ form: "complement", figure, candidates: [claimFrom(figure, [whole], "a")], sure: "similar" }];
  });
