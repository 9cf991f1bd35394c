// Runs a program in the repository, its output going where ours goes.
import { spawn } from "node:child_process";
import { repository } from "./repository.mjs";

/** Runs to the end; `status` is 1 where the program could not be started or was killed. */
export const run = (command, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: repository, stdio: "inherit", env: { ...process.env, ...env } });
    child.on("error", (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve({ status: 1 });
    });
    child.on("close", (status) => resolve({ status: status ?? 1 }));
  });
