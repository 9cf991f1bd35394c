// A grade is worth so many points.
import { list, need, number, record, text, textColumn } from "../fields.js";
import type { ScoringMethod } from "../scoring-method.js";
import { traceCodes } from "../scores.js";
import { settle } from "../scorer.js";

/** 16. A grade is worth so many points. */
export interface GradeToPoints {
  readonly kind: "gradeToPoints";
  readonly input: string;
  readonly grades: readonly { readonly grade: string; readonly points: number }[];
}

export const gradeToPoints: ScoringMethod<GradeToPoints> = {
  fields: { input: need(textColumn), grades: need(list(record({ grade: need(text), points: need(number) }))) },
  example: {
    rule: {
      kind: "gradeToPoints",
      input: "grade",
      grades: [
        { grade: "优秀", points: 40 },
        { grade: "良好", points: 32 },
        { grade: "合格", points: 24 },
      ],
    },
    full: 40,
    rows: [{ grade: "良好" }],
    points: [32],
  },
  /** The points of the grade that stands in the cell; a word that is no grade is refused, a blank is open. */
  score:
    ({ input, grades }) =>
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
    },
};
