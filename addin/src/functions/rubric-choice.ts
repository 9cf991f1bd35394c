// The rubric that an argument names: a built-in one, by its id or title, or one that stands in a range.
import { describeRubric } from "@junheng/engine/words";
import { rubricOfWorkbook } from "@junheng/engine/reading/rubrics";
import type { Rubric } from "@junheng/engine/rubrics";
import { builtInRubrics } from "@junheng/engine/rubrics";
import type { ArgumentId } from "../messages/functions.js";
import { argumentName, cellOf, requiredRange } from "./cells.js";
import { byName, requireWritten } from "./choices.js";
import { functionError } from "./function-error.js";
import { functionLocale } from "./function-locale.js";

/** The built-in rubrics with their titles, for a sentence. */
export const rubricChoices = (): readonly string[] =>
  builtInRubrics.map(({ id, title }) => `${id}（${title[functionLocale()]}）`);

/** The rubric of an argument. Errors: #VALUE! for a name that none or several have, and for a range that holds no rubric. */
export const rubricOfArgument = (argument: unknown, name: ArgumentId): Rubric => {
  const range = requiredRange(argument, name);
  if (range.length * (range[0]?.length ?? 0) > 1) return rubricOfRange(range, name);
  const given = requireWritten(argument, name);
  const found = byName(given, builtInRubrics, ({ id, title }) => [id, ...Object.values(title)]);
  if (found !== undefined) return found;
  throw functionError("#VALUE!", "unknownRubric", { given, choices: rubricChoices() });
};

/** The rubric that stands in a range, with its header 指标, 分值, 评分办法 (and 参数). */
const rubricOfRange = (range: readonly (readonly unknown[])[], name: ArgumentId): Rubric => {
  const found = rubricOfWorkbook([{ sheet: argumentName(name), rows: range.map((row) => row.map(cellOf)) }]);
  if (found?.rubric) return found.rubric;
  const first = found?.diagnostics.find(({ severity }) => severity === "error");
  throw functionError("#VALUE!", "rubricRange", {
    argument: argumentName(name),
    rows: range.length,
    columns: range[0]?.length ?? 0,
    reason: first === undefined ? "" : describeRubric(first, functionLocale()),
    choices: builtInRubrics.map(({ id }) => id),
  });
};
