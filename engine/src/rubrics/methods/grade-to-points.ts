// A grade is worth so many points.
import { traceCodes } from "../scores.js";
import type { Scorer } from "../scorer.js";
import { settle } from "../scorer.js";

/** 16. A grade is worth so many points. */
export interface GradeToPoints {
  readonly kind: "gradeToPoints";
  readonly input: string;
  readonly grades: readonly { readonly grade: string; readonly points: number }[];
}

/** The points of the grade that stands in the cell; a word that is no grade is refused, a blank is open. */
export const gradeToPoints =
  ({ input, grades }: GradeToPoints): Scorer =>
  (context, out) => {
    const { states } = context.column(input);
    context.texts(input).forEach((text, row) => {
      const position = grades.findIndex(({ grade }) => grade === text?.trim());
      if (position >= 0) settle(context, out, row, grades[position]!.points, traceCodes.firstBand + position);
      else if (states[row] === 2) out.trace[row] = traceCodes.notApplicable;
      else if (states[row] === 1) out.trace[row] = traceCodes.open;
      else {
        out.trace[row] = traceCodes.refused;
        context.refuse("scoreGradeUnknown", row, {
          value: text ?? "",
          grades: grades.map(({ grade }) => grade).join("、"),
        });
      }
    });
  };
