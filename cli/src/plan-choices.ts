// What the options of junheng plan say, each checked: a limit, money, years, names of schools.
import type { IndicatorId } from "@junheng/engine/indicators";
import { indicatorIn } from "@junheng/engine/indicators";
import type { PlanOptions } from "@junheng/engine/planning";
import type { Standard } from "@junheng/engine/standards";
import { planWord } from "@junheng/engine/words";
import type { Arguments } from "./arguments.js";
import { cliText } from "./messages/cli.js";
import { numberOf } from "./number-of.js";
import { UsageError } from "./outcome.js";
import { wrongWord } from "./wrong-word.js";

/** The options that say what is planned, and how. */
export const planningOptions = [
  ...(["indicator", "limit", "move", "floors", "budget", "costs", "pupils", "year"] as const),
  ...(["until", "pace", "fixed", "forbid", "close", "build"] as const),
] as const;

/** The choices; wrong usage for what cannot be one. */
export function planChoices(options: Arguments, standard: Standard): PlanOptions {
  const { stage, indicator, move, floors, locale } = options;
  const number = (name: "limit" | "budget" | "year" | "until", accepts: (value: number) => boolean, such: string) => {
    const value = numberOf(`--${name}`, options[name], accepts, [such], locale);
    return value === undefined ? {} : { [name]: value };
  };
  const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2100;
  if (options.budget !== undefined && options.costs === undefined)
    throw new UsageError(planWord("budgetWithoutCosts", {}, locale));
  if (options.pupils !== undefined && options.year === undefined)
    throw new UsageError(planWord("pupilsWithoutYear", {}, locale));
  return {
    ...(stage !== undefined && { stages: [stage] }),
    ...(indicator !== undefined && { indicators: indicatorsOf(indicator, standard, locale) }),
    ...number("limit", (value) => value >= 0.001 && value <= 100, "0.5"),
    ...number("budget", (value) => value >= 0, "2000000"),
    ...number("year", isYear, "2028"),
    ...number("until", isYear, "2030"),
    ...(move === true && { moves: true }),
    ...(floors === true && { floors: true }),
    ...(options.pace !== undefined && { pace: paceOf(options.pace, locale) }),
    fixed: namesOf(options.fixed),
    forbidden: namesOf(options.forbid).map((way) => {
      const [from, to] = ends(way);
      return { ...(from !== "" && { from }), ...(to !== "" && { to }) };
    }),
    close: namesOf(options.close).map((way) => {
      const [school, into] = ends(way);
      return { school, ...(into !== "" && { into }) };
    }),
  };
}

/** Names of one list, parted as people part them. */
const namesOf = (text: string | undefined): readonly string[] =>
  (text ?? "")
    .split(/[,，、;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");

/** Both ends of a way, such as 甲>乙; one of them may be blank. */
const ends = (way: string): readonly [string, string] => {
  const [first = "", second = ""] = way.split(/[>→＞]/);
  return [first.trim(), second.trim()];
};

const indicatorsOf = (text: string, standard: Standard, locale: Arguments["locale"]): readonly IndicatorId[] =>
  namesOf(text).map((named) => {
    const found = standard.indicators.find(({ id, code }) => {
      const { name } = indicatorIn(id, standard);
      return [id, code, name["zh-CN"], name.en].includes(named);
    });
    if (found !== undefined) return found.id;
    const possible = standard.indicators.map(({ id }) => id);
    throw wrongWord("wrongValue", named, possible, locale, "--indicator");
  });

/** Shares of all units that are in place after each year: 30%,60%,100% or 0.3,0.6,1. */
const paceOf = (text: string, locale: Arguments["locale"]): readonly number[] => {
  const shares = namesOf(text).map((part) => (part.endsWith("%") ? Number(part.slice(0, -1)) / 100 : Number(part)));
  if (shares.every((share, i) => share >= (shares[i - 1] ?? 0) && share <= 1)) return shares;
  throw new UsageError(cliText("wrongValue", { option: "--pace", value: text, possible: ["30%,60%,100%"] }, locale));
};
