// The manual page, as man reads it: every command with its options, and what holds for all.
import type { Locale } from "@junheng/engine/diagnostics";
import { helpText } from "../messages/help.js";
import type { CommandHelp } from "./command-help.js";
import { writtenOption } from "./help-text.js";

/** A text that says nothing to roff: no escape, no dash that is taken for a hyphen, no request at the start of a line; a line of Chinese may end within. */
const plain = (text: string): string =>
  text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replace(/^(['.])/gm, "\\&$1")
    .replace(/[\u2e80-\uffff](?=[\u2e80-\uffff])(?![，。；：、）”])/g, "$&\\:");

const sectionOf = ({ name, summary, forms, note, options, example }: CommandHelp): string =>
  [
    `.SS ${plain(`junheng ${name}`)}`,
    plain(summary),
    ...forms.flatMap((form) => [".PP", `.B ${plain(form)}`]),
    ...(note === null ? [] : [".PP", plain(note)]),
    ...options.flatMap((each) => [".TP", `.B ${plain(writtenOption(each))}`, plain(each.does)]),
    ".PP",
    ".EX",
    plain(example),
    ".EE",
  ].join("\n");

/** The page of section 1. */
export function manualPage(commands: readonly CommandHelp[], version: string, locale: Locale): string {
  const say = (code: Parameters<typeof helpText>[0]): string => plain(helpText(code, {}, locale));
  return `${[
    `.TH JUNHENG 1 "" "junheng ${version}"`,
    ".ad l",
    ".nh",
    `.SH NAME`,
    `junheng \\- ${say("title")}`,
    `.SH ${say("usage")}`,
    `.B ${say("usageLine")}`,
    `.PP`,
    say("more"),
    say("streams"),
    `.SH ${say("commands")}`,
    ...commands.map(sectionOf),
    `.SH ${say("status")}`,
    say("statuses"),
    `.PP`,
    say("local"),
  ].join("\n")}\n`;
}
