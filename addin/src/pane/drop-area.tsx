// Files may be dropped anywhere on the pane.
import type { DragEvent, ReactNode } from "react";
import { useState } from "react";
import { usePaneStyles } from "./styles.js";
import { useWords } from "./words.js";

/** Takes dropped files. */
export function DropArea({
  onFiles,
  children,
}: {
  readonly onFiles: (files: readonly File[]) => void;
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
    if (files.length > 0) onFiles(files);
  };
  return (
    <div
      style={{ minHeight: "100%" }}
      onDragOver={(event) => {
        event.preventDefault();
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
