// Whatever is listed in more than one place is the same in all of them: fields, indicators, methods, codes, grounds, functions, commands, options, folders.
import { expect } from "chai";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { builtInChecks, checksWithSentence } from "@junheng/engine/checks";
import { groundChecks } from "@junheng/engine/grounds";
import { indicators } from "@junheng/engine/indicators";
import { formatRuleParameters, parseRuleParameters } from "@junheng/engine/reading/rubrics";
import type { Method, MethodKind } from "@junheng/engine/rubrics";
import {
  builtInRubrics,
  fromUnits,
  inputsOf,
  oneItemRubric,
  parseRubric,
  scoreDataOf,
  scoreRubric,
} from "@junheng/engine/rubrics";
import type { ScoringMethod } from "@junheng/engine/rubrics/methods";
import { methods } from "@junheng/engine/rubrics/methods";
import { fields, quantityFields } from "@junheng/engine/schools";
import { standards } from "@junheng/engine/standards";
import { describeRule, diagnosticMessages } from "@junheng/engine/words";
import { excelFunctions } from "../../addin/src/functions/excel-functions.js";
import { customFunctions } from "../../addin/src/functions/registry.js";
import { functionHelp } from "../../addin/src/messages/function-help.js";
import { commandNames, loadCommand } from "../../cli/src/commands/index.js";
import { optionTable } from "../../cli/src/options/option-table.js";
import { builtInCatalogue, exactId, headerKey } from "../../engine/src/reading/headers/catalogue.js";
import { headerWords } from "../../engine/src/reading/headers/header-words.js";
import { methodWords } from "../../engine/src/words/rubrics/methods/index.js";
import { groundNames } from "../../engine/src/words/grounds/ground-names.js";
import { filesOf, isUsed, readSources, sourceFiles, textOf } from "./source-texts.js";

const repository = fileURLToPath(new URL("../../", import.meta.url));
const locales = ["zh-CN", "en"] as const;
const readmes = ["README.md", "README.zh-CN.md"].map((file) => [file, textOf(file)] as const);
/** With its tables as they are written, whatever the spaces that align them. */
const glossary = textOf("docs/glossary.md").replace(/ +/g, " ");
const sources = readSources(new Map(sourceFiles().map((file) => [file, textOf(file)])));

