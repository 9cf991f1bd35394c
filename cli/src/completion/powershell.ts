// Completion in PowerShell: commands, options and their words, with what they do as tool tips.
import type { CommandHelp } from "../help/command-help.js";

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const pairsOf = (pairs: readonly (readonly [string, string])[], indent: string): string =>
  pairs.map(([name, value]) => `${indent}${quoted(name)} = ${value}\n`).join("");

/** The script, to be run in a profile. */
export function powershellCompletion(commands: readonly CommandHelp[]): string {
  const summaries = commands.map(({ name, summary }) => [name, quoted(summary)] as const);
  const options = commands.map(
    (command) =>
      [
        command.name,
        `@{\n${pairsOf(
          command.options.map(({ name, does }) => [`--${name}`, quoted(does)] as const),
          "    ",
        )}  }`,
      ] as const,
  );
  const words = commands.flatMap((command) =>
    command.options
      .filter(({ offered }) => offered.length > 0)
      .map(({ name, offered }) => [`${command.name} --${name}`, `@(${offered.map(quoted).join(", ")})`] as const),
  );
  return `# junheng in PowerShell: junheng completion powershell | Out-String | Invoke-Expression
$junhengCommands = @{
${pairsOf(summaries, "  ")}}
$junhengOptions = @{
${pairsOf(options, "  ")}}
$junhengWords = @{
${pairsOf(words, "  ")}  'help help' = @(${commands.map(({ name }) => quoted(name)).join(", ")})
  'completion completion' = @('bash', 'zsh', 'fish', 'powershell')
}
Register-ArgumentCompleter -Native -CommandName junheng -ScriptBlock {
  param($word, $line, $at)
  $said = @($line.CommandElements | Where-Object { $_.Extent.EndOffset -lt $at } | ForEach-Object { "$_" })
  $found = if ($said.Count -lt 2) { $junhengCommands }
  elseif ($junhengWords.ContainsKey("$($said[1]) $($said[-1])")) {
    $offered = @{}; $junhengWords["$($said[1]) $($said[-1])"] | ForEach-Object { $offered[$_] = $_ }; $offered
  }
  elseif ($word -like '-*') { $junhengOptions[$said[1]] } else { @{} }
  $found.GetEnumerator() | Where-Object { $_.Key -like "$word*" } | Sort-Object Key |
    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_.Key, $_.Key, 'ParameterValue', $_.Value) }
}
`;
}
