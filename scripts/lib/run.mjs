// Runs a program in the repository, its output going where ours goes, or kept to be shown otherwise.
import { spawn } from "node:child_process";
import { setPriority } from "node:os";
import { repository } from "./repository.mjs";

/** By how much a program steps back that only fills the time in which others wait. */
const back = 5;

const stepBack = (pid) => {
  try {
    setPriority(pid, back);
  } catch {
    // It has ended already, or the system does not let it.
  }
};

/**
 * Runs to the end; `status` is 1 where the program could not be started or was killed. `keep` takes the output instead; `yields` lets others
 * that wait for the processor go first.
 */
export const run = (command, args, env = {}, { keep, yields = false } = {}) =>
  new Promise((resolve) => {
    const stdio = keep === undefined ? "inherit" : ["ignore", "pipe", "pipe"];
    const child = spawn(command, args, { cwd: repository, stdio, env: { ...process.env, ...env } });
    if (yields && child.pid !== undefined) stepBack(child.pid);
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.on("error", (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve({ status: 1 });
    });
    child.on("close", (status) => resolve({ status: status ?? 1 }));
  });
