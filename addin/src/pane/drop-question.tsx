// Files were dropped where something would be lost: what that is, and what to do.
import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useSourceName } from "./assess/data/source-name.js";
import type { PaneState } from "./assess/state.js";
import { usePaneStyles } from "./shared/styles.js";
import { useWords } from "./shared/words.js";

/** What to do with the files: read them in place of what was read, or beside the files that were read, or not at all. */
export type DropAnswer = "replace" | "beside" | "keep";

/** The question; the keyboard is put on it. */
export function DropQuestion({
  names,
  state: { source, work },
  onAnswer,
}: {
  readonly names: readonly string[];
  readonly state: PaneState;
  readonly onAnswer: (answer: DropAnswer) => void;
}) {
  const say = useWords();
  const styles = usePaneStyles();
  const sourceName = useSourceName(source);
  const root = useRef<HTMLElement>(null);
  useEffect(() => root.current?.focus(), []);
  return (
    <section
      ref={root}
      tabIndex={-1}
      className={styles.card}
      role="alertdialog"
      aria-label={say("dropAsk", { files: names })}
    >
      <strong>{say("dropAsk", { files: names })}</strong>
      <span>{work === null ? say("dropLoses", { source: sourceName }) : say("dropBreaks")}</span>
      <div className={styles.row}>
        {source?.kind === "files" && work === null && (
          <Button onClick={() => onAnswer("beside")}>{say("dropBeside")}</Button>
        )}
        <Button onClick={() => onAnswer("replace")}>{say("dropReplace")}</Button>
        <Button onClick={() => onAnswer("keep")}>{say("dropKeep")}</Button>
      </div>
    </section>
  );
}
