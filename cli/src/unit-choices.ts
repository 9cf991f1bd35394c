// What --units says of legal units, and whether it names units that there are.
import type { LegalUnit, UnitChoices } from "@junheng/engine/legal-units";
import { countedAs, unitChoicesOf } from "@junheng/engine/legal-units";
import type { Arguments } from "./arguments.js";
import { cliText } from "./messages/cli.js";
import { UsageError } from "./outcome.js";

/** How units count, as --units says; nothing where it is not given. */
export function unitChoices({ units, locale }: Pick<Arguments, "units" | "locale">): UnitChoices {
  if (units === undefined) return {};
  const choices = unitChoicesOf(units);
  if (choices === null) throw wrongUnits(units, [...countedAs, `${cliText("unitName", {}, locale)}=one`], locale);
  return choices;
}

/** Refuses the name of a unit that is not there: what was meant would otherwise count the other way. */
export function checkUnitNames(choices: UnitChoices, units: readonly LegalUnit[], locale: Arguments["locale"]): void {
  const names = units.map(({ name }) => name);
  const wrong = Object.keys(choices).find((name) => name !== "all" && !names.includes(name));
  if (wrong !== undefined) throw wrongUnits(wrong, [...countedAs, ...names], locale);
}

const wrongUnits = (value: string, possible: readonly string[], locale: Arguments["locale"]): UsageError =>
  new UsageError(cliText("wrongValue", { option: "--units", value, possible }, locale));
