// Which figures have to be known before a method has a verdict.
import type { Method } from "../rubrics/index.js";
import { inputsOf } from "../rubrics/index.js";

/** The inputs that are lacking; of several ways to answer, those of the way that lacks the fewest. */
export function lackingInputs(method: Method, known: (input: string) => boolean): readonly string[] {
  if (method.kind === "bestOf") {
    const ways = method.of.map((each) => lackingInputs(each.method, known));
    return ways.reduce((least, each) => (each.length < least.length ? each : least), ways[0] ?? []);
  }
  const optional =
    method.kind === "countGate" ? method.parts.flatMap(({ input, ifGiven }) => (ifGiven === true ? [input] : [])) : [];
  return inputsOf(method).inputs.filter((input) => !known(input) && !optional.includes(input as never));
}
