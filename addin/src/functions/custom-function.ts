// What a custom function is: its id, what it takes, the call, and a true example, in one object. Its names and help are tied to it by its id.
import type { LocalText } from "@junheng/engine/diagnostics";
import type { Standard } from "@junheng/engine/standards";
import type { functionHelp, FunctionId } from "../messages/function-help.js";
import type { ArgumentId } from "../messages/functions.js";
import type { FunctionResult, ResultCell } from "./function-result.js";

/** Cells, or one value; with a question mark it may be left out. */
export type ParameterKind = "range" | "value" | "range?" | "value?";

/** What an argument of an example holds: cells, or a value that is written into the formula, in words of each language where it has such. */
export type ExampleArgument =
  | readonly (readonly (string | number)[])[]
  | string
  | number
  | LocalText
  /** Left out, with others behind it. */
  | null;

/** A true example. */
export interface FunctionExample {
  readonly args: readonly ExampleArgument[];
  /** The result in Chinese, or the cell of the spilled table at `at` (row and column from 0). */
  readonly result: ResultCell;
  readonly at?: readonly [row: number, column: number];
}

interface Described {
  readonly id: FunctionId;
  /** In the order of the call; those that may be left out come last. */
  readonly parameters: Readonly<Partial<Record<ArgumentId, ParameterKind>>>;
  /** Whether it gives a number always, and not a table to spill. */
  readonly gives?: "number";
  readonly example: FunctionExample;
}

/** A custom function. `call` throws a `FunctionError`. */
export interface CustomFunction extends Described {
  readonly call: (...args: readonly unknown[]) => FunctionResult;
}

/** A custom function that goes by a standard, which is small as long as a built-in one is meant: hosts find the standard by its argument. */
export interface FunctionByStandard extends Described {
  readonly callBy: (standard: Standard, ...args: readonly unknown[]) => FunctionResult;
}

/** The parameters that a function's help describes, no more and no fewer. */
interface AsDescribed<Id extends FunctionId> {
  readonly id: Id;
  readonly parameters: Readonly<Record<keyof (typeof functionHelp)[Id]["parameters"], ParameterKind>>;
}

/** Makes one: the compiler holds its parameters to its help. */
export const customFunction = <Id extends FunctionId>(made: CustomFunction & AsDescribed<Id>): CustomFunction => made;

/** Makes one that goes by a standard. */
export const functionByStandard = <Id extends FunctionId>(
  made: FunctionByStandard & AsDescribed<Id>,
): FunctionByStandard => made;

/** The parameters by their names, in order. */
export const parametersOf = ({ parameters }: Described): readonly (readonly [ArgumentId, ParameterKind])[] =>
  Object.entries(parameters) as [ArgumentId, ParameterKind][];

/** The argument that names the standard. */
export const standardAt = (each: FunctionByStandard, args: readonly unknown[]): unknown =>
  args[parametersOf(each).findIndex(([name]) => name === "standard")];
