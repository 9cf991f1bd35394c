// The table of hosts and promises: each is tried, and what a host does not keep stands there with its reason.
import { fileURLToPath } from "node:url";
import { tidyMarkdown } from "../../scripts/lib/tidy-markdown.js";
import { promises, tryOver } from "./promises.js";
import type { Subject } from "./subjects.js";
import { subjects } from "./subjects.js";

/** Where it stands. */
export const hostsFile = fileURLToPath(new URL("../../docs/hosts.md", import.meta.url));

const kept = async ({ make, exceptions }: Subject, promise: string): Promise<string> => {
  const reason = exceptions[promise];
  if (reason !== undefined) return `– ${reason}`;
  const tryIt = promises[promise] ?? (() => Promise.reject(new Error(promise)));
  return await tryOver(await make(), tryIt).then(
    () => "kept",
    (error: unknown) => `**broken**: ${error instanceof Error ? error.message : String(error)}`,
  );
};

/** The document; every promise is tried while it is made. */
export async function hostsDocument(): Promise<string> {
  const lines: string[] = [];
  for (const promise of Object.keys(promises)) {
    const cells: string[] = [];
    for (const subject of subjects) cells.push(await kept(subject, promise));
    lines.push(`| ${promise} | ${cells.join(" | ")} |`);
  }
  return await tidyMarkdown(
    [
      "# What a spreadsheet behind the pane has to keep · 各种表格软件要守的约定",
      "`npm run hosts` tries each promise over each host and writes this table. Excel is its real client library over a fake workbook, WPS a fake of its object model with the traps that are on record: neither has been run in the program itself. The workbench's grid is the grid itself without a screen; in a real browser (`test/browser/`) it has promises of its own, of saving, undo and pieces. What a host does not keep stands there with its reason, and is tried all the same: a reason that no longer holds is told.",
      [
        `| promise | ${subjects.map(({ name }) => name).join(" | ")} |`,
        `| --- | ${subjects.map(() => "---").join(" | ")} |`,
        ...lines,
      ].join("\n"),
    ].join("\n\n"),
  );
}
