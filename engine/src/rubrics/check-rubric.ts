// What the shape of a rubric cannot say: sums, references, circles, bands with holes.
import type { DiagnosticCode } from "../diagnostics/index.js";
import { bandProblems } from "./check-bands.js";
import { sumProblems } from "./check-sums.js";
import { flatNodes, itemsOf } from "./flat-nodes.js";
import { inputsOf } from "./inputs-of.js";
import { itemOrder } from "./item-order.js";
import { namedBy } from "./worked-out.js";
import type { Rubric } from "./rubric.js";
import type { RubricProblem } from "./rubric-problem.js";
import { isSection } from "./rubric.js";

/**
 * Everything that keeps a well-shaped rubric from meaning something, and what its author should look at (检查评分细则).
 *
 * Rule: ids that occur twice, references to nothing, circles of items, points that do not add up to their section, bands that
 * overlap or leave a gap, grades out of order. An error keeps a rubric from scoring, a warning does not. Units: points as the rubric
 * has them. None: an empty list where nothing is wrong. Errors: none thrown; the shape is for `parseRubric`.
 *
 * Source: ours, from faults that printed rubrics have.
 *
 * @example
 * checkRubric({ ...oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10), points: 12 })[0].code // => "rubricSum"
 */
export const checkRubric = (rubric: Rubric): readonly RubricProblem[] => [
  ...repeatedIds(rubric),
  ...unknownReferences(rubric),
  ...circles(rubric),
  ...sumProblems(rubric),
  ...flatNodes(rubric).flatMap(({ node, path }) => (isSection(node) ? [] : bandProblems(node, path))),
  ...gradeProblems(rubric),
];

const error = (code: DiagnosticCode, path: string, params: RubricProblem["params"] = {}): RubricProblem => ({
  severity: "error",
  code,
  path,
  params,
});

function repeatedIds(rubric: Rubric): RubricProblem[] {
  const nodes = flatNodes(rubric).map(({ node, path }) => ({ id: node.id, path: `${path}.id` }));
  const inputs = rubric.inputs.map(({ id }, i) => ({ id, path: `inputs.${i}.id` }));
  return [nodes, inputs].flatMap((list) => {
    const seen = new Set<string>();
    return list.flatMap(({ id, path }) => {
      if (seen.has(id)) return [error("rubricIdRepeated", path, { id })];
      seen.add(id);
      return [];
    });
  });
}

function unknownReferences(rubric: Rubric): RubricProblem[] {
  const inputs = new Set(rubric.inputs.map(({ id }) => id));
  const items = new Set(itemsOf(rubric).map(({ id }) => id));
  const unknown = (kind: "rubricInputNotListed" | "rubricItemUnknown", ids: readonly string[], path: string) =>
    ids
      .filter((id) => !(kind === "rubricInputNotListed" ? inputs : items).has(id))
      .map((id) => error(kind, path, { id }));
  const ofItems = flatNodes(rubric).flatMap(({ node, path }) => {
    if (isSection(node)) return [];
    const used = inputsOf(node.method);
    const beside = [node.applies?.input, node.evidenceInput, ...Object.values(node.reviews ?? {})];
    return [
      ...unknown("rubricInputNotListed", used.inputs, `${path}.method`),
      ...unknown("rubricItemUnknown", used.items, `${path}.method`),
      ...unknown("rubricItemUnknown", node.insteadOf === undefined ? [] : [node.insteadOf], `${path}.insteadOf`),
      ...unknown(
        "rubricInputNotListed",
        beside.filter((id) => typeof id === "string"),
        path,
      ),
    ];
  });
  const ofVetoes = (rubric.vetoes ?? []).flatMap(({ input, effect }, k) => [
    ...unknown("rubricInputNotListed", [input], `vetoes.${k}.input`),
    ...(effect.kind === "itemZero" ? unknown("rubricItemUnknown", [effect.item], `vetoes.${k}.effect`) : []),
  ]);
  const ofInputs = rubric.inputs.flatMap(({ workedOut }, k) =>
    unknown("rubricInputNotListed", workedOut === undefined ? [] : namedBy(workedOut), `inputs.${k}.workedOut`),
  );
  const ofChecks = (rubric.checks ?? []).flatMap(({ input, ways }, k) =>
    unknown("rubricInputNotListed", [input, ...namedBy({ ways })], `checks.${k}`),
  );
  return [...ofItems, ...ofVetoes, ...ofInputs, ...ofChecks];
}

function circles(rubric: Rubric): RubricProblem[] {
  const { circle } = itemOrder(itemsOf(rubric));
  const first = flatNodes(rubric).find(({ node }) => circle.includes(node.id));
  return first === undefined ? [] : [error("rubricCircle", `${first.path}.method`, { items: circle.join("、") })];
}

function gradeProblems({ grades = [], vetoes = [], quota }: Rubric): RubricProblem[] {
  const ids = new Set(grades.map(({ id }) => id));
  const unsorted = grades.findIndex(({ from }, k) => k > 0 && from >= grades[k - 1]!.from);
  const named = vetoes.flatMap(({ effect }, k) =>
    effect.kind === "gradeAtMost" && !ids.has(effect.grade)
      ? [error("rubricGradeUnknown", `vetoes.${k}.effect`, { id: effect.grade })]
      : [],
  );
  return [
    ...(unsorted < 0 ? [] : [error("rubricGradeOrder", `grades.${unsorted}.from`, { id: grades[unsorted]!.id })]),
    ...named,
    ...(quota !== undefined && !ids.has(quota.grade)
      ? [error("rubricGradeUnknown", "quota.grade", { id: quota.grade })]
      : []),
  ];
}
