// Measures in a process of its own, so that its memory is its own too.
import { fork } from "node:child_process";

/** Runs a script that sends one message, and gives that message. */
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
      else reject(new Error(`${script.pathname ?? script} ended with status ${status} and no result`));
    });
  });
}

/** The most memory this process has held, in megabytes. */
export const peakMegabytes = () => process.resourceUsage().maxRSS / 1024;
