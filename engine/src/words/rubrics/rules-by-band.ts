// Rules that look points up in a table: by value, by the distance to a reference, by grade.
import type { Bands, BandsVsReference, GradeToPoints, MethodBand } from "../../rubrics/index.js";
import type { RuleWords } from "./rule-words.js";
import { listed } from "./rule-words.js";

type Table = Pick<Bands, "bands" | "closed" | "round">;

/** The bands one after the other, highest first as they stand, and how edges and rounding are taken. */
const bandTable = ({ bands, closed, round }: Table, amount: (value: number) => string, words: RuleWords): string => {
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

/** 4. Points by band. */
export const bands = (method: Bands, words: RuleWords): string =>
  bandTable(method, (value) => words.amount(value, method.input), words);

const referenceOf = ({ input, reference }: BandsVsReference, { text, name, amount }: RuleWords): string => {
  if (typeof reference !== "object" || "item" in reference) return amount(reference, input);
  const weighted =
    reference.weight === undefined
      ? ""
      : text("（以{weight}加权）", " (weighted by {weight})", { weight: name(reference.weight) });
  const whose = {
    mean: text("各行的平均值", "the mean of all rows compared"),
    best: text("各行的最好值", "the best of all rows compared"),
    median: text("各行的中位数", "the median of all rows compared"),
  };
  return whose[reference.of] + weighted;
};

/** 5. Points by the distance to a reference. */
export const bandsVsReference = (method: BandsVsReference, words: RuleWords): string => {
  const { text, among } = words;
  const { input, difference } = method;
  const params = { reference: referenceOf(method, words), among: among(method) };
  const distance =
    difference === "absolute"
      ? text("减去{reference}{among}的差：", "the value less {reference}{among}: ", params)
      : text("比{reference}{among}高出的百分比：", "percent above {reference}{among}: ", params);
  const edge = (value: number): string => (difference === "percent" ? `${value}%` : words.amount(value, input));
  return distance + bandTable(method, edge, words);
};

/** 16. A grade is worth so many points. */
export const gradeToPoints = ({ grades }: GradeToPoints, words: RuleWords): string =>
  listed(
    words,
    grades.map(({ grade, points }) => words.text("{grade}得{points}分", "{grade}: {points} points", { grade, points })),
  );
