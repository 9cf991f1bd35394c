// The public face of each entry as a text that is reviewed: every exported name with its declaration, without its comments.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { Entry, Exported } from "./entries.js";

const repository = fileURLToPath(new URL("../../../", import.meta.url));

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

/** The type of a sentence in both languages, which the tables of sentences repeat for each. */
const bilingual = /\{\s+"zh-CN": string;\s+en: string;\s+\}/g;

/** A declaration as it is written; of a constant the whole statement. */
function printed(declaration: ts.Declaration): string {
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const text = printer.printNode(ts.EmitHint.Unspecified, node, declaration.getSourceFile());
  return text.replace(/^export (?:declare )?/, "").replace(bilingual, "Sentence");
}

const shown = ({ name, declarations }: Exported): string =>
  declarations.length === 0 ? name : [...new Set(declarations.map(printed))].join("\n");

/** Where an entry's report stands. */
export const reportFile = ({ library, name }: Entry): string =>
  join(repository, library, "api", `${name.replaceAll("/", ".")}.txt`);

/** The report. The whole engine repeats its rooms, so of it the names are enough. */
export function apiReport({ library, name, exports }: Entry): string {
  const entry = `@junheng/${library}${name === "index" ? "" : `/${name}`}`;
  const namesAlone = library === "engine" && name === "index";
  const lines = namesAlone ? [exports.map((each) => each.name).join("\n")] : exports.map(shown);
  return `// ${entry}: ${exports.length} names. Written by npm run api.\n\n${lines.join("\n\n")}\n`;
}
