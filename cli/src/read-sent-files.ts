// Everything schools sent: files, and all files in folders, each read by itself so that memory holds a few at a time.
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { SentFile } from "@junheng/engine/collection";
import type { SubmissionOptions } from "@junheng/engine/reading/forms";
import type { Arguments } from "./arguments.js";
import { filesAt, type Named } from "./files-at.js";
import { readInThreads } from "./input/read-in-threads.js";
import { withProgress } from "./output/progress.js";
import { readBytes } from "./read-bytes.js";

/**
 * Reads them all, in the order of their names; one that cannot be read says why and stops nothing. The result of an earlier run that
 * is about to be replaced is not read. A file that is named twice is read
 * once; two files of one name in two folders are known by their whole paths.
 */
export async function readSentFiles(
  { files: paths, out, timeout, locale }: Pick<Arguments, "files" | "out" | "timeout" | "locale">,
  options: SubmissionOptions,
): Promise<readonly SentFile[]> {
  const files = new Map<string, Named>();
  const result = out === undefined ? undefined : resolve(out);
  for (const path of paths)
    for (const named of await filesAt(path)) {
      const whole = resolve(named.path);
      if (whole !== result && !files.has(whole)) files.set(whole, named);
    }
  const names = new Map<string, number>();
  for (const { name } of files.values()) names.set(name, (names.get(name) ?? 0) + 1);
  const all = [...files.values()].map(({ path, name }) => ({
    path,
    name: (names.get(name) ?? 0) > 1 ? path.replaceAll("\\", "/") : name,
  }));
  const modified = new Map<string, number>();
  const replies = await withProgress(all.length, locale, (report) =>
    readInThreads(
      all.length,
      async (at) => {
        const { path = "", name = "" } = all[at] ?? {};
        report("reading", at + 1, all.length, name);
        const bytes = await readBytes(path);
        if (!(bytes instanceof Uint8Array))
          return { grids: [], submission: null, diagnostics: [{ ...bytes, where: { file: name } }] };
        const found = await stat(path).catch(() => null);
        if (found !== null) modified.set(path, found.mtimeMs);
        return { name, bytes, submission: { ...options, twins: "keep" } };
      },
      timeout,
    ),
  );
  return all.map(({ path, name }, at): SentFile => {
    const { submission = null, diagnostics = [] } = replies[at] ?? {};
    const time = modified.get(path);
    return { file: name, ...(time !== undefined && { modified: time }), submission, diagnostics };
  });
}
