// The help for a terminal: of all commands a line each, or of one command its options explained.
import type { Locale } from "@junheng/engine/diagnostics";
import { commandNames } from "../commands/index.js";
import { commandSummary } from "../messages/command-help.js";
import { helpText } from "../messages/help.js";
import { widthOf } from "../text-table.js";
import type { CommandHelp, OptionHelp } from "./command-help.js";
import { wrap } from "./wrap.js";

/** How wide a help is, in columns of a terminal. */
const width = 100;

/** What is wider has its explanation on the lines below. */
const widestName = 24;

/** Names beside what is said of them, in two columns. */
function beside(rows: readonly (readonly [name: string, said: string])[]): string {
  const column = 2 + Math.max(...rows.map(([name]) => widthOf(name)).filter((each) => each <= widestName), 8) + 2;
  return rows
    .map(([name, said]) => {
      const start = `  ${name}`;
      const room = column - widthOf(start);
      const gap = room < 2 ? `\n${" ".repeat(column)}` : " ".repeat(room);
      return `${start}${gap}${wrap(said, width, column)}\n`;
    })
    .join("");
}

/** An option as it is written: --out, -o FILE. */
export const writtenOption = ({ name, short, value }: OptionHelp): string =>
  [short === undefined ? `--${name}` : `-${short}, --${name}`, ...(value === null ? [] : [value])].join(" ");

/** The help of all commands. */
export function overviewText(locale: Locale): string {
  const say = (code: Parameters<typeof helpText>[0]): string => helpText(code, {}, locale);
  const list = commandNames.map((name) => [name, commandSummary(name, {}, locale)] as const);
  return [
    `${say("title")}\n`,
    `${say("usage")}\n  ${say("usageLine")}\n`,
    `${say("commands")}\n${beside(list)}`,
    [say("more"), say("streams")].map((text) => `${wrap(text, width)}\n`).join(""),
    `${say("status")}\n  ${wrap(say("statuses"), width, 2)}\n`,
    `${say("local")}\n`,
  ].join("\n");
}

/** The help of one command. */
export function commandText({ name, summary, forms, note, options, example }: CommandHelp, locale: Locale): string {
  const say = (code: Parameters<typeof helpText>[0]): string => helpText(code, {}, locale);
  return [
    `junheng ${name}: ${wrap(summary, width)}\n`,
    `${say("usage")}\n${forms.map((form) => `  ${form}\n`).join("")}`,
    ...(note === null ? [] : [`${wrap(note, width)}\n`]),
    `${say("options")}\n${beside(options.map((each) => [writtenOption(each), each.does] as const))}`,
    `${say("example")}\n  ${example}\n`,
  ].join("\n");
}
