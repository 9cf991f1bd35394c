// The commands that both READMEs list are those of the command, with options and words that it knows.
import { expect } from "chai";
import { readFileSync } from "node:fs";
import { commandHelp, type CommandHelp } from "../../cli/src/help/command-help.js";
import { commandNames, isCommand, type CommandName } from "../../cli/src/commands/index.js";
import { optionTable } from "../../cli/src/options/option-table.js";

/** What is said of a command: its lines up to the next command. */
interface Listed {
  readonly command: string;
  readonly text: string;
}

/** Of the block that begins with the commands. */
function listedIn(markdown: string): readonly Listed[] {
  const block = /^```\n(npx junheng assess FILE|npx junheng assess 文件)[^]*?^```$/m.exec(markdown)?.[0] ?? "";
  return block
    .split(/^npx junheng /m)
    .slice(1)
    .map((text) => ({ command: text.split(" ")[0]!, text }));
}

/** The options of a text, each with the words that stand behind it, where these are words to choose among. */
const optionsOf = (text: string): readonly { readonly name: string; readonly words: readonly string[] }[] =>
  [...text.matchAll(/--([a-z][a-z-]*)(?: ([a-zA-Z-]+(?:\|[a-zA-Z-]+)+)(?=[\s\]]|$))?/g)].map(([, name, words]) => ({
    name: name!,
    words: words?.split("|") ?? [],
  }));

/** Without what a command is said to do: behind three spaces, or far to the right. There other commands' options are named too. */
const synopsisOf = (text: string): string => text.replace(/(?<=\S) {3,}\S.*$|^ {28,}\S.*$/gm, "");

/** Words in capitals stand for something; a choice of words has none of them. */
const isChoice = (words: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => !/^[A-Z]+$/.test(word));

/** Commands that are found by --help. */
const unlisted: readonly CommandName[] = ["completion", "help"];
/** Options that every reading command has, told in the text. */
const unlistedOptions: readonly string[] = ["timeout"];

for (const file of ["README.md", "README.zh-CN.md"]) {
  describe(`The commands in ${file}`, () => {
    const listed = listedIn(readFileSync(new URL(`../../${file}`, import.meta.url), "utf8"));
    const helpOf = async (command: string): Promise<CommandHelp> => {
      if (!isCommand(command)) throw new Error(`There is no command ${command}`);
      return await commandHelp(command, "en");
    };

    it("are all there are, but for those that --help names alone", () =>
      expect(new Set(listed.map(({ command }) => command))).to.deep.equal(
        new Set(commandNames.filter((name) => !unlisted.includes(name))),
      ));

    it("have options that they know", async () => {
      for (const { command, text } of listed) {
        const known = (await helpOf(command)).options.map(({ name }) => name as string);
        for (const { name } of optionsOf(synopsisOf(text))) expect(known, `${command} --${name}`).to.include(name);
      }
    });

    it("have the words that an option may have, all of them", async () => {
      for (const { command, text } of listed) {
        const { options } = await helpOf(command);
        for (const { name, words } of optionsOf(synopsisOf(text))) {
          if (!isChoice(words)) continue;
          const offered = options.find((option) => option.name === name)?.offered ?? [];
          // Formats differ by what is asked for.
          if (name === "format") expect(offered, `${command} --format`).to.include.members(words);
          else if (offered.length > 0) expect(words, `${command} --${name}`).to.have.members(offered);
        }
      }
    });

    it("name every option there is", () => {
      const named = listed.flatMap(({ text }) => optionsOf(text).map(({ name }) => name));
      expect(new Set([...named, ...unlistedOptions])).to.deep.equal(new Set(Object.keys(optionTable)));
    });
  });
}
