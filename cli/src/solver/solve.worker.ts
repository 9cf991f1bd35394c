// Solves models in a thread of its own, one after the other.
import { parentPort } from "node:worker_threads";
import type { MilpLimits, MilpModel } from "@junheng/engine/planning/milp";
import { openHighs } from "@junheng/solver";
import { solverBytes } from "./solver-bytes.js";

const ready = solverBytes().then(openHighs);

parentPort?.on("message", ([model, limits]: readonly [MilpModel, Omit<MilpLimits, "signal">]) => {
  // What is thrown here ends the thread.
  void ready.then((solve) => parentPort?.postMessage(solve(model, limits)));
});
