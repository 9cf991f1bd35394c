// Files that schools sent under one name: a file that differs from the one before is another version, and both are kept.
import type { NamedFile } from "../../files/submission-pool.js";

/** Each with a name of its own: one that is taken by another file gets a number, and a file that is there already keeps its name. */
export async function distinctFiles(
  added: readonly NamedFile[],
  taken: readonly NamedFile[],
): Promise<readonly NamedFile[]> {
  const files = new Map(taken.map(({ name, file }) => [name, file]));
  const named: NamedFile[] = [];
  for (const { name: wished, file } of added) {
    let name = wished;
    for (let number = 2; !(await isFree(files.get(name), file)); number++) name = numbered(wished, number);
    files.set(name, file);
    named.push({ name, file });
  }
  return named;
}

const numbered = (name: string, number: number): string => {
  const dot = name.lastIndexOf(".");
  const end = dot > name.lastIndexOf("/") ? dot : name.length;
  return `${name.slice(0, end)} (${number})${name.slice(end)}`;
};

/** Whether there is no other file, or one that holds the same. What cannot be read any more is another. */
const isFree = async (other: File | undefined, file: File): Promise<boolean> => {
  if (other === undefined || other === file) return true;
  if (other.size !== file.size) return false;
  const [one, two] = await Promise.all([bytesOf(other), bytesOf(file)]);
  return one !== null && two !== null && one.every((byte, at) => byte === two[at]);
};

const bytesOf = async (file: File): Promise<Uint8Array | null> => {
  const buffer = await file.arrayBuffer().catch(() => null);
  return buffer === null ? null : new Uint8Array(buffer);
};
