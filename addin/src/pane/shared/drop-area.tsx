// Files may be dropped anywhere on the pane.
import type { DragEvent, ReactNode } from "react";
import { useState } from "react";
import { usePaneStyles } from "./styles.js";
import { useWords } from "./words.js";

/** Takes dropped files. */
export function DropArea({
  onDrop,
  children,
}: {
  readonly onDrop: (files: readonly File[], entries: readonly FileSystemEntry[]) => void;
  readonly children: ReactNode;
}) {
  const [over, setOver] = useState(false);
  const say = useWords();
  const styles = usePaneStyles();
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    const files = [...event.dataTransfer.files];
    const entries = [...event.dataTransfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
    if (files.length > 0) onDrop(files, entries);
  };
  return (
    <div
      style={{ minHeight: "100%" }}
      onDragOver={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setOver(false);
      }}
      onDrop={drop}
    >
      {children}
      {over && <div className={styles.dropping}>{say("dropNow")}</div>}
    </div>
  );
}
