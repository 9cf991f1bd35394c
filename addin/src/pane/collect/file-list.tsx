// The files with their states: those that failed first; what each is used as can be changed.
import { Button, Select } from "@fluentui/react-components";
import type { CollectedFile, Collection, FileRole } from "@junheng/engine/collection";
import { describeDiagnostic, placeOf } from "@junheng/engine/words";
import { useState } from "react";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import type { Collecting } from "./use-collection.js";
import { useCollectingWords } from "./words.js";

/** How many files are shown before the user asks for more. */
const shownFirst = 30;
const roles: readonly FileRole[] = ["sent", "county", "lastYear", "ignored"];

/** Both lists: files that gave nothing are open, the others folded away. */
export function FileList({
  collection,
  decide,
  decisions,
}: Pick<Collecting, "decide" | "decisions"> & { readonly collection: Collection }) {
  const say = useCollectingWords();
  const styles = usePaneStyles();
  const { files, notSent } = collection;
  const bad = files.filter(({ state }) => state === "unreadable" || state === "noSchools");
  const setRole = (file: string, role: FileRole): void => decide({ roles: { ...decisions.roles, [file]: role } });
  return (
    <>
      {bad.length > 0 && (
        <details open className={styles.details}>
          <summary className={styles.bad}>{say("filesBad", { count: bad.length })}</summary>
          <Files files={bad} onRole={setRole} />
        </details>
      )}
      <details className={styles.details}>
        <summary>{say("files", { count: files.length })}</summary>
        <Files files={files} onRole={setRole} />
      </details>
      {notSent.length > 0 && (
        <p className={styles.doubt}>! {say("notSent", { count: notSent.length, schools: notSent })}</p>
      )}
      <ReadingFindings collection={collection} />
    </>
  );
}

function Files({
  files,
  onRole,
}: {
  readonly files: readonly CollectedFile[];
  readonly onRole: (file: string, role: FileRole) => void;
}) {
  const say = useCollectingWords();
  const styles = usePaneStyles();
  const [count, setCount] = useState(shownFirst);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say("file")}</th>
            <th scope="col">{say("state")}</th>
            <th scope="col">{say("role")}</th>
          </tr>
        </thead>
        <tbody>
          {files.slice(0, count).map((file) => (
            <tr key={file.file}>
              <th scope="row">{file.file}</th>
              <td className={file.state !== "read" && file.state !== "ignored" ? styles.bad : undefined}>
                <FileState file={file} />
              </td>
              <td>
                <Select
                  size="small"
                  aria-label={say("roleOf", { file: file.file })}
                  value={file.role}
                  onChange={(_, { value }) => onRole(file.file, value as FileRole)}
                >
                  {roles.map((role) => (
                    <option key={role} value={role}>
                      {say(`role.${role}`)}
                    </option>
                  ))}
                </Select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {files.length > count && (
        <Button size="small" appearance="subtle" onClick={() => setCount(count + 200)}>
          {say("showMore", { count: files.length - count })}
        </Button>
      )}
    </div>
  );
}

function FileState({ file: { state, schools, errors, doubts } }: { readonly file: CollectedFile }) {
  const say = useCollectingWords();
  const count = schools.length;
  if (state !== "read") return <>{say(`state.${state}`)}</>;
  if (errors > 0) return <>{say("state.errors", { schools: count, count: errors })}</>;
  if (doubts > 0) return <>{say("state.doubts", { schools: count, count: doubts })}</>;
  return <>{say("state.read", { schools: count })}</>;
}

/** What was found while files were read, errors first. */
function ReadingFindings({ collection }: { readonly collection: Collection }) {
  const say = useCollectingWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const [count, setCount] = useState(shownFirst);
  const found = (["error", "warning"] as const).flatMap((severity) =>
    collection.diagnostics.filter((each) => each.severity === severity),
  );
  if (found.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>{say("readingFindings", { count: found.length })}</summary>
      <ul className={styles.list}>
        {found.slice(0, count).map((each, position) => (
          <li key={position}>
            <span className={each.severity === "error" ? styles.bad : styles.doubt}>{say(each.severity)}</span>{" "}
            {placeOf(each.where, locale)} {describeDiagnostic(each, locale)}
          </li>
        ))}
      </ul>
      {found.length > count && (
        <Button size="small" appearance="subtle" onClick={() => setCount(count + 200)}>
          {say("showMore", { count: found.length - count })}
        </Button>
      )}
    </details>
  );
}
