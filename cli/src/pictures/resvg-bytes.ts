// The bytes of what draws pictures: beside the built command, or in its package where the command runs from its source.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { isBuilt } from "../solver/is-built.js";

/** Reads them. */
export const resvgBytes = async (): Promise<Uint8Array> =>
  await readFile(
    isBuilt
      ? new URL("./resvg.wasm", import.meta.url)
      : createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm"),
  );
