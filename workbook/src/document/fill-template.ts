// A paper in a bureau's own document: its letterhead and order, and the paper's parts where it has marked places.
import type { Block, Paper } from "@junheng/engine/papers";
import { patchDetector, patchDocument, PatchType, TextRun } from "docx";
import { storableText } from "../storable-text.js";
import { blocksOf } from "./paper-blocks.js";
import { putTables, type Tables } from "./put-tables.js";
import type { PaperOptions } from "./write-paper.js";

/** The marks of the title and of the whole paper, in both languages; a chapter's mark is its heading, with or without its number, or its id. */
const marks = { title: ["标题", "title"], body: ["报告正文", "report"] } as const;

/** The document, or what is wrong with its marks: those that stand for nothing, and all that there are. */
export type FilledTemplate =
  | { readonly document: Uint8Array }
  | { readonly unknown: readonly string[]; readonly possible: readonly string[] };

/**
 * Fills the marked places of a bureau's own .docx with a paper (套用公文模板).
 *
 * Rule: `{{标题}}` is the title, `{{报告正文}}` the whole paper, `{{校际均衡}}` or any other heading its chapter, with or without its number; English
 * marks too. A paragraph with the mark of the paper or of a chapter is replaced by it. Units: none. Zeros: none. Missing: pictures without
 * `rasterise` are their words. None: where a mark stands for nothing, or none asks for the paper, there is no document, but what is unknown
 * and what is possible. Errors: rejects where the bytes are no .docx. Source: ECMA-376 part 1; decision 35.
 *
 * @example
 * const paper = { title: "报告", locale: "zh-CN", blocks: [] };
 * (await fillTemplate(await writePaper({ ...paper, blocks: [{ kind: "paragraph", text: "{{正文}}" }] }), paper)).unknown // => ["正文"]
 */
export async function fillTemplate(
  template: Uint8Array,
  paper: Paper,
  { rasterise }: PaperOptions = {},
): Promise<FilledTemplate> {
  const parts = new Map<string, readonly Block[]>(marks.body.map((mark) => [mark, paper.blocks]));
  const chapters = chaptersOf(paper);
  for (const { names, blocks } of chapters) for (const name of names) parts.set(name, blocks);
  const found = [...new Set(await patchDetector({ data: template, trimPlaceholders: true }))];
  const titles: readonly string[] = marks.title;
  const unknown = found.filter((mark) => !titles.includes(mark) && !parts.has(mark));
  if (unknown.length > 0 || found.every((mark) => titles.includes(mark)))
    return { unknown, possible: [...titles, ...marks.body, ...chapters.map(({ names }) => names.at(-1) ?? "")] };
  const tables: Tables = new Map();
  const patches = Object.fromEntries(
    await Promise.all(
      found.map(async (mark) => {
        const blocks = parts.get(mark);
        if (blocks === undefined)
          return [mark, { type: PatchType.PARAGRAPH, children: [new TextRun(storableText(paper.title))] }] as const;
        return [
          mark,
          { type: PatchType.DOCUMENT, children: [...(await blocksOf({ ...paper, blocks }, rasterise, tables))] },
        ] as const;
      }),
    ),
  );
  const filled = await patchDocument({ outputType: "uint8array", data: template, patches, trimPlaceholders: true });
  return { document: putTables(filled, tables) };
}

/** The chapters of a paper, each with the names that ask for it. */
const chaptersOf = ({
  blocks,
}: Paper): readonly { readonly names: readonly string[]; readonly blocks: readonly Block[] }[] => {
  const starts = blocks.flatMap((block, at) => (block.kind === "heading" && block.chapter !== undefined ? [at] : []));
  return starts.map((start, at) => {
    const first = blocks[start];
    const { text = "", chapter = "", name = text } = first?.kind === "heading" ? first : {};
    return { names: [chapter, text, name], blocks: blocks.slice(start, starts[at + 1]) };
  });
};
