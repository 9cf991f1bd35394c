// What the help of a custom function holds.
import type { LocalText } from "@junheng/engine/diagnostics";
import type { ArgumentId } from "./functions.js";

/** The names and help of one function. Parameters stand in the order of the call. */
export interface FunctionHelp {
  readonly name: LocalText;
  readonly description: LocalText;
  readonly parameters: Readonly<Partial<Record<ArgumentId, LocalText>>>;
}
