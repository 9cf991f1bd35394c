// 辍学率0.4%，巩固率99.6%: two rates that make up a hundred. Internal.
import type { ClaimFinder, ProposedClaim } from "./proposed.js";
import { claimFrom } from "./proposed.js";
import type { Amount } from "./amounts.js";

const pairs: readonly (readonly [RegExp, RegExp])[] = [
  [/辍学率[^，,；;]{0,4}$/, /巩固率[^，,；;]{0,4}$/],
  [/合格率[^，,；;]{0,4}$/, /不合格率[^，,；;]{0,4}$/],
  [/入学率[^，,；;]{0,4}$/, /未入学率[^，,；;]{0,4}$/],
];

/** Rates of which the one is what the other leaves: told where they are right; who moved away may account for the rest. */
export const findComplements: ClaimFinder = ({ amounts }) =>
  amounts.flatMap((second, k): readonly ProposedClaim[] => {
    const first = amounts[k - 1];
    if (first === undefined || first.sentence !== second.sentence || !isRate(first) || !isRate(second)) return [];
    const arePair = pairs.some(([a, b]) =>
      [first, second].some((each) => a.test(each.before) && b.test((each === first ? second : first).before)),
    );
    if (!arePair) return [];
    return [
      {
        form: "complement",
        figure: second,
        candidates: [claimFrom(second, [first], "1-a")],
        sure: false,
      },
    ];
  });

const isRate = ({ unit, input }: Amount): boolean => unit === "%" || input.value === 0;
