// The bytes of a file that the command line names, or of standard input; or why there are none.
import { readFile, stat } from "node:fs/promises";
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { errorAt } from "@junheng/engine/diagnostics";
import { maximumBytes } from "@junheng/workbook/read";
import { standardStream } from "./standard-stream.js";

/** Reads them. What it is, is looked at first: a folder, and what could block or never end, is a finding. */
export const readBytes = async (path: string): Promise<Uint8Array | Diagnostic> => {
  if (path === standardStream) return await readStandardInput();
  const found = await stat(path).catch(() => null);
  if (found === null) return errorAt("fileNotFound", { file: path });
  if (found.isDirectory()) return errorAt("fileIsFolder", { file: path });
  if (!found.isFile()) return errorAt("fileIsStream", { file: path });
  if (found.size > maximumBytes) return errorAt("fileTooLarge", { file: path });
  return (await readFile(path).catch(() => null)) ?? errorAt("fileNotFound", { file: path });
};

/** All of standard input; whoever asks again gets the same. */
let standardInput: Promise<Uint8Array | Diagnostic> | undefined;
const readStandardInput = (): Promise<Uint8Array | Diagnostic> => (standardInput ??= readStream());

/** The stream, up to what a file may hold. */
const readStream = async (): Promise<Uint8Array | Diagnostic> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > maximumBytes) return errorAt("fileTooLarge", { file: standardStream });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
