// Kills an executor of Spark while tasks run on it, which the driver tells over its own interface.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** Whose executor, and when. */
export interface Killing {
  readonly driver: number;
  readonly port: number;
  /** The folder whose making tells that the statement has begun in which one is to be killed. */
  readonly when: string;
  readonly isOver: () => boolean;
}

/** What the driver says of an executor. */
interface Executor {
  readonly id: string;
  readonly activeTasks: number;
  readonly completedTasks: number;
}

/** Kills one; its process, or none where none was at work before all was over. */
export async function killOneAtWork({ driver, port, when, isOver }: Killing): Promise<number | null> {
  while (!isOver() && !existsSync(when)) await wait(50);
  while (!isOver()) {
    const busy = atWork(await executorsAt(port));
    const found = busy === undefined ? undefined : processesOf(driver).get(busy.id);
    if (found !== undefined) {
      process.kill(found, "SIGKILL");
      return found;
    }
    await wait(20);
  }
  return null;
}

/** One with tasks running on it, and others done whose results lie there. */
export const atWork = (executors: readonly Executor[]): Executor | undefined =>
  executors.find(({ id, activeTasks, completedTasks }) => id !== "driver" && activeTasks > 0 && completedTasks > 0);

async function executorsAt(port: number): Promise<readonly Executor[]> {
  const base = `http://127.0.0.1:${port}/api/v1/applications`;
  const get = async (address: string): Promise<unknown> => (await fetch(address)).json();
  try {
    const [application] = (await get(base)) as readonly { readonly id: string }[];
    return application === undefined ? [] : ((await get(`${base}/${application.id}/executors`)) as readonly Executor[]);
  } catch {
    // The driver does not answer yet, or no longer.
    return [];
  }
}

/** Executors that descend from the driver, by their numbers: no other Spark of the machine is touched. */
function processesOf(driver: number): ReadonlyMap<string, number> {
  const parents = new Map<number, number>();
  const executors = new Map<string, number>();
  for (const name of readdirSync("/proc").filter((each) => /^\d+$/.test(each))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
      const words = readFileSync(`/proc/${name}/cmdline`, "utf8").split("\0");
      const id = words[words.indexOf("--executor-id") + 1];
      if (words.some((word) => word.endsWith("CoarseGrainedExecutorBackend")) && id !== undefined)
        executors.set(id, Number(name));
    } catch {
      // It ended meanwhile.
    }
  }
  const descends = (process: number): boolean => {
    for (let at = parents.get(process); at !== undefined && at > 1; at = parents.get(at))
      if (at === driver) return true;
    return false;
  };
  return new Map([...executors].filter(([, process]) => descends(process)));
}
