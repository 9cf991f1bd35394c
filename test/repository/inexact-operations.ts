// Finds in source text what engines may compute differently in the last digit: all but + − × ÷, the square root and whole-number steps.
import ts from "typescript";

/** Functions of Math that the language rounds exactly, so that they are the same on every engine. */
const exact = new Set(["sqrt", "abs", "min", "max", "floor", "ceil", "trunc", "sign", "fround", "imul"]);

const powers = new Set([ts.SyntaxKind.AsteriskAsteriskToken, ts.SyntaxKind.AsteriskAsteriskEqualsToken]);

/** What is wrong with an appearance of Math; nothing where a function of it is called that is exact. */
function wrongMath(node: ts.Identifier): string | undefined {
  const { parent } = node;
  if (!ts.isPropertyAccessExpression(parent)) return "Math itself, so that any of its functions may follow";
  if (parent.expression !== node) return undefined;
  return exact.has(parent.name.text) ? undefined : `Math.${parent.name.text}`;
}

/** A sentence for each operation whose last digit is up to the engine. `file` is the name that the sentences give. */
export function inexactOperations(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const sentences: string[] = [];
  const visit = (node: ts.Node): void => {
    const wrong = powers.has(node.kind)
      ? "the power **"
      : ts.isIdentifier(node) && node.text === "Math"
        ? wrongMath(node)
        : undefined;
    if (wrong !== undefined) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      sentences.push(`${file}:${line} uses ${wrong}, whose last digit may differ from one engine to another.`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return sentences;
}

/** Where the imports and re-exports of a source text point to, in their order. */
export const importsOf = (text: string): readonly string[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
