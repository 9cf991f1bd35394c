// A school's score by a rubric: the points of each section, the grade and rank, and what is missing to the next grade.
import type { Locale } from "../../diagnostics/index.js";
import { numberCell, textCell } from "../../reports/cells.js";
import { fromUnits } from "../../rubrics/index.js";
import type { Scored } from "../../scoring/index.js";
import { nextGrade } from "../../scoring/index.js";
import { endsText, labelled, plainNumber, schoolWord } from "../../words/index.js";
import type { Block } from "../paper.js";

/** So many items with points left are named. */
const mostItems = 3;

/** A table and a sentence; nothing where the school is not among the scored, or two have its name. */
export function scoreBlocks(scored: Scored | undefined, school: string, locale: Locale): readonly Block[] {
  if (scored === undefined) return [];
  const { rubric, scores } = scored;
  const row = scores.names.indexOf(school);
  if (row < 0 || scores.names.lastIndexOf(school) !== row) return [];
  const say = (code: Parameters<typeof schoolWord>[0], params = {}): string => schoolWord(code, params, locale);
  const points = (units: number): number => fromUnits(units, scores.decimals);
  const titleOf = (grade: string | null): string => rubric.grades?.find(({ id }) => id === grade)?.title[locale] ?? "—";
  const sections = scores.nodes.filter(({ depth, kind }) => depth === 0 && kind !== "bonus" && kind !== "deduction");
  const ends = [points(scores.final[row]!), points(scores.finalAtMost[row]!)] as const;
  const { grade, short, items } = nextGrade(rubric, scores, row);
  const left = items
    .slice(0, mostItems)
    .map((each) => labelled(each.title[locale], plainNumber(each.left, scores.decimals), locale));
  return [
    {
      kind: "table",
      caption: say("scoredBy", { rubric: rubric.title[locale] }),
      widths: [...sections.map(() => 12), 12, 10, 10],
      headerRows: 1,
      rows: [
        [
          ...sections.map(({ title, full }) =>
            textCell(
              say("sectionOf", { section: title[locale], full: plainNumber(points(full), scores.decimals) }),
              "header",
            ),
          ),
          ...(["finalScore", "grade", "scoreRank"] as const).map((code) =>
            textCell(say(code, { count: scores.names.length }), "header"),
          ),
        ],
        [
          ...sections.map(({ earned }) => numberCell(points(earned[row]!), scores.decimals)),
          textCell(endsText(ends, scores.decimals), "number"),
          textCell(titleOf(scores.grades[row] ?? null)),
          numberCell(scores.ranks[row] ?? null, 0),
        ],
      ],
    },
    ...(grade === null || short <= 0
      ? []
      : [
          {
            kind: "paragraph",
            text: say("nextGrade", { grade: titleOf(grade), short: plainNumber(short, scores.decimals), list: left }),
          } as const,
        ]),
  ];
}
