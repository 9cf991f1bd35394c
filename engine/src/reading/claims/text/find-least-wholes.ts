// 全校学生235人 and 入学率99.76%: a rate that no whole number of these people gives, whatever it is of. Internal.
import type { Amount } from "./amounts.js";
import { isCount } from "./amounts.js";
import { isUniversal } from "./nouns.js";
import type { DocumentFinder } from "./proposed.js";
import { claimFrom } from "./proposed.js";

const rate = /[\u4e00-\u9fff]率(?:为|达到?|是)?$/;
/** No rate to two decimals needs more of them than this. */
const mostPeople = 20_000;

/** The fewest that a percentage can be of, by either rounding; null where it is beyond any. */
export function leastWhole(digits: string): number | null {
  const decimals = digits.split(".")[1]?.length ?? 0;
  const [wanted, scale] = [Number(digits.replace(".", "")), 100 * 10 ** decimals];
  for (let whole = 1; whole <= mostPeople; whole++) {
    const near = Math.round((wanted * whole) / scale);
    const isGiven = [near - 1, near, near + 1].some((part) => {
      const exact = (part * scale) / whole;
      return part >= 0 && (Math.floor(exact) === wanted || Math.floor(exact + 0.5) === wanted);
    });
    if (isGiven) return whole;
  }
  return null;
}

/** Rates to a decimal and more in documents whose people are too few for them. */
export const findLeastWholes: DocumentFinder = (paragraphs) => {
  const people = paragraphs.flatMap(({ amounts }) =>
    amounts.filter((each) => isCount(each) && each.unit === "人" && isUniversal(each)),
  );
  const most = people.reduce<Amount | null>(
    (all, each) => ((each.input.value ?? 0) > (all?.input.value ?? 0) ? each : all),
    null,
  );
  if (most === null) return [];
  return paragraphs.flatMap(({ amounts }, at) =>
    amounts.flatMap((figure) => {
      const { printed, before, unit } = figure;
      if (printed.kind !== "number" || printed.bound !== "exact" || unit !== "%" || !rate.test(before)) return [];
      const least = printed.decimals === 0 || printed.decimals > 2 ? null : leastWhole(printed.digits);
      if (least === null || least <= (most.input.value ?? 0)) return [];
      const params = { least, people: most.text, printed: figure.text };
      const candidates = [claimFrom(figure, [null, null], "a/b")];
      return [
        {
          at,
          proposed: {
            form: "share" as const,
            figure,
            candidates,
            sure: false,
            remark: { code: "leastWhole" as const, params },
          },
        },
      ];
    }),
  );
};
