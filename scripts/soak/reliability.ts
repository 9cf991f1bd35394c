// Writes docs/reliability.md: one section for each command that tries something, each command its own.
import { fileURLToPath } from "node:url";
import { writeSection as putSection } from "../lib/write-section.js";
import type { TallyRow } from "./tally.js";

const file = fileURLToPath(new URL("../../docs/reliability.md", import.meta.url));

const head = `# Reliability

What was tried against the command and the workbench, and how much of it held. Each section is written by the command it names; run it to see your own machine's figures.`;

/** Puts a section in its place, in the order of their titles. */
export const writeSection = async (title: string, command: string, content: string): Promise<void> =>
  await putSection(file, head, { title, command, content });

/** A table of what was tried and held, with all of it in the last line. */
export function tallyTable(rows: readonly TallyRow[]): string {
  const sum = (of: "tried" | "held"): number => rows.reduce((total, row) => total + row[of], 0);
  const line = (...cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
  return [
    line("kind", "tried", "held"),
    line("---", "--:", "--:"),
    ...rows.map(({ kind, tried, held }) => line(kind, tried, held)),
    line("all", sum("tried"), sum("held")),
  ].join("\n");
}
