// `npm run test:spark -- [--schools N] [--counties N] [--teachers N] [--seed N] [--venv FOLDER]`: the SQL on Spark in local-cluster mode, an executor killed in the middle; writes its section of docs/scale.md.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { SqlPart } from "@junheng/engine/sql";
import { statements } from "@junheng/engine/sql";
import { nationalQuality2017 } from "@junheng/engine/standards";
import { sizeText, timesTable, writeScale } from "./document.js";
import { writeNation } from "./nation-files.js";
import { holdAgainstEngine, rowsIn } from "./same-answers.js";
import { scaleChoices } from "./sizes.js";
import { NoSpark, pysparkVersion, sparkHome } from "./spark-home.js";
import { planOf } from "./spark-plan.js";
import type { Timed } from "./spark-run.js";
import { runSpark } from "./spark-run.js";

const choices = scaleChoices();
const [executors, memory] = [2, 2000];
const folder = mkdtempSync(join(tmpdir(), "junheng-spark-"));

const lastOf = (part: SqlPart): string =>
  statements(nationalQuality2017, { dialect: "spark", part }).at(-1)?.text ?? "";

const said = new Set<string>();

/** The statements of a part, the last of which goes to files. Steps that an earlier part has kept are there still. */
const toParquet = (part: SqlPart): readonly Timed[] => {
  const all = statements(nationalQuality2017, { dialect: "spark", part });
  const steps = all.findIndex(({ text }) => text.startsWith("DROP TABLE"));
  return all
    .slice(steps < 0 ? all.length - 1 : steps)
    .map(({ text }, at, { length }) =>
      at < length - 1 ? text : `INSERT OVERWRITE DIRECTORY '${join(folder, "out", part)}' USING parquet\n${text}`,
    )
    .filter((text) => !said.has(text) && said.add(text))
    .map((text) => ({ name: part, text }));
};

try {
  const home = sparkHome(choices.venv, folder);
  let from = performance.now();
  const took = (): number => {
    const seconds = (performance.now() - from) / 1000;
    from = performance.now();
    return seconds;
  };
  const nation = writeNation(folder, choices, choices.seed);
  const made = took();
  console.log(`${sizeText(choices)}: made in ${made.toFixed(1)} s`);
  const teachers = `CREATE TEMPORARY VIEW teachers USING parquet OPTIONS (path '${nation.teachers}')`;
  const ran = await runSpark({
    ...{ home, folder, executors, memory },
    killWhen: join(folder, "out", "teachers"),
    statements: [
      {
        name: "table made",
        text: statements(nationalQuality2017, { dialect: "spark", part: "schema" })[0]?.text ?? "",
      },
      {
        name: "schools loaded",
        text: `INSERT INTO school_records BY NAME SELECT * FROM parquet.\`${nation.schools}\``,
      },
      { name: "teachers named", text: teachers },
      ...toParquet("teachers"),
      ...toParquet("check"),
      ...toParquet("schools"),
      ...toParquet("counties"),
      { name: "plan of the last step", text: `EXPLAIN ${lastOf("counties")}` },
    ],
  });
  console.log(`Spark ended after ${took().toFixed(1)} s`);
  if (ran.killed === null || ran.tasksAgain === 0 || ran.executorsAdded <= executors)
    throw new Error("No executor was lost with tasks on it: take more teachers.");
  const [ofSchools, ofCounties, leftOut, ofTeachers] = await Promise.all(
    ["schools", "counties", "check", "teachers"].map((name) => rowsIn(join(folder, "out", name))),
  );
  holdAgainstEngine(
    { schools: ofSchools ?? [], counties: ofCounties ?? [], leftOut: leftOut ?? [], teachers: ofTeachers ?? [] },
    nation.counties,
  );
  const compared = took();
  console.log(`All equal, compared in ${compared.toFixed(1)} s`);
  await writeScale(
    "Spark",
    `npm run test:spark -- --schools ${choices.schools} --counties ${choices.counties} --teachers ${choices.teachers}`,
    [
      `Spark ${pysparkVersion} in local-cluster mode: a driver and ${executors} executors, each a process of its own with one core and ${memory / 1000} GB. ${sizeText(choices)}; ${ofSchools?.length.toLocaleString("en")} rows of schools and ${ofCounties?.length.toLocaleString("en")} of counties came back. The files were made in ${made.toFixed(1)} s, the answers held against the engine in ${compared.toFixed(1)} s.`,
      timesTable(ran.seconds),
      `An executor was killed (SIGKILL) while it counted teachers: ${ran.tasksAgain} of the tasks ${ran.tasksAgain === 1 ? "was" : "were"} lost with it and done again (${ran.tasks} were done in all), ${ran.executorsAdded} executors were used, and every number was equal.`,
      `The plan of the counties:\n\n\`\`\`\n${planOf(ran.output)}\n\`\`\``,
    ].join("\n\n"),
  );
} catch (error) {
  if (!(error instanceof NoSpark)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
