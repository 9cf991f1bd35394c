// Servers that hold the counties between them, and one that asks them all through foreign tables as if it held them itself.
import { join } from "node:path";
import type { ColumnOfValues } from "@junheng/engine/sql";
import { statements } from "@junheng/engine/sql";
import type { SchoolRecord } from "@junheng/engine/schools";
import { nationalQuality2017 } from "@junheng/engine/standards";
import { countyName } from "../../test/sql/same-as-engine.js";
import { nullText } from "../../test/sql/tab-rows.js";
import { batchesOf } from "./nation-batches.js";
import type { NationSize, Teacher } from "./nation.js";
import { teacherColumns } from "./nation.js";
import type { PostgresHome } from "./postgres-home.js";
import type { PostgresServer } from "./postgres-server.js";
import { makeServer } from "./postgres-server.js";
import { asked } from "./psql.js";

/** The servers, all of which run. */
export interface Shards {
  readonly shards: readonly PostgresServer[];
  readonly coordinator: PostgresServer;
  readonly counties: readonly (readonly SchoolRecord[])[];
}

/** The tables as `junheng sql` makes them. */
const tables = (["schema", "teachers"] as const).map(
  (part) => statements(nationalQuality2017, { dialect: "postgres", part })[0]?.text ?? "",
);
const names = ["school_records", "teachers"] as const;

/** The position of the first county of each shard but the first: as many counties in each. */
export const shardBounds = (counties: number, shards: number): readonly number[] =>
  Array.from({ length: shards - 1 }, (_, at) => Math.round((counties * (at + 1)) / shards));

/** What makes the coordinator's tables: each parted by county, a part a shard. */
export function coordinatorScript(ports: readonly number[], cuts: readonly number[]): string {
  const servers = ports.flatMap((port, at) => [
    `CREATE SERVER shard_${at} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '${port}', dbname 'postgres', use_remote_estimate 'true', async_capable 'true', fetch_size '10000')`,
    `CREATE USER MAPPING FOR junheng SERVER shard_${at} OPTIONS (user 'junheng')`,
  ]);
  const edge = (at: number, none: string): string => {
    const cut = cuts[at];
    return cut === undefined ? none : `'${countyName(cut)}'`;
  };
  const parts = names.flatMap((name, table) => [
    `${tables[table]} PARTITION BY RANGE (county)`,
    ...ports.map(
      (_, at) =>
        `CREATE FOREIGN TABLE ${name}_${at} PARTITION OF ${name} FOR VALUES FROM (${edge(at - 1, "MINVALUE")}) TO (${edge(at, "MAXVALUE")}) SERVER shard_${at} OPTIONS (table_name '${name}')`,
    ),
  ]);
  return ["CREATE EXTENSION postgres_fdw", ...servers, ...parts, ...names.map((name) => `ANALYZE ${name}`)]
    .map((each) => `${each};\n`)
    .join("");
}

/** A batch as COPY takes it. */
const copyText = (columns: readonly (readonly (string | number | null)[])[]): string =>
  (columns[0] ?? []).map((_, row) => columns.map((values) => values[row] ?? nullText).join("\t")).join("\n");

const copied = (name: string, columns: readonly string[], text: string): string =>
  `COPY ${name} (${columns.join(", ")}) FROM STDIN;\n${text}\n\\.\n`;

const ofSchools = (columns: readonly ColumnOfValues[]): string =>
  copied(
    names[0],
    columns.map(({ name }) => name),
    copyText(columns.map(({ values }) => values)),
  );

const ofTeachers = (teachers: readonly Teacher[]): string =>
  copied(names[1], teacherColumns, copyText(teacherColumns.map((name) => teachers.map((each) => each[name]))));

/** Makes and fills them; each server goes onto `started` as soon as it may have to be ended. */
export async function makeShards(
  home: PostgresHome,
  folder: string,
  { size, seed, count, started }: { size: NationSize; seed: number; count: number; started: PostgresServer[] },
): Promise<Shards> {
  const { programs } = home;
  for (let at = 0; at <= count; at++) {
    const server = await makeServer(home, join(folder, at < count ? `shard-${at}` : "coordinator"));
    started.push(server);
    await server.start();
  }
  const shards = started.slice(0, count);
  const coordinator = started[count]!;
  const run = async ({ port }: PostgresServer, script: string): Promise<unknown> =>
    await asked({ programs, port, script });
  for (const shard of shards) await run(shard, `${tables.join(";\n")};\n`);
  const cuts = shardBounds(size.counties, count);
  const counties: (readonly SchoolRecord[])[] = [];
  for (const batch of batchesOf(size, seed, cuts)) {
    const shard = shards[cuts.filter((cut) => cut <= counties.length).length]!;
    await run(shard, `${ofSchools(batch.schools)}${ofTeachers(batch.teachers)}`);
    counties.push(...batch.counties);
  }
  for (const shard of shards) await run(shard, "VACUUM ANALYZE;\nCHECKPOINT;\n");
  await run(
    coordinator,
    coordinatorScript(
      shards.map(({ port }) => port),
      cuts,
    ),
  );
  return { shards, coordinator, counties };
}
