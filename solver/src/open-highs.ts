// HiGHS made ready out of its bytes, which are given: nothing is fetched.
import type { MilpAnswer, MilpLimits, MilpModel } from "@junheng/engine/planning/milp";
import type { InitOptions } from "highs";
import loadHighs from "highs";
import { solveWithHighs } from "./solve-with-highs.js";

/** Solves a model in place: the thread does nothing else until it is done. */
export type Solve = (model: MilpModel, limits: Omit<MilpLimits, "signal">) => MilpAnswer;

/** What the loader takes and does not say. */
interface Making {
  readonly instantiateWasm: (imports: WebAssembly.Imports, made: (instance: WebAssembly.Instance) => void) => void;
}

/**
 * Makes HiGHS ready (准备求解器), from the bytes of `highs.wasm`: about a tenth of a second and 20 MB.
 *
 * Rule: what it gives solves one model after another, min Σ cost × column such that every row holds, each anew, and the thread waits.
 * Units: those of the model; time in seconds. Zeros: a model without columns costs 0. Missing: a start may be left out. None: `values` is
 * null where nothing meets the rows, and `status` says why. Source: HiGHS 1.15; Huangfu and Hall, “Parallelizing the dual revised simplex
 * method”, 2018; decision 33.
 *
 * @throws CompileError, as a rejection, when the bytes are no such module, or a page's policy forbids WebAssembly ('wasm-unsafe-eval')
 * @example
 * import { readFile } from "node:fs/promises";
 * const solve = await openHighs(await readFile("node_modules/highs/build/highs.wasm"));
 * const model = { columns: [{ lower: 0, upper: 9, cost: 1, whole: true }], rows: [{ lower: 2.5, upper: 9, columns: [0], values: [1] }] };
 * solve(model, { seconds: 1, relativeGap: 0 }).values // => [3]
 */
export async function openHighs(wasm: Uint8Array): Promise<Solve> {
  const module = await WebAssembly.compile(wasm as BufferSource);
  // The loader takes no bytes, whatever its types say, and would look for a file; it leaves making the instance to whoever offers that.
  const making: InitOptions & Making = {
    instantiateWasm: (imports, made) => made(new WebAssembly.Instance(module, imports)),
  };
  const highs = await loadHighs(making);
  return (model, limits) => solveWithHighs(highs, model, limits, () => performance.now() / 1000);
}
