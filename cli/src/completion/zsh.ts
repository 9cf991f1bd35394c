// Completion in zsh: commands and options with what they do, words and files behind options.
import type { CommandHelp, OptionHelp } from "../help/command-help.js";

/** A text within single quotes. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** A text in a specification of _arguments, where brackets and colons part. */
const said = (text: string): string => text.replace(/[[\]:\\]/g, "\\$&");

const wordsOf = ({ offered, file, value }: OptionHelp): string => {
  if (offered.length > 0 && !file) return `:${said(value ?? "")}:(${offered.join(" ")})`;
  return file ? `:${said(value ?? "")}:_files` : `:${said(value ?? "")}: `;
};

const specOf = (option: OptionHelp): string =>
  quoted(`--${option.name}[${said(option.does)}]${option.value === null ? "" : wordsOf(option)}`);

/** The script, to be saved as _junheng in a folder of $fpath. */
export function zshCompletion(commands: readonly CommandHelp[]): string {
  const list = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary.replaceAll(":", "\\:")}`)}`);
  const cases = commands.map(
    ({ name, options }) =>
      `    ${name}) _arguments ${[...options.map(specOf), "'*:file:_files'"].join(" \\\n      ")} ;;`,
  );
  return `#compdef junheng
# junheng in zsh: save this as _junheng in a folder of $fpath
_junheng() {
  local -a commands
  commands=(
${list.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command="\${words[2]}"
  shift words
  (( CURRENT-- ))
  case "$command" in
    help) _describe 'command' commands ;;
    completion) _values 'shell' bash zsh fish powershell ;;
${cases.filter((_, at) => !["help", "completion"].includes(commands[at]!.name)).join("\n")}
  esac
}
if [ "$funcstack[1]" = "_junheng" ]; then _junheng; else compdef _junheng junheng; fi
`;
}
