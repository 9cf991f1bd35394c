// A shard stopped in the middle of a question: the question must fail, and so must each one while the shard is away.
import { setTimeout as wait } from "node:timers/promises";
import { ask, askedParts, type Asked } from "./postgres-asked.js";
import type { PostgresServer } from "./postgres-server.js";
import type { PsqlRan } from "./psql.js";
import { asked } from "./psql.js";

/** What was said in the middle, and of each part while the shard was away. */
export interface Stopped {
  readonly inTheMiddle: string;
  readonly away: string;
}

const atWork = `SELECT COUNT(*) FROM pg_stat_activity WHERE application_name = 'postgres_fdw' AND state = 'active' AND query LIKE 'FETCH%'`;

/** Stops it when it is at work for the coordinator. Errors: an Error where a question did not fail, or gave rows. */
export async function stopInTheMiddle(coordinator: Asked, shard: PostgresServer): Promise<Stopped> {
  let over = false;
  const question = ask(coordinator, "teachers").finally(() => (over = true));
  const { programs } = coordinator;
  while (!over && (await asked({ programs, port: shard.port, script: `\\t\n${atWork};\n` })).trim() === "0")
    await wait(20);
  if (over) throw new Error("The question was over before the shard could be stopped: take more teachers.");
  await shard.stop("SIGQUIT");
  const inTheMiddle = failed(await question, "in the middle");
  let away = "";
  for (const part of askedParts) away = failed(await ask(coordinator, part), part);
  return { inTheMiddle, away };
}

/** What a question said that failed as it must: with an error, and without a row. */
export function failed({ status, output, errors }: PsqlRan, what: string): string {
  if (status === 0 || output !== "" || !errors.includes("ERROR"))
    throw new Error(`A shard was away, and the question (${what}) ended with ${status} and ${output.length} signs.`);
  return (/ERROR: +(.*)/.exec(errors)?.[1] ?? "").replaceAll(/\d{5}/g, "…");
}
