// A worker from its script as a text, which is the one way that works from a folder without a server as well.
import type { WorkerName } from "./any.worker.js";

const addresses = new Map<string, string>();

/** Starts a worker; the solver's has a script of its own. Rejects where the script cannot be loaded. */
export async function openWorker(name: WorkerName | "solver"): Promise<Worker> {
  if (name === "solver") return await (await import("./open-solver.js")).openSolver();
  const { source } = await import("./any.worker.ts?source");
  return workerOf(source, name);
}

/** A worker of this text. It has the policy of its page; a text keeps its address as long as the page lives. */
export function workerOf(source: string, name: string): Worker {
  const address = addresses.get(source) ?? URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  addresses.set(source, address);
  return new Worker(address, { name });
}
