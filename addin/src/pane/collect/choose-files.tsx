// Files and folders into the collection, chosen in a dialogue.
import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { chosenFiles } from "../../files/dropped-files.js";
import type { NamedFile } from "../../files/submission-pool.js";
import { usePaneStyles } from "../shared/styles.js";
import { useCollectingWords } from "./words.js";

interface Props {
  readonly onFiles: (files: readonly NamedFile[]) => void;
  /** Whether there are files already. */
  readonly some: boolean;
}

const accepted = ".xlsx,.xlsm,.xls,.et,.ods,.fods,.csv,.tsv,.parquet,.txt";

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
