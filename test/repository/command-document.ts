// The pages about the command, made from the same table as its help.
import type { Locale } from "@junheng/engine/diagnostics";
import { fileURLToPath } from "node:url";
import { runCommand } from "../../cli/src/run-command.js";
import { tidyMarkdown } from "../../scripts/lib/tidy-markdown.js";

/** Where the page in each language stands. */
export const commandFile = (locale: Locale): string =>
  fileURLToPath(new URL(`../../docs/${locale === "en" ? "command.md" : "command.zh-CN.md"}`, import.meta.url));

/** The page in a language, as it is to stand in its file. */
export async function commandDocument(locale: Locale): Promise<string> {
  const { output } = await runCommand(["help", "--format", "markdown", "--lang", locale]);
  return await tidyMarkdown(String(output));
}
