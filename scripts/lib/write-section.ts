// Sections of a document, each written by the command that it names: the others stay as they are.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { machineFacts } from "../../bench/lib/machine.mjs";
import { tidyMarkdown } from "./tidy-markdown.js";

/** A section to be put in its place. */
export interface Section {
  readonly title: string;
  readonly command: string;
  readonly content: string;
}

/** Puts it there, in the order of the titles, under the head of the document. */
export async function writeSection(file: string, head: string, { title, command, content }: Section): Promise<void> {
  const old = existsSync(file) ? readFileSync(file, "utf8") : head;
  const others = old.split(/^(?=## )/m).slice(1);
  const section = `## ${title}\n\n\`${command}\`, on ${machineFacts().replace(/; mean load.*/, "")}.\n\n${content}\n`;
  const all = [...others.filter((each) => !each.startsWith(`## ${title}\n`)), section].sort();
  writeFileSync(file, await tidyMarkdown([head, ...all].join("\n\n")));
}
