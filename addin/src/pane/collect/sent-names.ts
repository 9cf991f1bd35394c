// By which names files are shown that schools sent.
import type { NamedFile } from "../../files/submission-pool.js";

/** A file by the name that is shown, and the path it was chosen by. */
export interface KeptFile extends NamedFile {
  readonly path: string;
}

/** A path without the folder that was chosen, which says nothing; with it where another folder's file has that name already. */
export const shortName = (path: string, taken: ReadonlyMap<string, KeptFile>): string => {
  const short = path.slice(path.indexOf("/") + 1);
  const other = taken.get(short);
  return other === undefined || other.path === path ? short : path;
};
