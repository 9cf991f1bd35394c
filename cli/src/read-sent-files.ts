// Everything schools sent: files, and all files in folders, each read by itself so that memory holds one at a time.
import { readdir, stat } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import type { SentFile } from "@junheng/engine/collection";
import type { SubmissionOptions } from "@junheng/engine/reading/forms";
import { readSubmission } from "@junheng/engine/reading";
import { readWorkbook } from "@junheng/workbook/read";
import type { Arguments } from "./arguments.js";
import { readBytes } from "./read-bytes.js";

/** Files that nobody means to send: locks of open workbooks, and what systems leave in folders. */
const leftovers = /^(~\$|\.|thumbs\.db$|desktop\.ini$)/i;

/** A file to read, and the name it is known by: its path within the folder named. */
interface Named {
  readonly path: string;
  readonly name: string;
}

/**
 * Reads them all, in the order of their names; one that cannot be read says why and stops nothing. The result of an earlier run that
 * is about to be replaced is not read. A file that is named twice is read
 * once; two files of one name in two folders are known by their whole paths.
 */
export async function readSentFiles(
  { files: paths, out }: Pick<Arguments, "files" | "out">,
  options: SubmissionOptions,
): Promise<readonly SentFile[]> {
  const files = new Map<string, Named>();
  const result = out === undefined ? undefined : resolve(out);
  for (const path of paths)
    for (const named of await filesAt(path)) {
      const whole = resolve(named.path);
      if (whole !== result && !files.has(whole)) files.set(whole, named);
    }
  const named = [...files.values()];
  const sent: SentFile[] = [];
  for (const { path, name } of named) {
    const shared = named.some((other) => other.name === name && other.path !== path);
    sent.push(await readSent({ path, name: shared ? path.replaceAll("\\", "/") : name }, options));
  }
  return sent;
}

const filesAt = async (path: string): Promise<readonly Named[]> => {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() !== true) return [{ path, name: basename(path) }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !leftovers.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file, name: relative(path, file).replaceAll("\\", "/") }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
};

const readSent = async ({ path, name }: Named, options: SubmissionOptions): Promise<SentFile> => {
  const bytes = await readBytes(path);
  if (!(bytes instanceof Uint8Array))
    return { file: name, submission: null, diagnostics: [{ ...bytes, where: { file: name } }] };
  const found = await stat(path).catch(() => null);
  const { grids, diagnostics } = await readWorkbook(bytes, name);
  const submission = grids.length === 0 ? null : readSubmission(grids, { ...options, twins: "keep" });
  return { file: name, ...(found !== null && { modified: found.mtimeMs }), submission, diagnostics };
};
