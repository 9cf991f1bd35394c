// Reads one file after the other in a thread of its own: one that takes too long is given up with its thread.
import { parentPort } from "node:worker_threads";
import type { ReadRequest } from "./read-file.js";
import { readFile } from "./read-file.js";

parentPort?.on("message", (request: ReadRequest) => {
  // What is thrown here ends the thread, and is the finding of this file.
  void readFile(request).then((reply) => parentPort?.postMessage(reply));
});
