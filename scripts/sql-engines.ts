// `npm run sql:engines`: the SQL on every engine that this machine has, over counties of each odd kind; writes the table of differences into docs/warehouse.md.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { latest, nationalBasic2012, nationalQuality2017 } from "@junheng/engine/standards";
import { engines } from "../test/sql/engines.js";
import type { EngineDoor } from "../test/sql/engines.js";
import type { CountyKind } from "../test/sql/named-counties.js";
import { countyKinds } from "../test/sql/named-counties.js";
import { answersOf, sameAsEngine } from "../test/sql/same-as-engine.js";
import { tidyMarkdown } from "./lib/tidy-markdown.js";

const file = fileURLToPath(new URL("../docs/warehouse.md", import.meta.url));
const title = "## Engines and odd counties";
const standards = [nationalQuality2017, nationalBasic2012];

const kinds: readonly CountyKind[] = [{ name: "a table without a row", counties: [] }, ...countyKinds];

/** An engine's column: what it is called, and the largest difference of each kind; none where the machine does not have it. */
interface Column {
  readonly head: string;
  readonly differences: readonly number[] | null;
}

async function columnOf({ name, whyNot, open }: EngineDoor): Promise<Column> {
  const why = await whyNot();
  if (why !== null) {
    console.log(why);
    return { head: name, differences: null };
  }
  const engine = await open();
  try {
    const [version] = await engine.run("SELECT version() AS version");
    const head = `${name} ${/\d[\d.]*\d/.exec(String(version?.["version"]))?.[0] ?? ""}`;
    const largest = kinds.map(() => 0);
    for (const standard of standards) {
      const { schools, counties } = await answersOf(engine, [], standard, latest);
      if (schools.length + counties.length > 0) throw new Error(`${head}: an empty table gave rows`);
      // All kinds in one table, as counties beside each other.
      const all = kinds.flatMap((kind) => kind.counties);
      const differences = sameAsEngine(await answersOf(engine, all, standard, latest), all, standard, latest);
      let from = 0;
      kinds.forEach(({ counties: own }, at) => {
        const ofKind = differences.slice(from, (from += own.length));
        largest[at] = Math.max(largest[at] ?? 0, ...ofKind);
      });
    }
    console.log(`${head}: all equal to 1e-12, every verdict the same`);
    return { head, differences: largest };
  } finally {
    await engine.close();
  }
}

const columns: Column[] = [];
for (const engine of engines) columns.push(await columnOf(engine));

const cell = (difference: number | undefined): string =>
  difference === undefined ? "not here" : difference === 0 ? "0" : difference.toExponential(0);
const rows = kinds.map(
  ({ name }, at) => `| ${name} | ${columns.map(({ differences }) => cell(differences?.[at])).join(" | ")} |`,
);
const section = `${title}

\`npm run sql:engines\` writes this table: the largest difference between an engine's numbers (values, means, standard deviations, coefficients, composites) and ours, by both national standards, relative to the number where it is above 1. Every verdict, count and reason was the same, or no table would stand here. Spark has a run of its own ([scale](scale.md)); Hive and Oracle were not executed.

| county | ${columns.map(({ head }) => head).join(" | ")} |
| --- | ${columns.map(() => "--:").join(" | ")} |
${rows.join("\n")}
`;
const sections = readFileSync(file, "utf8").split(/^(?=## )/m);
const at = sections.findIndex((each) => each.startsWith(`${title}\n`));
if (at < 0) throw new Error(`${file} has no section “${title}” to be written anew`);
sections[at] = `${section}\n`;
writeFileSync(file, await tidyMarkdown(sections.join("")));
