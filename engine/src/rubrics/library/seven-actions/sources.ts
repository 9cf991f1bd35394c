// Where the seven actions come from.
import type { RubricSource } from "../../rubric.js";
import { text } from "../parts.js";

const document = "“1+1+x”学校发展共同体公开材料（七大行动）";

/** The whole: the actions are the document's, the letters of responsibility were not seen. */
export const documentSource: RubricSource = {
  document,
  article: "七大行动，目标责任书",
  certainty: "B",
  note: text(
    "同一做法另见中国教育报2012年3月2日的报道；各校责任书原文没有见到",
    "the same practice was reported by China Education Daily on 2 March 2012; the letters themselves were not seen",
  ),
};

/** An action as the document names it. */
export const action = (article: string): RubricSource => ({ document, article, certainty: "B" });

/** A line of the letter: its wording and points are a proposal. */
export const proposed = (article: string): RubricSource => ({
  document,
  article,
  certainty: "D",
  note: text(
    "行动名称出自材料；责任书的指标和分值是建议，目标由各共同体自己填写",
    "the action is the document's; the lines of the letter and their points are a proposal, and each community enters its own targets",
  ),
});
