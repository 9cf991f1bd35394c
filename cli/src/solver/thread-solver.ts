// The command's solver: HiGHS in a thread, loaded with the first model and ended where a signal calls it off.
import { Worker } from "node:worker_threads";
import type { CallOff, MilpAnswer, MilpLimits, MilpModel, MilpSolver } from "@junheng/engine/planning/milp";
import { isBuilt } from "./is-built.js";

/** A thread that has answered waits for the next model; it keeps the command from nothing. */
let idle: Worker | undefined;

const openThread = (): Worker => new Worker(new URL("./solve.worker.js", import.meta.url));

const solveInPlace = async (model: MilpModel, limits: MilpLimits): Promise<MilpAnswer> => {
  const [{ openHighs }, { solverBytes }] = await Promise.all([import("@junheng/solver"), import("./solver-bytes.js")]);
  return (await openHighs(await solverBytes()))(model, limits);
};

const solveInThread = async (model: MilpModel, { signal, ...limits }: MilpLimits): Promise<MilpAnswer> => {
  const thread = idle ?? openThread();
  idle = undefined;
  try {
    const answer = await answerOf(thread, [model, limits], signal);
    idle = thread;
    thread.unref();
    return answer;
  } finally {
    if (idle !== thread) await thread.terminate();
  }
};

const answerOf = (thread: Worker, question: unknown, signal: CallOff | undefined): Promise<MilpAnswer> =>
  new Promise((resolve, reject) => {
    const stop = (): void => reject(new DOMException("", "AbortError"));
    if (signal?.aborted === true) return stop();
    signal?.addEventListener("abort", stop);
    thread.once("message", (answer: MilpAnswer) => {
      signal?.removeEventListener("abort", stop);
      thread.removeListener("error", reject);
      resolve(answer);
    });
    thread.once("error", reject);
    thread.ref();
    thread.postMessage(question);
  });

/** One model at a time. */
export const threadSolver: MilpSolver = { solve: isBuilt ? solveInThread : solveInPlace };
