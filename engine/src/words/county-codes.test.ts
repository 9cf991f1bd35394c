// Whatever the reading of schools and a judgement may find has its sentence where the pane assesses, which loads no others.
import { expect } from "chai";
import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { countyMessages } from "./assessment/describe-county.js";
import { diagnosticMessages } from "./describe-diagnostic.js";

const engine = fileURLToPath(new URL("../", import.meta.url));

/** Reached by way of an index, but run only where a ledger, a rubric or a standard is read: those say what they find themselves. */
const runsElsewhere =
  /^(scoring|communities(?!\/check-exchange)|reading\/(rubrics|rules|communities)|reading\/forms\/learning)\/|rows\/sheet-cells|all-findings|standards\/read/;

/** The files that run where one of them does; imports of types alone do not. */
const reachedFrom = (files: readonly string[]): ReadonlyMap<string, ts.SourceFile> => {
  const reached = new Map<string, ts.SourceFile>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
    reached.set(file, source);
    for (const statement of source.statements)
      if (
        (ts.isImportDeclaration(statement) && statement.importClause?.isTypeOnly !== true) ||
        ts.isExportDeclaration(statement)
      ) {
        const from = statement.moduleSpecifier as ts.StringLiteral | undefined;
        if (from?.text.startsWith(".") === true && !/\/words\//.test(from.text))
          visit(join(dirname(file), from.text.replace(/\.js$/, ".ts")));
      }
  };
  files.forEach((file) => visit(join(engine, file)));
  return reached;
};

const stringsIn = (source: ts.SourceFile): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

describe("The sentences of an assessment", () => {
  it("are there for every finding of the door and of a judgement, and for its plural", () => {
    const reached = reachedFrom(["reading/read.ts", "grounds/index.ts"]);
    const codes = new Set(
      [...reached]
        .filter(([file]) => !runsElsewhere.test(relative(engine, file)))
        .map(([, source]) => source)
        .flatMap(stringsIn)
        .filter((text) => Object.hasOwn(diagnosticMessages, text)),
    );
    const all = [...codes]
      .flatMap((code) => [code, `${code}.several`])
      .filter((code) => Object.hasOwn(diagnosticMessages, code));
    expect(all.length).to.be.greaterThan(60);
    expect(all.filter((code) => !Object.hasOwn(countyMessages, code))).to.deep.equal([]);
  });
});
