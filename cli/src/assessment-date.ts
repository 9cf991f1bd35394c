// The date of an assessment: what --date says, or today.
import { dayOfText } from "@junheng/engine/reading/cells";
import type { Arguments } from "./arguments.js";
import { cliText } from "./messages/cli.js";
import { UsageError } from "./outcome.js";

/** As an ISO date. */
export function assessmentDate({ date = today(), locale }: Pick<Arguments, "date" | "locale">): string {
  const day = dayOfText(date);
  if (day === null)
    throw new UsageError(cliText("wrongValue", { option: "--date", value: date, possible: ["2026-06-30"] }, locale));
  return day;
}

/** Today where the user is: Swedish writes dates as ISO does. */
const today = (): string => new Date().toLocaleDateString("sv");
