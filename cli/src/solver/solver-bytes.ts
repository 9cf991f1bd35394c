// The bytes of the solver: beside the built command, or in its package where the command runs from its source.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { isBuilt } from "./is-built.js";

/** Reads them. */
export const solverBytes = async (): Promise<Uint8Array> =>
  await readFile(
    isBuilt
      ? new URL("./highs.wasm", import.meta.url)
      : createRequire(import.meta.resolve("@junheng/solver")).resolve("highs/runtime"),
  );
