// A function's call as a formula, from what stands in the fields of its arguments.
import type { Locale } from "@junheng/engine/diagnostics";
import type { CustomFunctionEntry } from "../../functions/registry.js";
import { functionNamespace } from "../../functions/registry.js";

/** What is called in a language, such as `JH.MEAN`. */
export const calledName = ({ name }: CustomFunctionEntry, locale: Locale): string =>
  `${functionNamespace}.${name[locale]}`;

/** What was given for the arguments, in their order; an empty text where nothing was. */
export type Given = readonly string[];

/** The formula; arguments that were left out behind the last given are not in it. */
export const formulaOf = (entry: CustomFunctionEntry, given: Given, locale: Locale): string => {
  const texts = entry.parameters.map((_, position) => (given[position] ?? "").trim());
  const last = texts.findLastIndex((text) => text !== "");
  return `=${calledName(entry, locale)}(${texts.slice(0, last + 1).join(", ")})`;
};

/** Whether nothing is missing that the function has to have. */
export const isComplete = ({ parameters }: CustomFunctionEntry, given: Given): boolean =>
  parameters.every(({ optional }, position) => optional || (given[position] ?? "").trim() !== "");

/** The functions in whose names or descriptions all words of a search stand. */
export const searched = (entries: readonly CustomFunctionEntry[], search: string): readonly CustomFunctionEntry[] => {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const textOf = ({ id, name, description }: CustomFunctionEntry): string =>
    [id, name["zh-CN"], name.en, description["zh-CN"], description.en].join("\n").toLowerCase();
  return entries.filter((entry) => words.every((word) => textOf(entry).includes(word)));
};
