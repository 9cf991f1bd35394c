// What a plan was asked for, kept in the workbook itself.
import { jsonOf } from "@junheng/engine/diagnostics";
import type { BuiltSchool, PlanOptions } from "@junheng/engine/planning";
import type { SpreadsheetHost } from "../../hosts/spreadsheet-host.js";

/** The options that the user chooses here; the rest is what the assessment goes by. */
type Chosen = "limit" | "floors" | "moves" | "costs" | "budget" | "fixed" | "forbidden" | "close" | "units";

/** What was chosen; undefined is as good as nothing. */
export type PlanChoices = { readonly [Name in Chosen]?: PlanOptions[Name] | undefined } & {
  /** Schools to build, each like one that there is. */
  readonly built?: readonly BuiltSchool[] | undefined;
};

const key = "junheng.plan";

/** The choices kept in the workbook; none where there are none, and none of what cannot be understood. */
export async function loadPlanChoices(host: SpreadsheetHost): Promise<PlanChoices> {
  return planChoicesFrom((await host.loadSetting(key).catch(() => null)) ?? "");
}

/** Keeps them; a workbook that takes no settings keeps nothing, and nothing else is lost. */
export async function savePlanChoices(host: SpreadsheetHost, choices: PlanChoices): Promise<void> {
  await host.saveSetting(key, JSON.stringify(choices)).catch(() => undefined);
}

const isPositive = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value) && value >= 0;
const isText = (value: unknown): value is string => typeof value === "string";
const figures = (value: unknown): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(Object(value) as object).filter(([, each]) => isPositive(each)));
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * The choices of a kept text; what is not understood is left out.
 *
 * @example
 * planChoicesFrom('{"limit":0.4,"budget":-1,"fixed":["一小",2]}') // => { limit: 0.4, fixed: ["一小"] }
 */
export function planChoicesFrom(text: string): PlanChoices {
  const kept = (jsonOf(text).json ?? {}) as Partial<Record<keyof PlanChoices, unknown>>;
  const ways = list(kept.forbidden).map((each) => Object(each) as { readonly from?: unknown; readonly to?: unknown });
  const forbidden = ways.filter(({ from, to }) => isText(from) && isText(to)) as { from: string; to: string }[];
  const merged = list(kept.close).map((each) => Object(each) as { readonly school?: unknown; readonly into?: unknown });
  const close = merged.filter(({ school, into }) => isText(school) && isText(into)) as {
    school: string;
    into: string;
  }[];
  const likes = list(kept.built).map((each) => Object(each) as { readonly [Key in keyof BuiltSchool]?: unknown });
  const built = likes.filter(
    ({ name, like, pupils }) => isText(name) && isText(like) && isPositive(pupils),
  ) as readonly BuiltSchool[];
  const [costs, units, fixed] = [figures(kept.costs), figures(kept.units), list(kept.fixed).filter(isText)];
  return {
    ...(isPositive(kept.limit) && kept.limit > 0 && { limit: kept.limit }),
    ...(isPositive(kept.budget) && { budget: kept.budget }),
    ...(kept.floors === true && { floors: true }),
    ...(kept.moves === true && { moves: true }),
    ...(Object.keys(costs).length > 0 && { costs }),
    ...(Object.keys(units).length > 0 && { units }),
    ...(fixed.length > 0 && { fixed }),
    ...(close.length > 0 && { close: close.map(({ school, into }) => ({ school, into })) }),
    ...(built.length > 0 && { built: built.map(({ name, pupils, like }) => ({ name, pupils, like })) }),
    ...(forbidden.length > 0 && { forbidden: forbidden.map(({ from, to }) => ({ from, to })) }),
  };
}
