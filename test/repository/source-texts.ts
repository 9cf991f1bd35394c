// The project's own sources, as far as the catalogue asks them: which words they hold, and which keys are made by templates.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** The text of a file of this repository. */
export const textOf = (file: string): string => readFileSync(join(repository, file), "utf8");

/** The files of this repository that git tracks or could track, by patterns such as `engine/src/*.ts`. */
export const filesOf = (...patterns: readonly string[]): readonly string[] =>
  execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", ...patterns], {
    cwd: repository,
    encoding: "utf8",
  })
    .split("\n")
    .filter((file) => file !== "");

/** The sources that run, without their tests. */
export const sourceFiles = (): readonly string[] =>
  filesOf("*/src/*.ts", "*/src/*.tsx").filter((file) => !/\.(test|prop|golden)\.|test-support|test-files/.test(file));

/** A sentence in both languages as it stands in a source, with the key it stands under. */
export interface WrittenSentence {
  readonly file: string;
  readonly key: string | undefined;
  readonly zh: string;
  readonly en: string;
}

/** What the sources hold: the words used as strings, names or properties, the templates that make keys, and the sentences. */
export interface SourceTexts {
  readonly words: ReadonlySet<string>;
  readonly templates: readonly RegExp[];
  readonly sentences: readonly WrittenSentence[];
}

/** Reads sources; a key of a table of sentences is no use of itself. */
export const readSources = (sources: ReadonlyMap<string, string>): SourceTexts => {
  const words = new Set<string>();
  const templates = new Map<string, RegExp>();
  const sentences: WrittenSentence[] = [];
  for (const [file, source] of sources) {
    const visit = (node: ts.Node): void => {
      const sentence = sentenceIn(node, file);
      if (sentence !== undefined) sentences.push(sentence);
      if (ts.isPropertyAssignment(node) && sentenceIn(node.initializer, file) !== undefined) {
        visit(node.initializer);
        return;
      }
      if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) words.add(node.text);
      const template = templateOf(node);
      if (template !== undefined) templates.set(template.source, template);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kindOf(file)));
  }
  return { words, templates: [...templates.values()], sentences };
};

const kindOf = (file: string): ts.ScriptKind => (file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);

const sentenceIn = (node: ts.Node, file: string): WrittenSentence | undefined => {
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const [zh, en] = ["zh-CN", "en"].map((name) => literalOf(propertyOf(node, name)));
  if (zh === undefined || en === undefined) return undefined;
  const { parent } = node;
  return { file, key: ts.isPropertyAssignment(parent) ? nameOf(parent.name) : undefined, zh, en };
};

const nameOf = (name: ts.PropertyName): string | undefined =>
  ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;

const propertyOf = (node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined =>
  node.properties.filter(ts.isPropertyAssignment).find((each) => nameOf(each.name) === name)?.initializer;

/** A text that is written out, in one piece or several. */
const literalOf = (node: ts.Expression | undefined): string | undefined => {
  if (node === undefined) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isBinaryExpression(node)) return undefined;
  const [left, right] = [literalOf(node.left), literalOf(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
};

/** `leftOut.${reason}` as a pattern with a hole; undefined where nothing but holes is there, or it is no key. */
const templateOf = (node: ts.Node): RegExp | undefined => {
  if (!ts.isTemplateExpression(node)) return undefined;
  const pieces = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  if (!pieces.every((piece) => /^[\w.-]*$/.test(piece)) || !/\w{2}/.test(pieces.join(""))) return undefined;
  return new RegExp(`^${pieces.map((piece) => piece.replaceAll(".", "\\.")).join("(.+)")}$`);
};

/** Whether a key is written somewhere, or made by a template out of words that are. */
export const isUsed = (key: string, { words, templates }: SourceTexts): boolean =>
  words.has(key) ||
  templates.some((template) => {
    const holes = template.exec(key)?.slice(1);
    return holes?.every((hole) => isUsed(hole, { words, templates, sentences: [] })) === true;
  });
