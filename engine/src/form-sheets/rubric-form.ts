// The sections of a form that asks for a rubric's figures: each under the section of the item that is scored by it.
import type { Locale } from "../diagnostics/index.js";
import { formText } from "../words/index.js";
import type { Rubric, RubricInput, RubricItem, RubricNode } from "../rubrics/index.js";
import { inputsOf, isSection, rawInputsOf } from "../rubrics/index.js";
import { inputPrefix, letterTasks, takesRatio } from "../reading/scores/index.js";
import type { LetterTask } from "../reading/scores/index.js";
import type { InputShape } from "./inputs.js";
import { formInput } from "./inputs.js";
import type { FormQuestion, FormSection } from "./question.js";

/**
 * The path of a rubric's input on a form (评分数据的路径), by which the filled form is read again.
 *
 * Rule: a prefix before the id, so that no input is taken for a field of schools. Units: none. Zeros: none. Missing: none. None: never
 * empty. Errors: none; whether the rubric has it is not asked. Source: decision 19.
 *
 * @example
 * inputPath("rate") // => "input.rate"
 */
export const inputPath = (id: string): string => inputPrefix + id;

/**
 * The sections. Of a rubric of targets (目标管理责任书) a task is a line, its target and what was done side by side. What others fill in is not asked for:
 * the check of a claim, the final word, the scores of a panel.
 */
export function rubricSections(rubric: Rubric, locale: Locale): readonly FormSection[] {
  const left = new Map(rubric.inputs.map((input) => [input.id, input]));
  for (const { reviews, method } of rubric.items.flatMap(itemsUnder))
    for (const id of [reviews?.check, reviews?.final, ...(method.kind === "panel" ? inputsOf(method).inputs : [])])
      if (id !== undefined) left.delete(id);
  const take = (ids: readonly string[], item?: RubricItem): readonly FormQuestion[] =>
    ids.flatMap((id) => {
      const input = left.get(id);
      if (input === undefined || !left.delete(id)) return [];
      // What can be worked out is not asked for: the raw figures are, as a school's own report has them.
      const raw = rawInputsOf(input, rubric);
      return raw.length > 0 ? take(raw, item) : [question(input, item, locale)];
    });
  const tasks = new Map(letterTasks(rubric).map((task) => [task.item, task]));
  const columns = tasks.size === 0 ? [] : ["target", "done"].map((each) => formText(`letter.${each}`, {}, locale));
  const section = (heading: string, questions: readonly FormQuestion[]): FormSection => ({
    heading,
    columns: questions.some(({ inputs }) => inputs.length > 1) ? columns : [],
    questions,
  });
  const asked = (item: RubricItem): readonly FormQuestion[] => {
    const task = tasks.get(item);
    // Two tasks may share a figure: it is asked for once.
    if (task === undefined || !left.has(task.target.id) || !left.has(task.done.id)) return take(readBy(item), item);
    left.delete(task.target.id);
    left.delete(task.done.id);
    return [taskLine(task, locale), ...take(readBy(item), item)];
  };
  return [
    ...rubric.items.map((node) => section(node.title[locale], itemsUnder(node).flatMap(asked))),
    section(formText("section.vetoes", {}, locale), take((rubric.vetoes ?? []).map(({ input }) => input))),
    section(formText("section.other", {}, locale), take([...left.keys()])),
  ];
}

const itemsUnder = (node: RubricNode): readonly RubricItem[] =>
  isSection(node) ? node.items.flatMap(itemsUnder) : [node];

/** The inputs an item reads: to say whether it applies, for its points, for the claim and the evidence. */
const readBy = ({ method, applies, reviews, evidenceInput }: RubricItem): readonly string[] => [
  ...(applies === undefined ? [] : [applies.input]),
  ...inputsOf(method).inputs,
  ...(reviews?.self === undefined ? [] : [reviews.self]),
  ...(evidenceInput === undefined ? [] : [evidenceInput]),
];

const question = (input: RubricInput, item: RubricItem | undefined, locale: Locale): FormQuestion => {
  const label = input.title[locale];
  const shape = shapeOf(input, item, locale);
  const help = item === undefined ? "" : helpOf(item, locale);
  return {
    label,
    unit: unitOf(input, locale),
    help,
    inputs: [formInput({ ...shape, path: inputPath(input.id) }, label, help, locale)],
  };
};

/** A task of a letter: what it is called, its target and what was done. */
const taskLine = ({ item, target, done }: LetterTask, locale: Locale): FormQuestion => {
  const help = helpOf(item, locale);
  const inputs = [target, done].map((input) =>
    formInput({ ...shapeOf(input, item, locale), path: inputPath(input.id) }, input.title[locale], help, locale),
  );
  return { label: item.title[locale], unit: unitOf(done, locale), help, inputs };
};

const unitOf = ({ kind, unit }: RubricInput, locale: Locale): string =>
  unit?.[locale] ?? (kind === "percent" ? "%" : kind === "flag" ? formText("yesNo", {}, locale) : "");

const shapeOf = (input: RubricInput, item: RubricItem | undefined, locale: Locale): InputShape => {
  const { id, kind, range } = input;
  if (kind === "flag") return { kind: "list", values: [formText("yes", {}, locale), formText("no", {}, locale)] };
  if (kind === "text") {
    const grades = item?.method.kind === "gradeToPoints" && item.method.input === id ? item.method.grades : [];
    return grades.length === 0 ? { kind: "text" } : { kind: "list", values: grades.map(({ grade }) => grade) };
  }
  // A ratio is written as it is printed, 1：5.7, and read as the number that it comes to.
  if (takesRatio(input)) return { kind: "text" };
  const [least, most] = range ?? [null, null];
  const bounds = { ...(least !== null && { least }), ...(most !== null && { most }) };
  return { kind: kind === "count" ? "whole" : "decimal", ...bounds };
};

/** What it is for: the item, and the rule as printed. */
const helpOf = ({ title, rule }: RubricItem, locale: Locale): string =>
  rule === undefined
    ? formText("rubric.help", { item: title[locale] }, locale)
    : formText("rubric.helpWithRule", { item: title[locale], rule: rule[locale] }, locale);
