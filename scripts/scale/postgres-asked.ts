// The SQL of `junheng sql`, part by part, asked of servers: its rows, its seconds, its plan.
import { performance } from "node:perf_hooks";
import type { SqlPart } from "@junheng/engine/sql";
import { statements } from "@junheng/engine/sql";
import { nationalQuality2017 } from "@junheng/engine/standards";
import type { Row } from "../../test/sql/sql-engine.js";
import { tabRows } from "../../test/sql/tab-rows.js";
import type { PsqlRan } from "./psql.js";
import { asked, psql } from "./psql.js";
import type { ScaleAnswers } from "./same-answers.js";

/** The parts that are asked; the one that reads every teacher is the first. */
export const askedParts = ["teachers", "check", "schools", "counties"] as const;

/** What is said before each: aggregates go down to the shards, and steps of WITH, whose rows PostgreSQL cannot estimate, are hashed. */
export const settings = "SET enable_partitionwise_aggregate = on;\nSET enable_nestloop = off;\n";

const lastOf = (part: SqlPart): string =>
  statements(nationalQuality2017, { dialect: "postgres", part }).at(-1)?.text ?? "";

/** Where a question goes. */
export interface Asked {
  readonly programs: string;
  readonly port: number;
}

/** Asks one part, and gives what psql ended with. */
export const ask = async (server: Asked, part: SqlPart): Promise<PsqlRan> =>
  await psql({ ...server, script: `${settings}${lastOf(part)};\n` });

/** The answers to all of them, one after the other, each with its seconds. */
export async function askAll(
  server: Asked,
): Promise<{ readonly answers: ScaleAnswers; readonly seconds: ReadonlyMap<string, number> }> {
  const seconds = new Map<string, number>();
  const rows = new Map<string, readonly Row[]>();
  for (const part of askedParts) {
    const from = performance.now();
    const text = await asked({ ...server, script: `${settings}${lastOf(part)};\n` });
    seconds.set(part, (performance.now() - from) / 1000);
    rows.set(part, tabRows(text));
  }
  const of = (part: (typeof askedParts)[number]): readonly Row[] => rows.get(part) ?? [];
  return {
    answers: { schools: of("schools"), counties: of("counties"), leftOut: of("check"), teachers: of("teachers") },
    seconds,
  };
}

/** The plan of a part, its estimates left away. */
export const planOf = async (server: Asked, part: SqlPart): Promise<string> =>
  (await asked({ ...server, script: `${settings}\\t\nEXPLAIN (COSTS OFF) ${lastOf(part)};\n` })).trimEnd();
