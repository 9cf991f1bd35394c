// In words: a grade is worth so many points.
import type { GradeToPoints } from "../../../rubrics/index.js";
import type { MethodWords } from "../method-words.js";
import { listed } from "../rule-words.js";

export const gradeToPoints: MethodWords<GradeToPoints> = {
  name: { "zh-CN": "等第得分", en: "Points by grade" },
  meaning: { "zh-CN": "填的是哪个等第，就得那个等第的分。", en: "The points of the grade that stands in the cell." },
  sentence: ({ grades }, words) =>
    listed(
      words,
      grades.map(({ grade, points }) =>
        words.text("{grade}得{points}分", "{grade}: {points} points", { grade, points }),
      ),
    ),
  arithmetic: null,
};
