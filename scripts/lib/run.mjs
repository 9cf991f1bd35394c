// Runs a program in the repository, its output going where ours goes, or kept to be shown whole.
import { spawn } from "node:child_process";
import { repository } from "./repository.mjs";

/** Runs to the end; `status` is 1 where the program could not be started or was killed. `keep` takes the output instead. */
export const run = (command, args, env = {}, keep = undefined) =>
  new Promise((resolve) => {
    const stdio = keep === undefined ? "inherit" : ["ignore", "pipe", "pipe"];
    const child = spawn(command, args, { cwd: repository, stdio, env: { ...process.env, ...env } });
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.on("error", (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve({ status: 1 });
    });
    child.on("close", (status) => resolve({ status: status ?? 1 }));
  });
