// Versions of one school side by side: only the figures in which they differ, a column for each version.
import { Button } from "@fluentui/react-components";
import type { SentRecord, VersionQuestion } from "@junheng/engine/collection";
import { pathName } from "@junheng/engine/words";
import type { Stage } from "@junheng/engine/schools";
import { whereOf } from "@junheng/engine/schools";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { useCollectingWords } from "./words.js";

interface Props {
  readonly question: VersionQuestion;
  readonly onTake: (id: string) => void;
}

/** More than so many versions are not set side by side; the rest can be reached by leaving files out. */
const mostVersions = 6;

/** The table. */
export function VersionTable({ question: { name, versions, paths, answer }, onTake }: Props) {
  const say = useCollectingWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const shown = versions.slice(0, mostVersions);
  return (
    <div className={styles.scroll} role="region" aria-label={say("versionOf", { school: name })} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say("figure")}</th>
            {shown.map(({ id, file, modified }) => (
              <th scope="col" key={id}>
                {file}
                {modified !== undefined && (
                  <div className={styles.quiet}>
                    {say("changedAt", { time: new Date(modified).toLocaleString(locale, { hour12: false }) })}
                  </div>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {paths.map((path) => (
            <tr key={path}>
              <th scope="row">{pathName(path, locale)}</th>
              {shown.map((version) => (
                <td key={version.id} className={styles.number} title={whereOf(version.record.source, path).cell}>
                  {figureOf(version, path)}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <td />
            {shown.map(({ id }) => (
              <td key={id}>
                <Button size="small" aria-pressed={answer === id} onClick={() => onTake(id)}>
                  {say(answer === id ? "taken" : "takeVersion")}
                </Button>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

const figureOf = ({ record }: SentRecord, path: string): string => {
  const [scope = "", id = ""] = path.split(".");
  const value = record[scope as Stage | "whole"]?.[id];
  return typeof value === "number" ? String(value) : "—";
};
