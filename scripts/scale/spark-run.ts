// One run of Spark in local-cluster mode: a driver, and executors that are processes of their own, one of which is killed in the middle.
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "./free-port.js";
import { killOneAtWork } from "./spark-killed.js";

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
  const port = await freePort();
  const settings = {
    "spark.executor.memory": `${memory}m`,
    "spark.sql.catalogImplementation": "in-memory",
    "spark.sql.warehouse.dir": join(folder, "warehouse"),
    "spark.sql.shuffle.partitions": "4",
    // Parts so small that there are tasks left to do when an executor goes.
    "spark.sql.files.maxPartitionBytes": "16m",
    // The text of a plan is made anew with every event.
    "spark.sql.maxPlanStringLength": "20000",
    // Asked when tasks are running.
    "spark.ui.port": String(port),
    "spark.ui.showConsoleProgress": "false",
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
  const killed = killOneAtWork({ driver: child.pid ?? 0, port, when: run.killWhen, isOver: () => over });
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
