// 编制数4200名，实有在编教师3990名，空编210名: what there is against what is due. Internal.
import type { Amount } from "./amounts.js";
import { areAlike, isCount } from "./amounts.js";
import type { ClaimFinder, ProposedClaim } from "./proposed.js";
import { claimFrom } from "./proposed.js";

const short = /(?:空编|缺编|空缺|缺额|缺口|缺员|短缺|欠缺|[尚还仍]缺)(?:教师|人员)?(?:为|达|了|有)?$/;
const over = /(?:超编|超员|超出|富余|多出)(?:教师|人员)?(?:为|达|了|有)?$/;
const due = /(?<!在)编制|核定|[应需]有?(?:配|到|设|建|检|入|招|交流)|计划数|标准|定员/;
const present = /[实现]有|实际|实[到检招配]|在编|在岗|已[配招到]|(?<!编制)总数/;

/** What is lacking or left over of one figure that is due and one that there is. */
export const findShortfalls: ClaimFinder = ({ amounts }) =>
  amounts.flatMap((figure, k): readonly ProposedClaim[] => {
    const isShort = short.test(figure.before);
    if (!isCount(figure) || (!isShort && !over.test(figure.before))) return [];
    const near = amounts
      .slice(0, k)
      .filter((each) => each.sentence === figure.sentence && isCount(each) && areAlike(each, figure));
    const [wanted, ...also] = near.filter((each) => isOnly(each, due, present));
    const [there, ...more] = near.filter((each) => isOnly(each, present, due));
    if (wanted === undefined || there === undefined || also.length > 0 || more.length > 0) return [];
    // 缺编32名、超编14名, and what is lacking in some (其中), come to something else together.
    const others = amounts.filter((each) => each !== figure && each.sentence === figure.sentence);
    const isAlone = !others.some(({ before }) => /其中/.test(before) || short.test(before) || over.test(before));
    const inputs = isShort ? [wanted, there] : [there, wanted];
    return [
      { form: "change", figure, candidates: [claimFrom(figure, inputs, "a-b")], sure: near.length === 2 && isAlone },
    ];
  });

/** Whether a figure is of the one kind and not of the other: 在编 counts who is there, 编制总数 what is due. */
const isOnly = ({ before }: Amount, words: RegExp, others: RegExp): boolean =>
  words.test(before) && !others.test(before);
