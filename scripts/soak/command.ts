// The built command in a process of its own: run to its end, or killed on the way.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const command = fileURLToPath(new URL("../../cli/bin/junheng.mjs", import.meta.url));

/** How a run ended; no status where it was killed, by us or because it never ended. */
export interface Ended {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
  readonly seconds: number;
}

/** A run that is under way. */
export interface Running {
  readonly kill: () => void;
  readonly ended: Promise<Ended>;
}

/** How to run it. */
export interface RunOptions {
  /** After this time it counts as hanging and is killed. */
  readonly seconds?: number;
  /** A line of sh around it, in which "$@" stands for the command; for limits and redirections. */
  readonly shell?: string;
}

const longest = 120;

/** Starts `junheng` with these words. */
export function startJunheng(words: readonly string[], { seconds = longest, shell }: RunOptions = {}): Running {
  const started = performance.now();
  const whole = [process.execPath, command, ...words];
  const [program = "", ...args] = shell === undefined ? whole : ["sh", "-c", shell, "sh", ...whole];
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  const kill = (): void => void child.kill("SIGKILL");
  const texts = { output: "", errors: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (texts.output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (texts.errors += text));
  const timer = setTimeout(kill, seconds * 1000);
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      clearTimeout(timer);
      resolve({ status, ...texts, seconds: (performance.now() - started) / 1000 });
    });
  });
  return { kill, ended };
}

/** Runs it to its end. */
export const runJunheng = async (words: readonly string[], options: RunOptions = {}): Promise<Ended> =>
  await startJunheng(words, options).ended;
