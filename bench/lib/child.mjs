// Measures in a process of its own, so that its memory is its own too, on compiled code as users run it.
import { fork } from "node:child_process";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const compiled = new URL("../../.cache/bench/", import.meta.url);

/** Compiles a script with all it imports, and gives where the result is. The timings of code loaded through tsx would be tsx's too. */
export async function compile(script) {
  const outfile = fileURLToPath(new URL(basename(script.pathname), compiled));
  await build({
    entryPoints: [fileURLToPath(script)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    conditions: ["@junheng/source"],
    // CommonJS packages inside an ES module ask for `require`.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    logLevel: "warning",
  });
  return outfile;
}

/** Runs a compiled script that sends one message, and gives that message. */
export function measureInChild(script, ...args) {
  return new Promise((resolve, reject) => {
    const child = fork(script, args, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
    let answer;
    child.on("message", (message) => {
      answer = message;
    });
    child.on("error", reject);
    child.on("exit", (status) => {
      if (status === 0 && answer !== undefined) resolve(answer);
      else reject(new Error(`${basename(script)} ended with status ${status} and no result`));
    });
  });
}
