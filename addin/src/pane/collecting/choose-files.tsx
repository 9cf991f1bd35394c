// Files and folders into the collection: dropped on it, or chosen.
import { Button } from "@fluentui/react-components";
import type { DragEvent, ReactNode } from "react";
import { useRef, useState } from "react";
import { chosenFiles, entriesOf, filesIn } from "../../files/dropped-files.js";
import type { NamedFile } from "../../files/submission-pool.js";
import { usePaneStyles } from "../styles.js";
import { useWords } from "../words.js";
import { useCollectingWords } from "./words.js";

interface Props {
  readonly onFiles: (files: readonly NamedFile[]) => void;
  /** Whether there are files already. */
  readonly some: boolean;
}

const accepted = ".xlsx,.xlsm,.xls,.et,.csv,.tsv,.txt";

/** Two buttons: files, or a folder with all that is in it. */
export function ChooseFiles({ onFiles, some }: Props) {
  const say = useCollectingWords();
  const styles = usePaneStyles();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement): void => {
    const chosen = chosenFiles([...(input.files ?? [])]);
    input.value = "";
    onFiles(chosen);
  };
  return (
    <div className={styles.row}>
      <Button appearance={some ? "secondary" : "primary"} onClick={() => folder.current?.click()}>
        {say(some ? "addFolder" : "chooseFolder")}
      </Button>
      <Button onClick={() => files.current?.click()}>{say(some ? "addFiles" : "chooseFiles")}</Button>
      <input
        ref={files}
        className={styles.hidden}
        type="file"
        multiple
        accept={accepted}
        tabIndex={-1}
        aria-label={say("chooseFiles")}
        onChange={({ target }) => take(target)}
      />
      <input
        ref={folder}
        className={styles.hidden}
        type="file"
        multiple
        {...{ webkitdirectory: "" }}
        tabIndex={-1}
        aria-label={say("chooseFolder")}
        onChange={({ target }) => take(target)}
      />
    </div>
  );
}

/** Takes files and folders dropped anywhere on this part. */
export function CollectDrop({ onFiles, children }: Pick<Props, "onFiles"> & { readonly children: ReactNode }) {
  const [over, setOver] = useState(false);
  const say = useWords();
  const styles = usePaneStyles();
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    void filesIn(entriesOf(event.dataTransfer.items)).then(onFiles);
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
