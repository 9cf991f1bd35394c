// Completion in bash: commands, then options, then the words behind an option; files where there are none.
import type { CommandHelp } from "../help/command-help.js";

/** The script, to be sourced or put into a folder of completions. */
export function bashCompletion(commands: readonly CommandHelp[]): string {
  const names = commands.map(({ name }) => name).join(" ");
  const offered = commands.flatMap(({ name, options }) =>
    options
      .filter((each) => each.offered.length > 0)
      .map((each) => `    "${name} --${each.name}") words="${each.offered.join(" ")}" ;;`),
  );
  const optionsOf = commands.map(
    ({ name, options }) => `    ${name}) words="${options.map((each) => `--${each.name}`).join(" ")} --help" ;;`,
  );
  return `# junheng in bash: source this, or save it as ~/.local/share/bash-completion/completions/junheng
_junheng() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${names}" -- "$word"))
    return
  fi
  case "$command $before" in
${offered.join("\n")}
    "help help") words="${names}" ;;
    "completion completion") words="bash zsh fish powershell" ;;
  esac
  if [ -z "$words" ] && [[ "$word" == -* ]]; then
    case "$command" in
${optionsOf.map((line) => `  ${line}`).join("\n")}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _junheng junheng
`;
}
