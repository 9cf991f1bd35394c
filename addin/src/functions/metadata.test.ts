// What Excel is told about the functions: the same in both languages but for the words.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect } from "chai";
import type { FunctionsDescription } from "../../../scripts/functions-metadata.mjs";
import { functionsMetadata, writeFunctionsMetadata } from "../../../scripts/functions-metadata.mjs";
import { functionHelp } from "../messages/function-help.js";
import { laterFunctions } from "./later-functions.js";
import { customFunctions } from "./registry.js";

describe("functions.json", () => {
  let english: FunctionsDescription;
  let chinese: FunctionsDescription;
  before(async () => ({ "functions.json": english, "functions.zh-CN.json": chinese } = await functionsMetadata()));

  it("has every function of the list, in both languages", () => {
    const ids = customFunctions.map(({ id }) => id);
    expect(english.functions.map(({ id }) => id)).to.deep.equal(ids);
    expect(chinese.functions.map(({ id }) => id)).to.deep.equal(ids);
  });
  it("differs between the languages by words alone", () => {
    const wordless = (description: FunctionsDescription): unknown => ({
      ...description,
      functions: description.functions.map((each) => ({
        ...each,
        name: "",
        description: "",
        parameters: each.parameters.map((parameter) => ({ ...parameter, name: "", description: "" })),
      })),
    });
    expect(wordless(chinese)).to.deep.equal(wordless(english));
  });
  it("says what the list says", () => {
    for (const [locale, description] of [
      ["en", english],
      ["zh-CN", chinese],
    ] as const)
      for (const [position, entry] of customFunctions.entries()) {
        const told = description.functions[position];
        expect([told?.name, told?.description]).to.deep.equal([entry.name[locale], entry.description[locale]]);
        expect(told?.parameters.map((each) => [each.name, each.description, each.optional ?? false])).to.deep.equal(
          entry.parameters.map((each) => [each.name[locale], each.description[locale], each.optional]),
        );
      }
  });
  it("keeps the functions synchronous, but for those that are loaded later, and never volatile", () => {
    const later: readonly string[] = laterFunctions;
    for (const { id, options } of english.functions)
      expect(options ?? {}, id).to.deep.equal(later.includes(id) ? {} : { supportSync: true });
  });
  it("hands cells with errors to the functions by one flag, and never by the pair that breaks an older Office", () => {
    expect(english).to.have.property("allowCustomDataForDataTypeAny", true);
    expect(english).to.not.have.property("allowErrorForDataTypeAny");
  });
  it("leads from each function to its place on a page of the same site", async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), "functions-"));
    try {
      await writeFunctionsMetadata(folder, "https://example.org/junheng");
      for (const [file, page] of [
        ["functions.json", "help/functions.en.html"],
        ["functions.zh-CN.json", "help/functions.html"],
      ] as const) {
        const { functions } = JSON.parse(await readFile(path.join(folder, file), "utf8")) as FunctionsDescription;
        const html = await readFile(path.join(folder, page), "utf8");
        for (const { id, name, helpUrl } of functions) {
          expect(helpUrl).to.equal(`https://example.org/junheng/${page}#${id}`);
          expect(html).to.include(`<section id="${id}">\n<h2>JH.${name}</h2>`);
        }
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe("describing the functions fails", () => {
  const told = { "zh-CN": "有", en: "there" };
  const help = { name: { "zh-CN": "三个字", en: "GOOD" }, description: told, parameters: { x: told } };
  const failureOf = async (source: string, texts: object): Promise<string> => {
    try {
      await functionsMetadata({ source, help: texts, argumentNames: { x: told } });
    } catch (error) {
      return (error as Error).message;
    }
    return "";
  };
  const declared = (id: string): string =>
    `/**\n * @customfunction ${id}\n */\nexport function f(x: number): number { return x; }\n`;

  it("not when all is well", async () => expect(await failureOf(declared("GOOD"), { GOOD: help })).to.equal(""));
  it("without help", async () =>
    expect(await failureOf(declared("GOOD"), {})).to.contain("GOOD, description: not written in en"));
  it("without a translation", async () =>
    expect(await failureOf(declared("GOOD"), { GOOD: { ...help, description: { en: "there" } } })).to.contain(
      "GOOD, description: not written in zh-CN",
    ));
  it("with help for no function", async () =>
    expect(await failureOf(declared("GOOD"), { GOOD: help, GONE: help })).to.contain("GONE: has help, but no tag"));
  it("with other parameters than the help", async () =>
    expect(await failureOf(declared("GOOD"), { GOOD: { ...help, parameters: { y: told } } })).to.contain(
      "the help has (y)",
    ));
  it("with an id of two letters", async () =>
    expect(await failureOf(declared("CV"), { CV: help })).to.contain("CV: an id takes at least three"));
  it("with an id that reads as a cell", async () =>
    expect(await failureOf(declared("CV2012"), { CV2012: help })).to.contain("CV2012: reads as a cell"));
  it("with a name of two letters", async () =>
    expect(await failureOf(declared("GOOD"), { GOOD: { ...help, name: { "zh-CN": "拆分", en: "GOOD" } } })).to.contain(
      "does not take the name 拆分",
    ));
  it("with a tag that the tool drops", async () =>
    expect(
      await failureOf(`${declared("GOOD")}/**\n * @customfunction LOST\n */\nexport const g = (x: number) => x;\n`, {
        GOOD: help,
      }),
    ).to.contain("2 @customfunction tags, but 1 functions"));
});

describe("writeFunctionsMetadata", () => {
  it("writes one file and one page a language", async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), "functions-"));
    const written = await writeFunctionsMetadata(folder);
    expect(written.map((file) => path.basename(file))).to.deep.equal([
      "functions.json",
      "functions.en.html",
      "functions.zh-CN.json",
      "functions.html",
    ]);
    const chinese = JSON.parse(
      await readFile(path.join(folder, "functions.zh-CN.json"), "utf8"),
    ) as FunctionsDescription;
    expect(chinese.functions[0]?.name).to.equal(functionHelp.DIFFCOEF.name["zh-CN"]);
    await rm(folder, { recursive: true });
  });
});
