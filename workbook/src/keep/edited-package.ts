// The package of a workbook with the texts of some of its parts replaced, and parts added; all others stay packed as they came.
import { archiveEntries } from "../read/archive-entries.js";
import { openArchive } from "../read/open-archive.js";
import type { Package } from "../read/xlsx/package.js";
import { packageOf } from "../read/xlsx/package.js";
import { repack } from "./repack.js";

/** A package that is being edited. */
export interface EditedPackage extends Package {
  /** Replaces the text of a part, or adds one; UTF-8 from now on. */
  readonly put: (path: string, text: string) => void;
  /** Leaves a part out; its name is free again. */
  readonly drop: (path: string) => void;
  /** Whether there is a part of this name, in capitals or small letters. */
  readonly has: (path: string) => boolean;
  /** The bytes of the whole. */
  readonly bytes: () => Uint8Array;
}

/** Opens the package. Errors: a FileProblem for what is damaged, too large, encrypted or no .xlsx. */
export async function editPackage(original: Uint8Array): Promise<EditedPackage> {
  const inner = packageOf(await openArchive(original));
  const texts = new Map<string, { readonly path: string; readonly text: string }>();
  const entries = archiveEntries(original);
  const keyOf = (path: string): string => path.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
  const names = new Set(entries.map(({ name }) => keyOf(name)));
  const dropped = new Set<string>();
  return {
    ...inner,
    textOf: (path) => (path === undefined ? undefined : (texts.get(keyOf(path))?.text ?? inner.textOf(path))),
    put: (path, text) => {
      dropped.delete(keyOf(path));
      texts.set(keyOf(path), { path, text: inUtf8(text) });
    },
    drop: (path) => {
      dropped.add(keyOf(path));
      texts.delete(keyOf(path));
    },
    has: (path) => (names.has(keyOf(path)) && !dropped.has(keyOf(path))) || texts.has(keyOf(path)),
    bytes: () => {
      const encoder = new TextEncoder();
      const left = new Map(texts);
      const kept = entries.flatMap((entry) => {
        const key = keyOf(entry.name);
        if (dropped.has(key)) return [];
        const changed = left.get(key);
        left.delete(key);
        return [{ entry, bytes: changed === undefined ? null : encoder.encode(changed.text) }];
      });
      return repack(
        original,
        kept,
        [...left.values()].map(({ path, text }) => ({ name: path, bytes: encoder.encode(text) })),
      );
    },
  };
}

/** Text whose first line, where it names an encoding, names this one. */
const inUtf8 = (text: string): string =>
  text.replace(/^\ufeff/, "").replace(/^(<\?xml[^>]{0,200}?\bencoding=)(?:"[^"]{0,40}"|'[^']{0,40}')/, '$1"UTF-8"');
