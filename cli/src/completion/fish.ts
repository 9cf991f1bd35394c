// Completion in fish: a line for each command and each option, with what it does.
import type { CommandHelp } from "../help/command-help.js";

const quoted = (text: string): string => `'${text.replace(/['\\]/g, "\\$&")}'`;

/** The script, to be saved as ~/.config/fish/completions/junheng.fish. */
export function fishCompletion(commands: readonly CommandHelp[]): string {
  const lines = commands.flatMap(({ name, summary, options }) => [
    `complete -c junheng -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
    ...options.map(({ name: option, short, value, does, offered, file }) =>
      [
        `complete -c junheng -n '__fish_seen_subcommand_from ${name}' -l ${option}`,
        ...(short === undefined ? [] : [`-s ${short}`]),
        ...(value === null ? [] : [file ? "-r" : "-x"]),
        ...(offered.length > 0 ? [`-a ${quoted(offered.join(" "))}`] : []),
        `-d ${quoted(does)}`,
      ].join(" "),
    ),
  ]);
  return `# junheng in fish: save this as ~/.config/fish/completions/junheng.fish
${lines.join("\n")}
complete -c junheng -n '__fish_seen_subcommand_from help' -f -a ${quoted(commands.map(({ name }) => name).join(" "))}
complete -c junheng -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish powershell'
`;
}
