// The pages that are files of the repository, and the decisions with a list of them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FilePage } from "./contents.js";
import type { Page } from "./page.js";
import { languages } from "./page.js";

/** The top of the repository. */
export const repository = fileURLToPath(new URL("../../", import.meta.url));

const textOf = (file: string): string => readFileSync(join(repository, file), "utf8");

/** Whether the files of a page are all there. */
export const isThere = ({ files }: FilePage): boolean =>
  (typeof files === "string" ? [files] : Object.values(files)).every((file: string) =>
    existsSync(join(repository, file)),
  );

/** A page in each language. */
export const filePages = ({ id, title, files, englishOnly }: FilePage): readonly Page[] =>
  languages.map((locale) => {
    const file = typeof files === "string" ? files : files[locale === "en" ? "en" : "zh-CN"];
    const foreign = englishOnly === true && locale !== "en";
    return { id, locale, title: title[locale === "en" ? "en" : "zh-CN"], markdown: textOf(file), file, foreign };
  });

const words = {
  "zh-CN": { title: "决定", lead: "每个决定写明为什么这样算、这样做，别人是怎样做的。" },
  en: { title: "Decisions", lead: "Why it is computed and built as it is, and who chose otherwise." },
} as const;

/** Every decision, and the list of them. */
export function decisionPages(): readonly Page[] {
  const folder = "docs/decisions";
  const files = readdirSync(join(repository, folder))
    .filter((name) => name.endsWith(".md"))
    .sort();
  const decisions = files.map((name) => {
    const markdown = textOf(`${folder}/${name}`);
    const [, title = name] = /^# (.*)$/m.exec(markdown) ?? [];
    return { id: `decisions/${name.slice(0, -3)}`, title, markdown, file: `${folder}/${name}` };
  });
  const list = decisions.map(({ title, file }) => `- [${title}](${file.slice(folder.length + 1)})`).join("\n");
  return languages.flatMap((locale) => {
    const { title, lead } = words[locale === "en" ? "en" : "zh-CN"];
    const markdown = `# ${title}\n\n${lead}\n\n${list}\n`;
    const foreign = locale !== "en";
    return [
      { id: "decisions/index", locale, title, markdown, file: folder + "/index.md" },
      ...decisions.map((each) => ({ ...each, locale, foreign })),
    ];
  });
}
