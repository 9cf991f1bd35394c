// Lists of parts behind their whole, each with its own share; and wholes that are several figures together. Internal.
import type { Amount, Paragraph } from "./amounts.js";
import { isCount, isShare } from "./amounts.js";
import { timeIn } from "./times.js";

/** Whether 其中 stands between an amount and the next one, or 中 behind it: 1200人中有180人. */
export const isBeforeParts = ({ plain }: Pick<Paragraph, "plain">, each: Amount, next: Amount): boolean => {
  if (each.end > next.start) return false;
  const words = plain.slice(each.end, next.start);
  return /其中/.test(words) || /^[^，,；;。]{0,8}(?<![其集初高])(?:中(?:[，,]|有)|里[，,])/.test(words);
};

/**
 * The figures before a list of parts, where a part stands in one and each has its own share: 共480人，其中男生252人，占52.5%，女生228人，
 * 占47.5%. The last of them, some of them together or a part before this one is then its whole. Null where it stands in none.
 */
export const listBefore = (
  paragraph: Paragraph,
  earlier: readonly Amount[],
  part: Amount,
): readonly Amount[] | null => {
  const { plain, amounts } = paragraph;
  const known = earlier.filter((each) => each.end <= part.start);
  const start = known.findLastIndex((each, k) => isBeforeParts(paragraph, each, known[k + 1] ?? part));
  const whole = known[start];
  if (whole === undefined || /[；;]/.test(plain.slice(whole.end, part.start))) return null;
  if (timeIn(plain.slice(whole.end, part.start)) !== null) return null;
  const isList = amounts.every(
    (each, k) =>
      each.start < whole.end ||
      each.end > part.start ||
      !isCount(each) ||
      (amounts[k + 1] !== undefined && isShare(amounts[k + 1]!)),
  );
  return isList ? known.slice(0, start + 1) : null;
};

/** So many figures are taken together as a whole at most. */
export const mostTogether = 4;

/** Figures that may be a whole together: 公办45所、民办60所，其中普惠95所. */
export const togetherOf = (list: readonly Amount[]): readonly (readonly Amount[])[] =>
  list.slice(-mostTogether, -1).map((_, from, all) => list.slice(from - all.length - 1));
