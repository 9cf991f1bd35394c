// A line of a letter of responsibility (目标责任书): the target agreed on, what was done, and what that earns.
import type { Method } from "../../method.js";
import type { LocalText } from "../../../diagnostics/index.js";
import type { RubricInput, RubricItem } from "../../rubric.js";
import { count, percent, text } from "../parts.js";
import type { RubricPart } from "../parts.js";
import { action, proposed } from "./sources.js";

/** A line. `unit` is percent where it is left out. */
export interface LetterLine {
  readonly id: string;
  readonly title: LocalText;
  readonly unit?: LocalText;
  readonly points: number;
  /** Points in proportion to what was done, or all or nothing at the target. */
  readonly earns: "inProportion" | "atLeast" | "atMost";
  readonly office: LocalText;
  readonly evidence: LocalText;
}

const targetOf = (line: LetterLine): string => `${line.id}Target`;
const actualOf = (line: LetterLine): string => `${line.id}Actual`;

const inputsOf = (line: LetterLine): readonly RubricInput[] => {
  const { "zh-CN": zh, en } = line.title;
  const target = text(`${zh}（目标）`, `${en}: target`);
  const actual = text(`${zh}（完成）`, `${en}: done`);
  const [ofTarget, ofActual] = [{ headers: [`${zh}目标`, `${zh}目标值`] }, { headers: [`${zh}完成`, `${zh}实际值`] }];
  return line.unit === undefined
    ? [percent(targetOf(line), target, ofTarget), percent(actualOf(line), actual, ofActual)]
    : [count(targetOf(line), target, line.unit, ofTarget), count(actualOf(line), actual, line.unit, ofActual)];
};

const methodOf = (line: LetterLine): Method =>
  line.earns === "inProportion"
    ? { kind: "linearToTarget", input: actualOf(line), target: targetOf(line), direction: "higher" }
    : { kind: "threshold", input: actualOf(line), value: targetOf(line), direction: line.earns };

const ruleOf = ({ earns, points }: LetterLine): LocalText => {
  if (earns === "inProportion") {
    return text(
      `完成责任书目标得${points}分，未完成的按完成比例得分。`,
      `${points} points for reaching the target of the letter; less earns in proportion.`,
    );
  }
  return earns === "atLeast"
    ? text(
        `达到责任书目标得${points}分，未达到的不得分。`,
        `${points} points for reaching the target of the letter, nothing below it.`,
      )
    : text(
        `不高于责任书目标得${points}分，高于目标的不得分。`,
        `${points} points where the target of the letter is not exceeded, nothing above it.`,
      );
};

const itemOf = (line: LetterLine, article: string): RubricItem => ({
  id: line.id,
  title: line.title,
  points: line.points,
  method: methodOf(line),
  office: line.office,
  evidence: [line.evidence],
  rule: ruleOf(line),
  source: proposed(article),
});

/** An action and its lines as a section of the rubric, with a target column and an actual column for each line. */
export const actionOf = (id: string, title: LocalText, lines: readonly LetterLine[]): RubricPart => ({
  inputs: lines.flatMap(inputsOf),
  section: {
    id,
    title,
    points: lines.reduce((sum, { points }) => sum + points, 0),
    source: action(title["zh-CN"]),
    items: lines.map((line) => itemOf(line, title["zh-CN"])),
  },
});
