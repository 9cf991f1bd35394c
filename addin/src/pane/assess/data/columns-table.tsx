// Columns that nothing is asked about: the user's on the left, ours on the right, the unit between; each can be changed.
import { Button } from "@fluentui/react-components";
import { pathName, unitNames } from "@junheng/engine/words";
import { useState } from "react";
import type { WithOwn } from "@junheng/engine/indicators";
import { usePaneStyles } from "../../shared/styles.js";
import { useLocale, useWords } from "../../shared/words.js";
import type { ReadColumn } from "./columns.js";
import { likelyPaths } from "./columns.js";
import type { OnMap } from "./meaning-choice.js";
import { MeaningChoice } from "./meaning-choice.js";

interface Props {
  readonly columns: readonly ReadColumn[];
  /** The standard, by whose own names figures are called too. */
  readonly source: WithOwn;
  readonly onMap: OnMap;
}

/** A row for each column. */
export function ColumnsTable({ columns, source, onMap }: Props) {
  const say = useWords();
  const styles = usePaneStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{say("columnHeader")}</th>
          <th scope="col">{say("columnUnit")}</th>
          <th scope="col">{say("columnMeaning")}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((each) => (
          <ColumnRow key={each.key} read={each} source={source} onMap={onMap} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Pick<Props, "source" | "onMap"> {
  readonly read: ReadColumn;
}

function ColumnRow({ read, source, onMap }: RowProps) {
  const say = useWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const [changing, setChanging] = useState(false);
  const { column } = read;
  const { header, path, samples, writtenUnit, unit } = column;
  return (
    <tr>
      <td title={samples.length > 0 ? say("firstValues", { values: [...samples] }) : undefined}>
        {header} ({column.column})
      </td>
      <td>{writtenUnit || unitNames[unit][locale]}</td>
      <td>
        {changing ? (
          <>
            {samples.length > 0 && <div className={styles.quiet}>{say("firstValues", { values: [...samples] })}</div>}
            <MeaningChoice column={column} likely={likelyPaths(read)} source={source} onMap={onMap} />
          </>
        ) : (
          <>
            {path === null ? say("leaveOut") : pathName(path, locale, source)}{" "}
            <Button
              size="small"
              appearance="subtle"
              aria-label={say("changeMeaningOf", { header, column: column.column })}
              onClick={() => setChanging(true)}
            >
              {say("changeMeaning")}
            </Button>
          </>
        )}
      </td>
    </tr>
  );
}
