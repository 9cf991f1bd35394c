// A worker from its script as a text, which is the one way that works from a folder without a server as well.
import type { WorkerName } from "./any.worker.js";

let address: string | undefined;

/** Starts a worker. The script keeps its address as long as the page lives. Rejects where the script cannot be loaded. */
export async function openWorker(name: WorkerName): Promise<Worker> {
  const { source } = await import("./any.worker.ts?source");
  address ??= URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  return new Worker(address, { name });
}
