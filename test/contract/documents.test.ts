// Scores and checked figures as documents: two readers take them, and every text and number of the sheets stands in them in order.
import { readDocument, readWorkbook } from "@junheng/workbook";
import { expect } from "chai";
import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { newFolder, succeeds, written } from "./run-junheng.js";

const scores = written("得分.csv", "学校名称,在校学生数,教职工数\n一小,300,20\n二小,200,30\n");
const figures = written(
  "核对.csv",
  "名称,甲,乙,算式,印出值\n农村初中生占比,21827,30449,a/b,71.68%\n城区学校,10,165,a/b,6.1%\n",
);

const signs: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
};

/** The texts of WordprocessingML, read without the reader that is tested: what stands in each w:t. Throws where an element is not closed. */
const textsIn = (xml: string): readonly string[] => {
  const open: string[] = [];
  const texts: string[] = [];
  for (const part of xml.split("<").slice(1)) {
    const [tag = "", text = ""] = part.split(">");
    const name = tag.split(" ")[0]!;
    if (name.startsWith("?") || tag.endsWith("/")) continue;
    if (!name.startsWith("/")) open.push(name);
    else if (open.pop() !== name.slice(1)) throw new Error(`${name} closes nothing`);
    if (name === "w:t") texts.push(text.replace(/&\w+;/g, (sign) => signs[sign] ?? sign));
  }
  if (open.length > 0) throw new Error(`${open.join()} not closed`);
  return texts;
};

describe("A document of sheets", () => {
  for (const [name, words] of [
    ["score", [scores, "--rubric", "school-self-assessment"]],
    ["claims", [figures]],
  ] as const)
    it(`has of ${name} all that the workbook has`, async () => {
      const folder = newFolder();
      const [book, document] = [join(folder, "a.xlsx"), join(folder, "a.docx")];
      await succeeds(name, ...words, "--out", book);
      await succeeds(name, ...words, "--out", document);
      const bytes = new Uint8Array(readFileSync(document));
      const { grids } = await readWorkbook(new Uint8Array(readFileSync(book)), "a.xlsx");
      const { paragraphs } = await readDocument(bytes, "a.docx");
      const xml = strFromU8(unzipSync(bytes)["word/document.xml"]!);
      const [read, parsed] = [paragraphs.join("\n"), textsIn(xml).join("\n")];
      const texts = grids
        .flatMap(({ rows }) => rows.flat())
        .filter((cell) => typeof cell === "string" && cell.trim() !== "");
      expect(texts.length).to.be.greaterThan(10);
      for (const text of texts as readonly string[]) {
        const [line = ""] = text.split("\n");
        expect(parsed, text).to.include(line.trim());
        expect(read, text).to.include(line.trim());
      }
    });
});
