// One run of Spark in local-cluster mode: a driver, and executors that are processes of their own, one of which is killed in the middle.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** A statement, and what it is called in the table of times. */
export interface Timed {
  readonly name: string;
  readonly text: string;
}

/** How a run is set up. */
export interface SparkRun {
  readonly home: string;
  readonly folder: string;
  readonly executors: number;
  readonly memory: number;
  readonly statements: readonly Timed[];
  /** The folder whose making tells that the statement has begun in which an executor is to be killed. */
  readonly killWhen: string;
  /** So many milliseconds after that. */
  readonly killAfter: number;
}

/** What came of it. */
export interface SparkRan {
  /** Seconds of each statement. */
  readonly seconds: ReadonlyMap<string, number>;
  readonly output: string;
  readonly executorsAdded: number;
  readonly executorsLost: readonly string[];
  /** Tasks that ended for the lost executor, or were done once more because their results lay there. */
  readonly tasksAgain: number;
  readonly tasks: number;
  readonly killed: number | null;
}

/** Runs them. Errors: an Error with the end of what Spark printed, where it failed. */
export async function runSpark(run: SparkRun): Promise<SparkRan> {
  const { home, folder, executors, memory, statements } = run;
  const events = join(folder, "events");
  mkdirSync(events, { recursive: true });
  const script = join(folder, "run.sql");
  writeFileSync(script, statements.map(({ text }) => `${text};\n`).join("\n"));
  const settings = {
    "spark.executor.memory": `${memory}m`,
    "spark.sql.catalogImplementation": "in-memory",
    "spark.sql.warehouse.dir": join(folder, "warehouse"),
    "spark.sql.shuffle.partitions": "16",
    // The text of a plan is made anew with every event.
    "spark.sql.maxPlanStringLength": "20000",
    "spark.ui.enabled": "false",
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.local.dir": join(folder, "local"),
    "spark.eventLog.enabled": "true",
    "spark.eventLog.rolling.enabled": "false",
    "spark.eventLog.compress": "false",
    "spark.eventLog.dir": `file://${events}`,
    "spark.hadoop.fs.permissions.umask-mode": "022",
  };
  const child = spawn(
    join(home, "bin", "spark-sql"),
    [
      ...["--master", `local-cluster[${executors},1,${memory}]`, "--driver-memory", "1500m"],
      ...Object.entries(settings).flatMap(([name, value]) => ["--conf", `${name}=${value}`]),
      ...["-f", script],
    ],
    { cwd: folder, env: { ...process.env, SPARK_HOME: home, SPARK_LOCAL_IP: "127.0.0.1" } },
  );
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (output += chunk.toString("utf8")));
  let over = false;
  const ended = new Promise<number | null>((done) =>
    child.once("exit", (status) => {
      over = true;
      done(status);
    }),
  );
  const killed = killOne(child.pid ?? 0, run, () => over);
  const status = await ended;
  if (status !== 0) throw new Error(`Spark ended with ${status}:\n${output.slice(-4000)}`);
  const times = [...output.matchAll(/Time taken: ([\d.]+) seconds/g)].map(([, seconds]) => Number(seconds));
  return {
    seconds: secondsByName(statements, times),
    output,
    ...inEvents(events),
    killed: await killed,
  };
}

/** The seconds of each name, of all statements that are called by it. */
function secondsByName(statements: readonly Timed[], times: readonly number[]): ReadonlyMap<string, number> {
  const seconds = new Map<string, number>();
  statements.forEach(({ name }, at) => seconds.set(name, (seconds.get(name) ?? 0) + (times[at] ?? Number.NaN)));
  return seconds;
}

/** Kills the first executor of this run when it is at work; its process, or none where there was none to kill. */
async function killOne(
  driver: number,
  { killWhen, killAfter }: SparkRun,
  isOver: () => boolean,
): Promise<number | null> {
  while (!isOver() && !existsSync(killWhen)) await wait(50);
  await wait(killAfter);
  const executor = isOver() ? undefined : executorsOf(driver)[0];
  if (executor === undefined) return null;
  process.kill(executor, "SIGKILL");
  return executor;
}

/** Processes of executors that descend from the driver: no other Spark of the machine is touched. */
function executorsOf(driver: number): readonly number[] {
  const parents = new Map<number, number>();
  const found: number[] = [];
  for (const name of readdirSync("/proc").filter((each) => /^\d+$/.test(each))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
      const command = readFileSync(`/proc/${name}/cmdline`, "utf8");
      if (command.includes("CoarseGrainedExecutorBackend")) found.push(Number(name));
    } catch {
      // It ended meanwhile.
    }
  }
  const descends = (process: number): boolean => {
    for (let at = parents.get(process); at !== undefined && at > 1; at = parents.get(at))
      if (at === driver) return true;
    return false;
  };
  return found.filter(descends).sort((a, b) => a - b);
}

/** What the log of events says of executors and tasks. */
function inEvents(folder: string): Pick<SparkRan, "executorsAdded" | "executorsLost" | "tasksAgain" | "tasks"> {
  const lines = readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"));
  const events = lines.filter((line) => line !== "").map((line) => JSON.parse(line) as SparkEvent);
  const of = (kind: string): readonly SparkEvent[] => events.filter(({ Event }) => Event === `SparkListener${kind}`);
  const ends = of("TaskEnd").map((event) => event["Task End Reason"]?.Reason ?? "");
  return {
    executorsAdded: of("ExecutorAdded").length,
    executorsLost: of("ExecutorRemoved").map((event) => event["Removed Reason"] ?? ""),
    tasksAgain: ends.filter((reason) => ["ExecutorLostFailure", "Resubmitted", "FetchFailed"].includes(reason)).length,
    tasks: ends.filter((reason) => reason === "Success").length,
  };
}

interface SparkEvent {
  readonly Event: string;
  readonly "Removed Reason"?: string;
  readonly "Task End Reason"?: { readonly Reason: string };
}
