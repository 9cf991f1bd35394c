// What stands where a result is to be written: nothing, a result of ours, or something that is never written over. Links are not followed.
import type { Stats } from "node:fs";
import { access, constants, lstat, readFile, stat } from "node:fs/promises";
import { dirname, sep } from "node:path";
import { isOwn } from "./own-mark.js";

/** What is there. `mode` are the permissions of a result of ours, which the next one keeps. */
export type Place =
  | { readonly kind: "free" | "noFolder" | "link" | "folder" | "special" | "foreign" }
  | { readonly kind: "own"; readonly mode: number };

/** A larger file is none of ours. */
const largestOwn = 500e6;

/** Looks at a path without opening what could block. Throws the system's error where the folder or our own file cannot be written. */
export async function lookAt(path: string): Promise<Place> {
  if (path === "" || path.endsWith("/") || path.endsWith(sep)) return { kind: "folder" };
  const folder = await stat(dirname(path)).catch(missing);
  if (folder?.isDirectory() !== true) return { kind: "noFolder" };
  const found = await lstat(path).catch(missing);
  if (found !== undefined && !found.isFile()) return { kind: kindOf(found) };
  if (found !== undefined && !(await holdsOwn(path, found))) return { kind: "foreign" };
  await access(found === undefined ? dirname(path) : path, constants.W_OK);
  return found === undefined ? { kind: "free" } : { kind: "own", mode: found.mode & 0o777 };
}

const kindOf = (found: Stats): "link" | "folder" | "special" => {
  if (found.isSymbolicLink()) return "link";
  return found.isDirectory() ? "folder" : "special";
};

const holdsOwn = async (path: string, { size }: Stats): Promise<boolean> => {
  if (size > largestOwn) return false;
  const bytes = await readFile(path).catch(() => null);
  return bytes !== null && (await isOwn(bytes));
};

/** Nothing where there is nothing; any other reason is the caller's to tell. */
const missing = (error: unknown): undefined => {
  if (["ENOENT", "ENOTDIR"].includes(codeOf(error))) return undefined;
  throw error;
};

/** The system's name of what went wrong, such as `ENOSPC`; an empty text where there is none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
