// Reads files in a process apart, one after the other: one that never ends is killed, one that broke down is started again.
import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { ReadingAsked, ReadingDone } from "./reader.js";

const script = fileURLToPath(new URL("./reader.ts", import.meta.url));

/** What is promised of every file, however it is made. */
export const secondsFor = (bytes: number): number => Math.max(5, (5 * bytes) / 1e6);
export const mostMemory = 512;

/** A process that has held so much, in MB, is let go: the next file is measured in a new one. */
const spent = 200;

/** A reader of files. */
export interface MeasuredReader {
  readonly read: (file: ReadingAsked) => Promise<ReadingDone>;
  readonly close: () => void;
}

/** Starts one. A reading that breaks a promise has a fault. */
export function measuredReader(): MeasuredReader {
  let child: ChildProcess | undefined;
  const close = (): void => {
    child?.kill("SIGKILL");
    child = undefined;
  };
  const read = async (file: ReadingAsked): Promise<ReadingDone> => {
    child ??= await started();
    const done = await ask(child, file);
    if (done.peak > spent || done.seconds === Infinity) close();
    return { ...done, fault: done.fault ?? brokenBound(done, file.bytes.length) };
  };
  return { read, close };
}

const started = async (): Promise<ChildProcess> => {
  const child = fork(script, {
    execArgv: ["--import=tsx", "--conditions=@junheng/source"],
    serialization: "advanced",
  });
  await once(child, "message");
  return child;
};

const brokenBound = ({ seconds, peak }: ReadingDone, bytes: number): string | undefined => {
  if (seconds > secondsFor(bytes)) return `${seconds.toFixed(1)} s, of ${secondsFor(bytes).toFixed(1)}`;
  return peak > mostMemory ? `${Math.round(peak)} MB` : undefined;
};

/** Other work on the machine may slow a process down so many times before one without an answer counts as hanging. */
const slowedBy = 20;

/** What it answers. */
const ask = (child: ChildProcess, file: ReadingAsked): Promise<ReadingDone> =>
  new Promise((resolve) => {
    const failed = (fault: string) => (): void => end({ wasRead: false, fault, seconds: Infinity, peak: 0 });
    const hangs = failed("it never ended");
    const broke = failed("the process broke down");
    const timer = setTimeout(hangs, slowedBy * 1000 * secondsFor(file.bytes.length));
    const end = (done: ReadingDone): void => {
      clearTimeout(timer);
      child.off("message", end);
      child.off("exit", broke);
      resolve(done);
    };
    child.on("message", end);
    child.on("exit", broke);
    child.send(file);
  });
