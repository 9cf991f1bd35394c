// All custom functions as data: what they are called, what they need, and the call itself. The workbench and WPS register them from here.
import type { LocalText } from "@junheng/engine/diagnostics";
import { functionHelp } from "../messages/function-help.js";
import type { FunctionHelp, FunctionId } from "../messages/function-help.js";
import type { ArgumentId } from "../messages/functions.js";
import { argumentNames } from "../messages/functions.js";
import type { CustomFunction, FunctionByStandard, FunctionExample, ParameterKind } from "./custom-function.js";
import { parametersOf, standardAt } from "./custom-function.js";
import { exampleFormula } from "./example-formula.js";
import { functionNamespace } from "./function-namespace.js";
import type { FunctionResult } from "./function-result.js";
import { functionsAtOnce } from "./functions-at-once.js";
import { standardGiven } from "./standard-choice.js";
import { tableFunctions } from "./table-functions.js";

export { callForGrid } from "./call-for-grid.js";
export { setFunctionLocale } from "./function-locale.js";
export { functionNamespace };

/** One argument of a function. */
export interface CustomFunctionParameter {
  readonly id: ArgumentId;
  readonly name: LocalText;
  readonly description: LocalText;
  readonly kind: ParameterKind;
  readonly optional: boolean;
}

/** One custom function. `call` throws a `FunctionError`; see `callForGrid` for hosts that must never see one. */
export interface CustomFunctionEntry {
  readonly id: FunctionId;
  readonly name: LocalText;
  readonly description: LocalText;
  readonly parameters: readonly CustomFunctionParameter[];
  /** With the formula that a user would type, the cells of the example side by side from the second row on. */
  readonly example: FunctionExample & { readonly formula: LocalText };
  /** Whether it gives a number always, and not a table to spill. */
  readonly gives?: "number";
  /** Whether Excel loads it at its first call. */
  readonly later: boolean;
  readonly call: (...args: readonly unknown[]) => FunctionResult;
}

const defined: ReadonlyMap<FunctionId, CustomFunction | FunctionByStandard> = new Map(
  [...functionsAtOnce, ...Object.values(tableFunctions)].map((each) => [each.id, each]),
);

const entryOf = (id: FunctionId): CustomFunctionEntry => {
  const made = defined.get(id);
  if (made === undefined) throw new Error(`There are words for ${id}, and no function`);
  const help: FunctionHelp = functionHelp[id];
  const { example, gives } = made;
  const formula = (locale: keyof LocalText): string => exampleFormula(help.name[locale], example.args, locale);
  return {
    id,
    name: help.name,
    description: help.description,
    parameters: parametersOf(made).map(([name, kind]) => ({
      id: name,
      name: argumentNames[name],
      description: help.parameters[name]!,
      kind,
      optional: kind.endsWith("?"),
    })),
    example: { ...example, formula: { "zh-CN": formula("zh-CN"), en: formula("en") } },
    ...(gives && { gives }),
    later: id in tableFunctions,
    call: "callBy" in made ? (...args) => made.callBy(standardGiven(standardAt(made, args)), ...args) : made.call,
  };
};

/** Every custom function. */
export const customFunctions: readonly CustomFunctionEntry[] = (Object.keys(functionHelp) as FunctionId[]).map(entryOf);
