// Every sentence of the project, said of none, of one, of two and of a figure below zero: it reads well each time, in both languages.
import { expect } from "chai";
import { fill } from "../../engine/src/words/message.js";
import type { WrittenSentence } from "./source-texts.js";
import { readSources, sourceFiles, textOf } from "./source-texts.js";

const { sentences } = readSources(new Map(sourceFiles().map((file) => [file, textOf(file)])));

/** The two words of each place that speaks of one or of several, word by word: school and schools. */
const pairs = sentences
  .flatMap(({ en }) => [...en.matchAll(/\{\w+\|([^{}|]*)\|([^{}|]*)\}/g)])
  .flatMap(([, one = "", other = ""]) => one.split(" ").map((word, k) => [word, other.split(" ")[k] ?? ""] as const))
  .filter(([one, other]) => one !== other && /s$/.test(other) && !/^(?:is|was|has)$/.test(one));
const words = { one: new Set(pairs.map(([one]) => one)), other: new Set(pairs.map(([, other]) => other)) };

/** Places of names, which no number fills. */
const names: Readonly<Record<string, string>> = { stage: "S", stages: "S", form: "F", part: "P", only: "O" };

const said = (text: string, locale: "zh-CN" | "en", number: number): string =>
  fill(
    text,
    Object.fromEntries([...text.matchAll(/\{(\w+)/g)].map(([, name = ""]) => [name, names[name] ?? number])),
    locale,
  );

/** What is wrong with a sentence, if anything: a place left open, the wrong number of a noun, a hyphen for a minus, doubled signs. */
const faultsOf = ({ key = "", zh, en }: WrittenSentence): readonly string[] => {
  // A command, a rule or the text of a printed form is written as its readers write it.
  const isSentence = !/^[\w.-]*(?:usage|formula|rule|form-ii)/i.test(key);
  const numbers = key.endsWith(".several") ? [2] : [0, 1, 2, -3];
  return numbers.flatMap((number) => {
    const chinese = said(zh, "zh-CN", number);
    const english = said(en, "en", number);
    const nouns = [...english.matchAll(/(?<![\w−])(\d) ([a-z]+)/g)].filter(([, digit, noun = ""]) =>
      (digit === "1" ? words.other : words.one).has(noun),
    );
    return [
      ...(/\{\w+[|}]/.test(chinese + english) ? [`${key}: a place is open in “${english}”`] : []),
      ...nouns.map(([text]) => `${key}: “${text}” in “${english}”`),
      ...(isSentence && /(?<![\w\p{L}\p{N}-])-\d/u.test(chinese + english)
        ? [`${key}: a hyphen for a minus in “${chinese}${english}”`]
        : []),
      ...(isSentence && /。。|[，；：][，。；]|等 ?等|,[,.]|(?<!\.)\.\.(?!\.)|\S {2}/.test(`${chinese}\n${english}`)
        ? [`${key}: doubled signs in “${chinese}” or “${english}”`]
        : []),
    ];
  });
};

describe("Sentences said of 0, 1, 2 and −3", () => {
  it("read well in both languages", () => {
    expect(sentences.length).to.be.greaterThan(1500);
    expect(sentences.flatMap(faultsOf)).to.deep.equal([]);
  });
  it("call what has to be looked at by one word, 疑点", () => {
    // 有疑问时: a question that somebody has, which is another thing.
    expect(sentences.filter(({ zh }) => /疑问/.test(zh.replace("有疑问时", ""))).map(({ zh }) => zh)).to.deep.equal([]);
  });
  it("would be found where they do not", () => {
    expect([...words.other]).to.include.members(["schools", "cells", "points"]);
    const faulty = (zh: string, en: string): number => faultsOf({ file: "a.ts", key: "k", zh, en }).length;
    expect(faulty("{count} 所。", "{count} {count|school|schools}.")).to.equal(0);
    expect(faulty("{count} 所。", "{count} schools.")).to.equal(1);
    expect(faulty("{count} 所。", "{count} school.")).to.equal(2);
    expect(faulty("{count} 所。。", "{count|One|Several}.")).to.equal(4);
    expect(faulty("由 -1 起", "from {count}")).to.equal(4);
  });
});
