// GRADE 评定等次: its names and its help.
import type { FunctionHelp } from "../function-help-shape.js";

export const gradeHelp = {
  name: { "zh-CN": "评定等次", en: "GRADE" },
  description: {
    "zh-CN":
      "得分对应的等次：从高到低，第一个下限不高于得分的等次。等次写成两列（等次、下限），或用内置细则的等次。只看分数，不看优秀比例和一票否决；“78–86”两端同一等次才给出。",
    en: "The grade of each score: from the highest down, the first whose lowest score is reached. Grades are two columns, or those of a built-in rubric. Scores alone count, not quotas or vetoes; 78–86 has one where both ends agree.",
  },
  parameters: {
    scores: { "zh-CN": "得分，一校一个单元格；空白仍为空白", en: "The scores, one cell a school; blanks stay blank" },
    grades: {
      "zh-CN": "两列的区域：等次、下限（最低的等次可以不写下限）；或内置细则的编号",
      en: "A range of two columns, grade and lowest score (the lowest grade may go without), or the id of a built-in rubric",
    },
  },
} as const satisfies FunctionHelp;
