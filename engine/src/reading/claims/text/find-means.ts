// 近三年累计交流教师450人，年均150人: a total over a span, and what it comes to each year, month or term. Internal.
import type { Amount, Paragraph } from "./amounts.js";
import { areAlike, isCount } from "./amounts.js";
import { behindFirst } from "./around.js";
import { directionOfWords, withoutDirection } from "./change-words.js";
import type { ClaimFinder, ProposedClaim } from "./proposed.js";
import { claimFrom, mostTried } from "./proposed.js";
import type { Period } from "./spans.js";
import { leadOf, spanIn, spanInput, withoutSpans } from "./spans.js";
import { timeIn } from "./times.js";

const mean = /每?(年|月|学期)(?:平均|均)|平均每个?(年|月|学期)/;

/** Means of a total over the span that its sentence names. */
export const findMeans: ClaimFinder = (paragraph) =>
  paragraph.amounts.flatMap((figure, k): readonly ProposedClaim[] => {
    const [, one, other] = mean.exec(figure.before) ?? [];
    const period = (one ?? other) as Period | undefined;
    if (period === undefined || !isCount(figure)) return [];
    const lasts = spanIn(leadOf(paragraph, figure), period);
    if (lasts === null) return [];
    const totals = paragraph.amounts
      .slice(0, k)
      .filter((each) => isTotalOf(each, figure))
      .slice(-mostTried)
      .filter((each) => spanIn(leadOf(paragraph, each), period) === lasts && !isOfOneYear(paragraph, each));
    const candidates = [...totals]
      .reverse()
      .map((total) => claimFrom(figure, [total, spanInput(lasts, period)], "a/b"));
    const [total] = totals;
    if (total === undefined) return [];
    const [isBeyond, isSame] = [isBeyondRounding(figure, total, lasts), totals.length === 1 && isOf(figure, total)];
    // 近三年，全县有教师3600人，年均退休120人: of another thing.
    if (isBeyond && !isSame && totals.length === 1) return [];
    return [{ form: "perHead", figure, candidates, sure: isBeyond && isSame }];
  });

const isOfOneYear = (paragraph: Paragraph, each: Amount): boolean =>
  typeof timeIn(lastClause(withoutSpans(leadOf(paragraph, each)))) === "number";

/** Whether a count may be the total of a mean: of its sentence and unit, and a change where the mean is one. */
const isTotalOf = (each: Amount, figure: Amount): boolean =>
  each.sentence === figure.sentence &&
  isCount(each) &&
  areAlike(each, figure) &&
  !/均|每/.test(each.before) &&
  (directionOfWords(figure.before) === null || /[增减升降]/.test(each.before));

const lastClause = (text: string): string => text.split(/[，,。；;]/).at(-1) ?? "";

/** Whether a mean is of what its total is, and this no stock. */
const isOf = (figure: Amount, { before, behind }: Amount): boolean => {
  const words = behindFirst(figure.before, mean) ?? "";
  const said = withoutDirection(words).replace(/^(?:约|为|达到?|是|有)+|约$/g, "");
  return said === "" ? !/(?<!没)有[^，,]{0,8}$/.test(before) : (before + behind).includes(said.slice(0, 2));
};

/** Whether no rounding to the last digit that is not zero could have made the figure: 年均870户 of 2600 in three years was rounded. */
const isBeyondRounding = ({ printed, input }: Amount, total: Amount, lasts: number): boolean => {
  if (printed.kind !== "number") return false;
  const value = (total.input.value ?? 0) / lasts;
  const zeros = Math.max(
    0,
    [...printed.digits.replace(".", "")].reverse().findIndex((sign) => sign !== "0"),
  );
  const last = 10 ** (printed.power - printed.decimals);
  const off = Math.abs(value - (input.value ?? 0));
  return Number.isInteger(value / last) ? off > last / 2 : off >= last * 10 ** zeros;
};
