// `npm run test:postgres-shards -- [--schools N] [--counties N] [--teachers N] [--seed N] [--postgres FOLDER]`: the SQL on PostgreSQL whose counties lie on two servers, one stopped in the middle; writes its section of docs/scale.md.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { sizeText, timesTable, writeScale } from "./document.js";
import { askAll, planOf, settings } from "./postgres-asked.js";
import { NoPostgres, postgresHome } from "./postgres-home.js";
import { makeShards } from "./postgres-made.js";
import type { PostgresServer } from "./postgres-server.js";
import { stopInTheMiddle } from "./postgres-stopped.js";
import { holdAgainstEngine } from "./same-answers.js";
import { scaleChoices } from "./sizes.js";

const choices = scaleChoices();
const count = 2;
const folder = mkdtempSync(join(tmpdir(), "junheng-postgres-"));
// The servers' own user has to come through to its folders.
chmodSync(folder, 0o711);
const started: PostgresServer[] = [];
let from = performance.now();
const took = (): number => {
  const seconds = (performance.now() - from) / 1000;
  from = performance.now();
  return seconds;
};

try {
  const home = postgresHome(choices.postgres);
  const { shards, coordinator, counties } = await makeShards(home, folder, {
    ...{ size: choices, seed: choices.seed, count, started },
  });
  const made = took();
  console.log(`${sizeText(choices)}: made and loaded in ${made.toFixed(1)} s`);
  const server = { programs: home.programs, port: coordinator.port };
  const first = await askAll(server);
  console.log(`Asked in ${took().toFixed(1)} s`);
  holdAgainstEngine(first.answers, counties);
  const compared = took();
  const rows = [first.answers.schools, first.answers.counties].map(({ length }) => length.toLocaleString("en"));
  console.log(`All equal, compared in ${compared.toFixed(1)} s`);
  const plans = [await planOf(server, "teachers"), await planOf(server, "counties")];
  const shard = shards.at(-1)!;
  const stopped = await stopInTheMiddle(server, shard);
  await shard.start();
  const again = await askAll(server);
  holdAgainstEngine(again.answers, counties);
  console.log(`Stopped, failed, begun again, all equal: ${took().toFixed(1)} s`);
  await writeScale(
    "PostgreSQL",
    `npm run test:postgres-shards -- --schools ${choices.schools} --counties ${choices.counties} --teachers ${choices.teachers}`,
    [
      `PostgreSQL ${home.version}: ${count} servers with half of the counties each, and a third that holds no row and asks them through postgres_fdw, its tables parted by county. ${sizeText(choices)}; ${rows[0]} rows of schools and ${rows[1]} of counties came back. Made and loaded in ${made.toFixed(1)} s, all of it held against the engine in ${compared.toFixed(1)} s.`,
      `Said before each question:\n\n\`\`\`sql\n${settings.trimEnd()}\n\`\`\``,
      timesTable(
        new Map([
          ...first.seconds,
          ...[...again.seconds].map(([part, each]): [string, number] => [`${part}, after the shard came back`, each]),
        ]),
      ),
      `A shard was stopped (SIGQUIT, as if the plug were pulled) while it counted teachers. The question failed, without a row: “${stopped.inTheMiddle}”. While it was away each of the four failed, without a row: “${stopped.away}”. It was begun again on the same files, and every number was equal once more.`,
      `The plan of the teachers, counted on the shards:\n\n\`\`\`\n${plans[0]}\n\`\`\``,
      `The plan of the counties, of whose steps the shards give the first:\n\n\`\`\`\n${shapeOf(plans[1] ?? "")}\n\`\`\``,
    ].join("\n\n"),
  );
} catch (error) {
  if (!(error instanceof NoPostgres)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  for (const server of started) await server.stop("SIGINT");
  rmSync(folder, { recursive: true, force: true });
}

/** The operators of a plan and the names of its steps, so that it can be read. */
function shapeOf(plan: string): string {
  const isOperator = /^(?:\w|\s*(?:->|CTE))/;
  return plan
    .split("\n")
    .filter((line) => isOperator.test(line))
    .join("\n");
}
