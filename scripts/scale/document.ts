// docs/scale.md: what distributed engines took, a section for each, written by the command that ran it.
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { writeSection } from "../lib/write-section.js";
import type { NationSize } from "./nation.js";

const file = fileURLToPath(new URL("../../docs/scale.md", import.meta.url));

const head = `# On distributed engines

The SQL of \`junheng sql\` ([warehouse.md](warehouse.md)), the same text that is pasted by hand, over an invented nation: schools in counties, and a row for every teacher. Each run compares every number and verdict of every school and county with the engine's own, to 1e-12, and each count of teachers with what was counted while they were made; a section stands here only after a run in which all were equal. Each section is written by the command that it names, which is no part of \`npm test\`.`;

/** Writes the section of an engine. */
export const writeScale = async (title: string, command: string, content: string): Promise<void> =>
  await writeSection(file, head, {
    title,
    command,
    content: `${content}${busyText(loadavg()[2] ?? 0, cpus().length)}`,
  });

/** What is said of other work on the machine, where there was more than a run of ours makes itself. */
export const busyText = (load: number, cores: number): string =>
  load > 4 * cores
    ? `\n\nThe machine was busy with other work (mean load ${Math.round(load)} over the last quarter of an hour, on ${cores} cores), and the seconds are those of a busy machine.`
    : "";

/** A table of statements and their seconds. */
export const timesTable = (seconds: ReadonlyMap<string, number>): string =>
  [
    "| step | seconds |",
    "| --- | --: |",
    ...[...seconds].map(([name, each]) => `| ${name} | ${each.toFixed(1)} |`),
  ].join("\n");

/** How large the nation was. */
export const sizeText = ({ counties, schools, teachers }: NationSize): string =>
  [
    `${schools.toLocaleString("en")} schools in ${counties.toLocaleString("en")} counties`,
    `${teachers.toLocaleString("en")} teachers`,
  ].join(", ");
