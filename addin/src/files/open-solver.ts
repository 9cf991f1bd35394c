// The solver's worker. WebAssembly needs leave: a file from a server comes with its own, so that the page's policy stays as strict as it is.
// By double click there is no server, and no worker from a file: there the page has to have that leave, and its worker is made of a text.
import { workerOf } from "./open-worker.js";

/** Starts it; rejects where its script cannot be loaded. */
export async function openSolver(): Promise<Worker> {
  const { address } = await import("./solver.worker.ts?script");
  return address.startsWith("file:")
    ? workerOf(await textOf(address), "solver")
    : new Worker(address, { name: "solver" });
}

/** The script's text, which it tells where a page takes it in. */
const textOf = (address: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.addEventListener("text", (event) => resolve((event as CustomEvent<string>).detail));
    script.addEventListener("error", () => reject(new Error("solver")));
    script.src = address;
    document.head.append(script);
  });
