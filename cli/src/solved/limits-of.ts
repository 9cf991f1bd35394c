// How long the solver may take, and how near to the best it has to come.
import type { MilpLimits } from "@junheng/engine/planning";
import type { Arguments } from "../arguments.js";
import { numberOf } from "../number-of.js";
import { undoneWhenInterrupted } from "../output/interrupted.js";

/** In seconds. */
const usual = 60;
const most = 86_400;

/** As --seconds says; within one per cent of the best. */
export function limitsOf({ seconds, locale }: Pick<Arguments, "seconds" | "locale">): MilpLimits {
  const isPossible = (value: number): boolean => value > 0 && value <= most;
  const given = numberOf("--seconds", seconds, isPossible, [String(usual)], locale) ?? usual;
  return { seconds: given, relativeGap: 0.01 };
}

/** What is done within these limits; Ctrl+C calls it off, says so, and leaves everything as it was. */
export async function withinLimits<T>(options: Arguments, solve: (limits: MilpLimits) => Promise<T>): Promise<T> {
  const calledOff = new AbortController();
  const limits = { ...limitsOf(options), signal: calledOff.signal };
  return await undoneWhenInterrupted(
    () => calledOff.abort(),
    () => solve(limits),
  );
}
