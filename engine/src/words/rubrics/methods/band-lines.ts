// A table of bands in words.
import type { Bands, MethodBand } from "../../../rubrics/index.js";
import type { RuleWords } from "../rule-words.js";
import { listed } from "../rule-words.js";

type Table = Pick<Bands, "bands" | "closed" | "round">;

/** The bands one after the other, highest first as they stand, and how edges and rounding are taken. */
export const bandTable = (
  { bands, closed, round }: Table,
  amount: (value: number) => string,
  words: RuleWords,
): string => {
  const { text } = words;
  const openBand = (to: string | null, points: number): string => {
    if (to !== null) return text("至{to}得{points}分", "up to {to}: {points} points", { to, points });
    return bands.length > 1
      ? text("其余得{points}分", "otherwise {points} points", { points })
      : text("得{points}分", "{points} points", { points });
  };
  const line = ({ from, to, points, label }: MethodBand): string => {
    const named = label === undefined ? "" : text("{label}：", "{label}: ", { label });
    if (from === undefined) return named + openBand(to === undefined ? null : amount(to), points);
    const params = { from: amount(from), to: to === undefined ? "" : amount(to), points };
    if (to !== undefined) return named + text("{from}—{to}得{points}分", "{from} to {to}: {points} points", params);
    return (
      named +
      (closed === "upper"
        ? text("＞{from}得{points}分", "above {from}: {points} points", params)
        : text("≥{from}得{points}分", "≥ {from}: {points} points", params))
    );
  };
  const edges =
    closed === "upper" ? text("（各档不含下限）", " (a value at the lower edge of a band is not in it)") : "";
  const rounding =
    round === undefined
      ? ""
      : round === 0
        ? text("（先四舍五入到整数）", " (rounded to a whole number first)")
        : text("（先四舍五入到{round}位小数）", " (rounded to {round} decimals first)", { round });
  return listed(words, bands.map(line)) + edges + rounding;
};
