// In words: a grade is worth so many points.
import type { GradeToPoints } from "../../../rubrics/index.js";
import type { RuleWords } from "../rule-words.js";
import { listed } from "../rule-words.js";

/** 16. A grade is worth so many points. */
export const gradeToPoints = ({ grades }: GradeToPoints, words: RuleWords): string =>
  listed(
    words,
    grades.map(({ grade, points }) => words.text("{grade}得{points}分", "{grade}: {points} points", { grade, points })),
  );
