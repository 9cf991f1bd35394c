// What the writers share: the same county, and a way to make files one by one so that one that fails is said and the others are made.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [, , tools = "", out = ""] = process.argv;

/** Loads a package from where the tools are installed. */
export const load = createRequire(join(tools, "package.json"));

/** The county that every writer writes. */
export const { headers, rows } = JSON.parse(readFileSync(new URL("schools.json", import.meta.url), "utf8"));

/** A picture of one pixel. */
export const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** Makes each file: a name, and what gives its bytes. */
export async function makeAll(files) {
  mkdirSync(out, { recursive: true });
  for (const [name, make] of Object.entries(files)) {
    try {
      writeFileSync(join(out, name), new Uint8Array(await make()));
    } catch (error) {
      console.error(`${name}: ${String(error).slice(0, 200)}`);
    }
  }
}
