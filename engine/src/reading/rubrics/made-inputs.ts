// Inputs for items whose sheet lists none: named after the item, of the kind that its rule speaks of.
import { rubricHeaders } from "../../words/index.js";
import type { LocalText } from "../../diagnostics/index.js";
import type { ReviewColumns, RubricInput } from "../../rubrics/index.js";
import type { RuleInput } from "../rules/index.js";

const both = (text: string): LocalText => ({ "zh-CN": text, en: text });

/** The inputs that a rule needs and that are not known yet. Points that a judge gives lie between 0 and the full points. */
export const ruleInputs = (
  inputs: readonly RuleInput[],
  title: LocalText,
  points: number,
  known: readonly RubricInput[],
): readonly RubricInput[] =>
  inputs
    .filter(({ id }) => !known.some((each) => each.id === id))
    .map(({ id, kind, unit, label, pointsBesideFigure }) => ({
      id,
      ...(pointsBesideFigure === true ? pointsOf(title) : { title: labelled(title, label) }),
      kind,
      ...(unit !== undefined && { unit: both(unit) }),
      ...(unit === "分" && { range: [0, points] as const }),
    }));

const labelled = (title: LocalText, label: string | undefined): LocalText =>
  label === undefined ? title : { "zh-CN": `${title["zh-CN"]}（${label}）`, en: `${title.en} (${label})` };

/** The points beside a figure of this title. */
const pointsOf = (title: LocalText): Pick<RubricInput, "title" | "headers"> => ({
  title: { "zh-CN": `${title["zh-CN"]}得分`, en: `${title.en} points` },
  headers: ["（得分）", "（评分）", "（分）", "评分", "分数"].map((end) => `${title["zh-CN"]}${end}`),
});

/** The inputs for the columns 自评, 复评 and 终评 of an item. */
export const reviewInputs = (
  reviews: ReviewColumns | undefined,
  title: LocalText,
  points: number,
): readonly RubricInput[] =>
  (["self", "check", "final"] as const).flatMap((review) => {
    const id = reviews?.[review];
    if (id === undefined) return [];
    const word = rubricHeaders[review];
    return [
      {
        id,
        title: { "zh-CN": `${title["zh-CN"]}（${word["zh-CN"]}）`, en: `${title.en} (${word.en})` },
        kind: "number",
        range: [0, points],
      },
    ];
  });
