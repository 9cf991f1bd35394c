// A report to its paragraphs of text: .docx and .txt. What is wrong with the file is a diagnostic; nothing is thrown for bad bytes.
import type { Diagnostic, DiagnosticCode } from "@junheng/engine/diagnostics";
import { errorAt } from "@junheng/engine/diagnostics";
import { decodeText } from "./decode-text.js";
import { documentParagraphs } from "./document-paragraphs.js";
import { maximumBytes } from "./limits.js";
import type { ArchiveKind } from "./open-archive.js";
import { openArchive } from "./open-archive.js";
import { FileProblem } from "./problem.js";
import { fileKind } from "./sniff.js";

/** The paragraphs of a document, and what was found on the way. One that cannot be read has none, and an error that says why. */
export interface DocumentReading {
  readonly paragraphs: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads .docx and plain text to paragraphs (读取文稿), by content and never by name.
 *
 * Rule: a paragraph of .docx is one of the body, a line of text is one; blank ones are left out. Units: at most `maximumBytes`, of the
 * archive unpacked too. Zeros: a file of 0 bytes is an error. Missing: a document without text has the error `documentNoText`. None: no
 * paragraphs where it cannot be read, and a diagnostic that says why. Errors: nothing is thrown for bad bytes. Source: ECMA-376 part 1
 * (WordprocessingML).
 *
 * @example
 * (await readDocument(new TextEncoder().encode("第一段\n\n第二段"), "a.txt")).paragraphs // => ["第一段", "第二段"]
 * (await readDocument(new Uint8Array(), "a.docx")).diagnostics[0].code // => "fileEmpty"
 */
export async function readDocument(bytes: Uint8Array, fileName: string): Promise<DocumentReading> {
  try {
    const paragraphs = await paragraphsOf(bytes);
    if (paragraphs.length > 0) return { paragraphs, diagnostics: [] };
    return { paragraphs, diagnostics: [errorAt("documentNoText", { file: fileName })] };
  } catch (problem) {
    const code = problem instanceof FileProblem ? problem.code : "fileDamaged";
    return { paragraphs: [], diagnostics: [errorAt(codes[code] ?? code, { file: fileName })] };
  }
}

/** The guard speaks of workbooks; here it is documents that are told of. */
const codes: Readonly<Partial<Record<DiagnosticCode, DiagnosticCode>>> = {
  fileNotSpreadsheet: "fileNotDocument",
  fileDamaged: "documentDamaged",
  archiveLies: "documentDamaged",
  fileTooLarge: "documentTooLarge",
  archiveTooLarge: "documentTooLarge",
  fileHasEntities: "documentHasEntities",
  filePasswordProtected: "documentPasswordProtected",
};

const mainPart = "word/document.xml";
const documentPart: ArchiveKind = { main: /^word\/document\.xml$/, lacking: "fileNotDocument" };

const paragraphsOf = async (bytes: Uint8Array): Promise<readonly string[]> => {
  if (bytes.length > maximumBytes) throw new FileProblem("fileTooLarge");
  switch (fileKind(bytes)) {
    case "archive":
      return documentParagraphs(new TextDecoder().decode((await openArchive(bytes, documentPart))[mainPart]));
    case "text":
      return decodeText(bytes)
        .split(/\r\n|[\r\n\u2028\u2029]/)
        .filter((line) => line.trim() !== "");
    case "compound":
      throw new FileProblem(isEncrypted(bytes) ? "filePasswordProtected" : "fileNotDocument");
    case "empty":
      throw new FileProblem("fileEmpty");
    case "page":
    case "xml":
    case "opendocument":
    case "parquet":
    case "unknown":
      throw new FileProblem("fileNotDocument");
  }
};

/** Whether a compound file holds a package behind a password. */
const isEncrypted = (bytes: Uint8Array): boolean =>
  new TextDecoder("latin1").decode(bytes).includes([..."EncryptedPackage"].join("\0"));
