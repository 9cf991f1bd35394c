// The public face of the libraries is the one that was reviewed, and doc comments have their eight parts.
import { expect } from "chai";
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import ts from "typescript";
import { apiReport, reportFile } from "./api-report.js";
import { docParts, lackingIn, lackingParts } from "./doc-parts.js";
import type { Entry } from "./entries.js";
import { publicEntries } from "./entries.js";

let entries: readonly Entry[] = [];
before(() => {
  entries = publicEntries();
});

describe("The public face of the libraries", () => {
  it("is as the reports have it: a change is announced by `npm run api` and a changeset", () => {
    const changed = entries.filter((entry) => {
      const file = reportFile(entry);
      return !existsSync(file) || readFileSync(file, "utf8") !== apiReport(entry);
    });
    expect(changed.map((entry) => `${entry.library}/api/${basename(reportFile(entry))}`)).to.deep.equal([]);
  });

  it("has every entry, and each of them something", () => {
    expect(entries.length).to.be.above(50);
    expect(entries.filter(({ exports }) => exports.length === 0).map(({ name }) => name)).to.deep.equal([]);
  });

  it("is seen to change where a parameter does, and not where a comment does", () => {
    const reportOf = (text: string): string => {
      const source = ts.createSourceFile("f.d.ts", text, ts.ScriptTarget.Latest, true);
      const declarations = source.statements.filter(ts.isFunctionDeclaration);
      return apiReport({ library: "engine", name: "statistics", exports: [{ name: "f", declarations }] });
    };
    const before = reportOf("/** One. */ export declare function f(values: number[]): number;");
    expect(reportOf("/** Two. */ export declare function f(values: number[]): number;")).to.equal(before);
    expect(reportOf("export declare function f(values: number[], weights: number[]): number;")).not.to.equal(before);
  });
});

describe("The doc comments of public functions", () => {
  it("have all eight parts", () => {
    expect(lackingParts(entries)).to.deep.equal([]);
  });

  it("are asked of constants that are called too, however their type is written", () => {
    const words = entries.find(({ name }) => name === "words")?.exports ?? [];
    const called = words.filter(({ isCalled }) => isCalled === true).map(({ name }) => name);
    expect(called).to.include.members(["fill", "plainNumber", "planWord"]);
    expect(called).not.to.include("stageNames");
  });

  it("have eight parts, each found by its own words", () => {
    const whole = `The mean of values (均值).\n\nmean = Σwx / Σw. Units: those of the values. Zero weights count as absent. None: null without weight.
Source: Chan, Golub and LeVeque, 1979.\n\n@throws TypeError when lengths differ\n@example\nmean([1, 3]) // => 2`;
    expect(lackingIn(whole)).to.deep.equal([]);
    expect(lackingIn(whole.replace("mean = Σwx / Σw.", "Rule: the first wins."))).to.deep.equal([]);
    expect(lackingIn(whole.replace("mean = Σwx / Σw.", ""))).to.deep.equal(["formula"]);
    expect(lackingIn("Reads.")).to.deep.equal(docParts);
    expect(lackingIn(whole.replace("@throws TypeError when lengths differ", ""))).to.deep.equal(["errors"]);
    expect(lackingIn(whole.replace(" // => 2", ""))).to.deep.equal(["example"]);
    const source = "Source: Chan, Golub and LeVeque, 1979.";
    expect(lackingIn(whole.replace(source, "Source: ours."))).to.deep.equal(["source"]);
    expect(lackingIn(whole.replace(source, "Source: ours; no document says it."))).to.deep.equal([]);
  });
});
