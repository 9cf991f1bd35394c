// Files that options name (--mapping, --rules, --decisions, --rubric), broken in every way: a sentence each, in both languages.
import { expect } from "chai";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newFolder, runJunheng } from "./run-junheng.js";

const folder = newFolder();
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const county = put("县.csv", "学校名称,学校类型,在校学生数,图书册数\n甲小学,小学,300,9000\n乙小学,小学,410,11000\n");
mkdirSync(join(folder, "folder.json"));

const files = [
  { file: put("broken.json", '{"version": 1,\n"columns": {'), zh: "不再是 JSON", en: "JSON" },
  { file: put("empty.json", ""), zh: "整个文件是空的", en: "the file as a whole is empty" },
  { file: put("binary.json", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 255])), zh: "不是文本文件", en: "is no text file" },
  { file: join(folder, "folder.json"), zh: "这是文件夹", en: "is a folder" },
  { file: put("number.json", "7"), zh: "现在是数", en: "is a number" },
] as const;

const ways = [
  (file: string) => ["assess", county, "--standard", "national-quality-2017", "--mapping", file],
  (file: string) => ["check", county, "--rules", file],
  (file: string) => ["collect", county, "--decisions", file],
  (file: string) => ["score", county, "--rubric", file],
];

const codes = /invalid_|unrecognized|too_small|unknown_|json_|\(json\)|“”|（）|undefined|\{\w+\}/;

describe("A file of settings that is wrong", () => {
  for (const { file, zh, en } of files)
    it(`is answered with a sentence by every option, in both languages: ${zh}`, async () => {
      for (const way of ways)
        for (const [locale, sentence] of [
          ["zh-CN", zh],
          ["en", en],
        ] as const) {
          const { output, errors } = await runJunheng(...way(file), "--lang", locale);
          const said = output + errors;
          expect(said, way(file).join(" ")).to.include(sentence);
          expect(said).not.to.match(codes);
        }
    });

  it("is told part by part: what is missing, unknown, of another kind or another value", async () => {
    const mapping = put(
      "parts.json",
      JSON.stringify({ version: 2, columns: { 图书: 5, 学生: "whole.pupil" }, extra: 1 }),
    );
    const { status, errors } = await runJunheng("check", county, "--mapping", mapping);
    expect(status).to.equal(2);
    expect(errors)
      .to.include("“version”只能是 1")
      .and.include("“columns.图书”应是null（空）或文字或花括号里的一组项目，现在是数")
      .and.include("“extra”不是这里可用的项目");
    const path = put("path.json", JSON.stringify({ version: 1, columns: { 学生: "whole.pupil" } }));
    const unknown = await runJunheng("check", county, "--mapping", path, "--lang", "en");
    expect(unknown.errors).to.include("“columns.学生” names no figure of a school");
    const rubric = put("rubric.json", JSON.stringify({ format: "junheng-rubric/1" }));
    const scored = await runJunheng("score", county, "--rubric", rubric);
    expect(scored.output + scored.errors).to.include("“items”没有写，应是方括号里的列表");
  });
});