const sorted = (words: Iterable<string>): readonly string[] => [...words].sort();
const twice = (words: readonly string[]): readonly string[] => words.filter((word, k) => words.indexOf(word) !== k);
const allOf = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, word = ""]) => word);
const folders = (path: string): readonly string[] =>
  readdirSync(join(repository, path), { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => name);

describe("Fields and indicators", () => {
  const named = [...fields, ...indicators];

  it("have an id and a name of their own", () => {
    expect(twice(named.map(({ id }) => id))).to.deep.equal([]);
    for (const locale of locales) expect(twice(named.map(({ name }) => name[locale]))).to.deep.equal([]);
  });
  it("have header words, each of which means this one alone", () => {
    expect(sorted(Object.keys(headerWords))).to.deep.equal(sorted(named.map(({ id }) => id)));
    for (const { id, name } of named)
      for (const word of [name["zh-CN"], name.en, ...(headerWords[id as keyof typeof headerWords] ?? [])])
        expect(exactId(headerKey(word), builtInCatalogue), `${word} heads ${id}`).to.equal(id);
  });
  it("are made of figures that schools have, and judged by a standard", () => {
    const quantities = quantityFields.map(({ id }) => id as string);
    for (const { id, formulas } of indicators) {
      const terms = [...formulas.primary, ...formulas.junior].flat();
      expect(
        terms.map(({ quantity }) => quantity as string).filter((each) => !quantities.includes(each)),
        id,
      ).to.be.empty;
      expect(
        standards.filter((each) => JSON.stringify(each).includes(`"${id}"`)),
        `${id} is judged`,
      ).not.to.be.empty;
    }
  });
  it("stand in the glossary", () => {
    for (const { id, name } of named) expect(glossary, id).to.include(`| ${name["zh-CN"]} | ${name.en} | \`${id}\` |`);
  });
});

describe("Sentences", () => {
  it("are all said somewhere: no code of a finding is left over, no word of a screen or sheet", () => {
    expect(Object.keys(diagnosticMessages).filter((code) => !isUsed(code, sources))).to.deep.equal([]);
    const tables = sources.sentences.filter(({ file }) => /\/(messages|words)\//.test(file));
    expect(tables.length).to.be.greaterThan(1000);
    const left = tables.filter(({ key }) => key !== undefined && !isUsed(key, sources));
    expect(left.map(({ file, key }) => `${file}: ${key}`)).to.deep.equal([]);
  });
  it("fill the same places in both languages", () => {
    // The Chinese of a count names its unit behind the figure, the English does not; an item's English name has a place of its own.
    const onlyChinese = ["lackingCounted"];
    const places = (text: string): string => sorted(new Set(allOf(text, /\{(\w+?)(?:En)?(?:\|[^{}]*)?\}/g))).join(" ");
    const unlike = sources.sentences.filter(
      ({ key, zh, en }) => places(zh) !== places(en) && !onlyChinese.includes(key ?? ""),
    );
    expect(unlike.map(({ zh, en }) => [zh, en])).to.deep.equal([]);
  });
  it("would be found if they were left over", () => {
    const made = readSources(
      new Map([
        [
          "words.ts",
          'const t = { used: { "zh-CN": "用", en: "used" }, "left.over": { "zh-CN": "剩", en: "left" }, "by.kind": { "zh-CN": "类", en: "kind" } };',
        ],
        ["user.ts", 'say("used"); say(`by.${kind}`);'],
      ]),
    );
    expect(made.sentences.map(({ key = "" }) => [key, isUsed(key, made)])).to.deep.equal([
      ["used", true],
      ["left.over", false],
      ["by.kind", true],
    ]);
  });
});

describe("Grounds", () => {
  const codes = groundChecks.map(({ code }) => code);

  it("are each looked for once, and have a name, a sentence and a line in the glossary", () => {
    expect(twice(codes)).to.deep.equal([]);
    expect(sorted(codes)).to.deep.equal(sorted(Object.keys(groundNames)));
    const sentences = textOf("engine/src/words/grounds/grounds.ts");
    for (const code of codes) {
      expect(sentences, code).to.match(new RegExp(`\\b${code}\\b`));
      expect(glossary, code).to.include(`| ${groundNames[code]["zh-CN"]} | ${groundNames[code].en} | \`${code}\` |`);
    }
  });
});

describe("Checks of figures", () => {
  it("have an id of their own, and a sentence of their own or one of their kind", () => {
    expect(twice(builtInChecks.map(({ id }) => id))).to.deep.equal([]);
    for (const id of checksWithSentence) expect(diagnosticMessages, id).to.have.property(`check.${id}`);
    for (const { test } of builtInChecks)
      expect(
        Object.keys(diagnosticMessages).filter((code) => code.startsWith(`check.${test.kind}`)),
        test.kind,
      ).not.to.be.empty;
  });
});

describe("Methods of scoring", () => {
  const kinds = Object.keys(methods) as readonly MethodKind[];

  /** What a method lacks of all that a method has, in words. */
  const lackingIn = (kind: MethodKind): readonly string[] => {
    const { fields, example } = methods[kind] as ScoringMethod<Method>;
    const { rule, full, rows, points } = example;
    const rubric = oneItemRubric(rule, full);
    const inputs = inputsOf(rule).inputs;
    const data = scoreDataOf(rows.map((values, row) => ({ name: `S${row}`, values })));
    const scores = scoreRubric(rubric, data);
    const [earned] = scores.nodes.map((node) => Array.from(node.earned, (units) => fromUnits(units, scores.decimals)));
    const sentences = locales.map((locale) => describeRule(rule, full, rubric.inputs, locale));
    const found: Record<string, boolean> = {
      "an example of its own kind": rule.kind === kind,
      "rows that give every figure of the example":
        inputs.length > 0 && inputs.every((id) => rows.some((row) => id in row)),
      "the points that the example says": JSON.stringify(earned) === JSON.stringify(points),
      "no field in the example that is not among its fields": Object.keys(rule).every(
        (name) => name === "kind" || name in fields,
      ),
      "a shape in files that takes the example": parseRubric(rubric).diagnostics.length === 0,
      "a notation on sheets that is read back":
        JSON.stringify(parseRuleParameters(formatRuleParameters(rule)).method) === JSON.stringify(rule),
      "a sentence in Chinese and in English": sentences.every(
        (said) => said !== "" && !/\{\w*\}|undefined|NaN/.test(said),
      ),
    };
    const { name, meaning } = methodWords[kind];
    const others = kinds.filter((each) => each !== kind).map((each) => methodWords[each].name);
    for (const locale of locales) {
      found[`a name of its own (${locale})`] =
        name[locale] !== "" && others.every((each) => each[locale] !== name[locale]);
      found[`a meaning (${locale})`] = meaning[locale] !== "";
    }
    return Object.keys(found).filter((each) => !found[each]);
  };

  for (const kind of kinds)
    it(`${kind}: is whole`, () => {
      expect(lackingIn(kind), `${kind} lacks`).to.deep.equal([]);
    });
  it("are in the table, each that has a file", () => {
    const written = filesOf("engine/src/rubrics/methods/*.ts").flatMap((file) =>
      allOf(textOf(file), /^export const (\w+)(?:: ScoringMethod<| = combined\()/gm),
    );
    expect(sorted(written)).to.deep.equal(sorted(kinds));
  });
  it("are as many as the READMEs say, the three that combine others being one", () => {
    for (const [file, text] of readmes)
      expect(allOf(text, /(\d+) (?:methods|种办法)/g), file).to.deep.equal([String(kinds.length - 2)]);
  });
});

describe("Standards and rubrics", () => {
  it("have an id of their own, and stand in the glossary by it", () => {
    for (const each of [standards, builtInRubrics]) expect(twice(each.map(({ id }) => id))).to.deep.equal([]);
    for (const { id } of [...standards, ...builtInRubrics]) expect(glossary, id).to.include(`\`${id}\``);
  });
  it("are those that the READMEs' examples name", () => {
    const possible: readonly string[] = [...standards, ...builtInRubrics].map(({ id }) => id);
    for (const [file, text] of readmes)
      for (const id of allOf(text, /--(?:standard|rubric) ([a-z][a-z0-9-]+)/g)) expect(possible, file).to.include(id);
  });
});

describe("Custom functions", () => {
  const ids: readonly string[] = customFunctions.map(({ id }) => id);

  it("have words, a call for Excel, and their place in both documents", () => {
    expect(sorted(Object.keys(functionHelp))).to.deep.equal(sorted(ids));
    expect(sorted(Object.keys(excelFunctions))).to.deep.equal(sorted(ids));
    for (const file of ["docs/functions.md", "docs/functions.zh-CN.md"])
      for (const { name } of customFunctions)
        for (const each of Object.values(name)) expect(textOf(file), file).to.include(`JH.${each}`);
  });
  it("are those that the READMEs name", () => {
    const names = customFunctions.flatMap(({ name }) => Object.values(name));
    for (const [file, text] of readmes)
      for (const name of allOf(text, /=JH\.([^(]+)\(/g)) expect(names, `${file}: ${name}`).to.include(name);
  });
});

describe("Commands", () => {
  /** What a county is worked on with; the others are about the command itself. */
  const documented = commandNames.filter((name) => name !== "help" && name !== "completion");

  it("stand in both READMEs", () => {
    for (const [file, text] of readmes)
      for (const command of documented) expect(text, file).to.include(`npx junheng ${command}`);
  });
  it("take every option of the table, and each says its own", async () => {
    const used = (await Promise.all(commandNames.map(loadCommand))).flatMap(({ known }) => known.options);
    expect(sorted(new Set(used))).to.deep.equal(sorted(Object.keys(optionTable)));
  });
});

describe("Tabs of the pane", () => {
  it("have a folder each", () => {
    const tabs = allOf(textOf("addin/src/pane/parts.tsx"), /\{\s+id: "(\w+)",\s+label: /g);
    expect(tabs).not.to.be.empty;
    for (const tab of tabs) expect(existsSync(join(repository, "addin/src/pane", tab)), tab).to.equal(true);
  });
});

describe("Parts of the engine", () => {
  it("stand in docs/architecture.md, those of reading too, and nothing else does", () => {
    const listed = (indent: string, text: string): readonly string[] =>
      allOf(text, new RegExp(`^${indent}([a-z-]+)/ `, "gm"));
    const text = textOf("docs/architecture.md");
    const [, engine = ""] = /^engine\/ .*\n((?: .*\n)+)/m.exec(text) ?? [];
    expect(sorted(listed(" {2}", engine))).to.deep.equal(sorted(folders("engine/src")));
    const [, reading = ""] = /^ {2}reading\/ .*\n((?: {4}.*\n)+)/m.exec(engine) ?? [];
    expect(sorted(listed(" {4}", reading))).to.deep.equal(sorted(folders("engine/src/reading")));
  });
});

describe("The glossary", () => {
  it("names what is in the code", () => {
    const [, terms = ""] = /## Terms.*?\n\n(.*?)\n\n/s.exec(glossary) ?? [];
    const named = terms.split("\n").flatMap((line) => allOf(line.split("|")[3] ?? "", /`(\w+)`/g));
    expect(named.length).to.be.greaterThan(15);
    expect(named.filter((name) => !sources.words.has(name))).to.deep.equal([]);
  });
});

describe("Decisions", () => {
  it("are numbered without a gap, and each says its number", () => {
    const files = filesOf("docs/decisions/*.md");
    files.forEach((file, k) => {
      expect(file).to.match(new RegExp(`/${String(k + 1).padStart(4, "0")}-`));
      expect(textOf(file), file).to.match(new RegExp(`^# ${k + 1}\\. `));
    });
  });
});
