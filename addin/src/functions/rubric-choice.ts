// The rubric that an argument names: a built-in one, by its id or title.
import type { Rubric } from "@junheng/engine/rubrics";
import { builtInRubrics } from "@junheng/engine/rubrics";
import type { ArgumentId } from "../messages/functions.js";
import { argumentName, requiredRange } from "./cells.js";
import { byName, requireWritten } from "./choices.js";
import { functionError } from "./function-error.js";
import { functionLocale } from "./function-locale.js";

/** The built-in rubrics with their titles, for a sentence. */
export const rubricChoices = (): readonly string[] =>
  builtInRubrics.map(({ id, title }) => `${id}（${title[functionLocale()]}）`);

/** The rubric of an argument. Errors: #VALUE! for a name that none or several have, and for a range. */
export const rubricOfArgument = (argument: unknown, name: ArgumentId): Rubric => {
  const range = requiredRange(argument, name);
  const [rows, columns] = [range.length, range[0]?.length ?? 0];
  // A rubric that stands in a sheet is to be read here.
  if (rows * columns > 1)
    throw functionError("#VALUE!", "rubricRange", {
      argument: argumentName(name),
      rows,
      columns,
      choices: builtInRubrics.map(({ id }) => id),
    });
  const given = requireWritten(argument, name);
  const found = byName(given, builtInRubrics, ({ id, title }) => [id, ...Object.values(title)]);
  if (found !== undefined) return found;
  throw functionError("#VALUE!", "unknownRubric", { given, choices: rubricChoices() });
};
