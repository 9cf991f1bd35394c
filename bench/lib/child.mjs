// Measures in a process of its own, so that its memory is its own too, on compiled code as users run it.
import { fork } from "node:child_process";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const compiled = new URL("../.cache/", import.meta.url);

/** Packages of others are loaded as they are published. */
const othersAsTheyAre = {
  name: "others as they are",
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === "entry-point" || path.startsWith("@junheng/") ? undefined : { path, external: true },
    );
  },
};

/** Compiles a script with what it imports of ours, and gives where the result is. Through tsx, its own cost would be timed too. */
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
    plugins: [othersAsTheyAre],
    logLevel: "warning",
  });
  return outfile;
}

/** Runs a compiled script that sends one message, and gives that message. */
export function measureInChild(script, ...args) {
  return new Promise((resolve, reject) => {
    const child = fork(script, args, { execArgv: ["--expose-gc"], stdio: ["ignore", "inherit", "inherit", "ipc"] });
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
