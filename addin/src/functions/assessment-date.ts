// The date of the assessment that an argument gives: a cell with a date, or a date written out.
import { dayOfText } from "@junheng/engine/reading/cells";
import { argumentName } from "./cells.js";
import { written } from "./choices.js";
import { functionError } from "./function-error.js";

/** A date, and whether it was given; without one it is today's. */
export interface AssessmentDate {
  readonly date: string;
  readonly given: boolean;
}

/** The days of 1970-01-01 and of 2100-01-01 as cells hold dates; a year such as 2022 lies before them. */
const [epoch, last] = [25_569, 73_051];

/** Today where the user is. Thousands of cells ask for it, and writing a date in a language takes a hundred times as long. */
export const today = (): string => {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** The date of an argument. Errors: #VALUE! for what is no day. */
export const dateOfArgument = (argument: unknown): AssessmentDate => {
  const text = written(argument, "date");
  if (text === "") return { date: today(), given: false };
  const serial = Number(text);
  const date =
    serial >= epoch && serial < last
      ? new Date((Math.floor(serial) - epoch) * 86_400_000).toISOString().slice(0, 10)
      : dayOfText(text);
  if (date !== null) return { date, given: true };
  throw functionError("#VALUE!", "dateUnreadable", { argument: argumentName("date"), given: text });
};
