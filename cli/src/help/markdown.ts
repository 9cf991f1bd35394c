// The pages about the command, in Markdown: docs/command.md and docs/command.zh-CN.md are these.
import type { Locale } from "@junheng/engine/diagnostics";
import { helpText } from "../messages/help.js";
import type { CommandHelp } from "./command-help.js";
import { writtenOption } from "./help-text.js";

/** A text in a cell of a table: no sign of it parts cells. */
const cell = (text: string): string => text.replaceAll("|", "\\|");

/** The page. `others` leads to it in the other language. */
export function commandPage(commands: readonly CommandHelp[], others: string, locale: Locale): string {
  const say = (code: Parameters<typeof helpText>[0]): string => helpText(code, {}, locale);
  const sectionOf = ({ name, summary, forms, note, options, example }: CommandHelp): string =>
    [
      `## ${name}`,
      summary,
      `\`\`\`text\n${forms.join("\n")}\n\`\`\``,
      ...(note === null ? [] : [note]),
      [
        `| ${say("options")} | ${say("does")} |`,
        "| --- | --- |",
        ...options.map((each) => `| \`${cell(writtenOption(each))}\` | ${cell(each.does)} |`),
      ].join("\n"),
      `\`\`\`sh\n${example}\n\`\`\``,
    ].join("\n\n");
  return [
    `# ${say("page")}`,
    others,
    // A line that begins with a dash would be a list.
    say("streams").replace("- ", "`-` "),
    `**${say("status")}**: ${say("statuses")}`,
    say("local"),
    ...commands.map(sectionOf),
    say("made"),
  ].join("\n\n");
}
