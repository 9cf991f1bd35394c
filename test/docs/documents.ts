// The documents of the repository, and the snippets in them.
import { filesOf, textOf } from "../repository/source-texts.js";

/** What a fenced block holds. */
export interface Snippet {
  readonly file: string;
  readonly language: string;
  readonly text: string;
}

/** The documents that a reader is led to. */
export const documents: readonly string[] = filesOf("README*.md", "*/README.md", "docs/*.md", "docs/*/*.md").filter(
  (file) => !file.startsWith("node_modules"),
);

/** The fenced blocks of one language. */
export const snippetsIn = (...languages: readonly string[]): readonly Snippet[] =>
  [...new Set(documents)].flatMap((file) =>
    [...textOf(file).matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(([, language = "", text = ""]) =>
      languages.includes(language) ? [{ file, language, text }] : [],
    ),
  );

/** The words of each line that calls the command, without what a shell keeps for itself: comments, and where the output goes. */
export const commandLines = (text: string): readonly (readonly string[])[] =>
  text.split("\n").flatMap((line) => {
    const [, words] = /^(?:npx )?junheng (.+)$/.exec(line.split(/\s+[#>|]/)[0] ?? "") ?? [];
    return words === undefined ? [] : [words.trim().split(/\s+/)];
  });
