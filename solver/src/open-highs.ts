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
 * Makes HiGHS ready (准备求解器), from the bytes of `highs.wasm`. It takes about a tenth of a second and 20 MB.
 *
 * Errors: rejects where the bytes are no such module, or where a page's policy forbids WebAssembly ('wasm-unsafe-eval').
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
