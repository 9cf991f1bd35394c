// 达到1200人，超过计划的1000人; 0.46，低于规定的0.65: a figure against a limit that is named. Internal.
import type { Amount } from "./amounts.js";
import { areAlike, isCount } from "./amounts.js";
import type { ClaimFinder, ProposedClaim } from "./proposed.js";
import { relationClaim } from "./proposed.js";

type Sign = "<" | "<=" | ">" | ">=";
const turned: Readonly<Record<Sign, Sign>> = {
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
};

const verbs: readonly (readonly [RegExp, Sign])[] = [
  [/^(?:均|都|已|也)?(?:不少于|不低于|不小于|达到)/, ">="],
  [/^(?:均|都|已|也)?(?:不超过|不高于|不多于|不大于)/, "<="],
  [/^(?:均|都|已|也)?(?:超过|高于|多于|大于|超出)了?/, ">"],
  [/^(?:均|都|已|也)?(?:低于|少于|小于|不足|不到)/, "<"],
];
const negated = /^(?:均|都)?(?:未|没有)(?=超过|高于|低于|少于|达到)/;
/** What makes a figure a limit. */
const limit = /计划|规定|标准|要求|应|定额|目标|上限|下限|红线|指标/;

/** Figures against limits. */
export const findLimits: ClaimFinder = ({ plain, amounts }) =>
  amounts.flatMap((bound, k): readonly ProposedClaim[] => {
    const value = amounts[k - 1];
    if (value === undefined || !isPlain(value) || value.sentence !== bound.sentence || !isCount(bound)) return [];
    if (!areAlike(value, bound) || value.unit !== bound.unit) return [];
    const between = plain.slice(value.end, bound.end);
    const said = /^[^，,。；;]{0,4}[，,]([^，,。；;]*)$/.exec(between)?.[1] ?? "";
    const isTurned = negated.test(said);
    const words = said.replace(negated, "");
    const verb = verbs.find(([start]) => start.test(words));
    if (verb === undefined) return [];
    const lead = words.replace(verb[0], "");
    const noun = lead.slice(0, Math.max(0, lead.length - plain.slice(bound.start, bound.end).length));
    const behind = plain.slice(bound.end, bound.end + 8).split(/[，,。；;]/)[0] ?? "";
    // 比去年增加60人，超过50人 and 超过去年50人 tell how much, and not a limit; 增加40人，达到1000人 tells what it came to.
    if (noun !== "" && !limit.test(noun)) return [];
    if (noun === "" && !limit.test(behind) && (behind !== "" || /^(?:均|都|已|也)?达到/.test(words))) return [];
    const sign = isTurned ? turned[verb[1]] : verb[1];
    const inputs = [value, bound].map(({ input, unit }) => ({
      ...input,
      unit,
    }));
    return [relationClaim("limit", value, value.text, inputs, `a${sign}b`)];
  });

const isPlain = ({ printed }: Amount): boolean => printed.kind === "number" && printed.bound === "exact";
