// What was dropped on the pane for a part, read once: also what was dropped before the part was loaded.
import { useEffect, useRef } from "react";
import { filesIn } from "../../files/dropped-files.js";
import type { NamedFile } from "../../files/submission-pool.js";

/** Gives the files of each drop to `read`, folders opened. */
export function useDropped(dropped: readonly FileSystemEntry[], read: (files: readonly NamedFile[]) => void): void {
  const taken = useRef(0);
  useEffect(() => {
    const fresh = dropped.slice(taken.current);
    taken.current = dropped.length;
    if (fresh.length > 0) void filesIn(fresh).then(read);
    // What was dropped is read once, when it is dropped.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [dropped]);
}
