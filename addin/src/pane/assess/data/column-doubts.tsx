// The columns that reading asks about: why, the header's cell, the first values, and the choice, all in one place.
import { describeCounty, pathName } from "@junheng/engine/words";
import { useState } from "react";
import { CellLinks } from "../../shared/cell-links.js";
import type { WithOwn } from "@junheng/engine/indicators";
import { usePaneStyles } from "../../shared/styles.js";
import { useLocale, useWords } from "../../shared/words.js";
import type { ReadColumn } from "./columns.js";
import { isDoubtful, isUnsure, likelyPaths } from "./columns.js";
import type { OnMap } from "./meaning-choice.js";
import { MeaningChoice } from "./meaning-choice.js";

interface Props {
  readonly columns: readonly ReadColumn[];
  /** The standard, by whose own names figures are called too. */
  readonly source: WithOwn;
  readonly onMap: OnMap;
}

/** A card for each column in doubt; one that was answered here stays, so that the answer is seen and can be changed. */
export function ColumnDoubts({ columns, source, onMap }: Props) {
  const say = useWords();
  const styles = usePaneStyles();
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const open = columns.filter(isDoubtful);
  const shown = columns.filter((each) => isDoubtful(each) || answered.has(each.key));
  if (shown.length === 0) return null;
  return (
    <section className={styles.section} aria-label={say("columnsAsked")}>
      <h3 className={styles.subheading} role="status">
        {open.length === 0 ? say("columnsAnswered") : say("columnsDoubtful", { count: open.length })}
      </h3>
      <ul className={styles.list}>
        {shown.map((each) => (
          <DoubtCard
            key={each.key}
            read={each}
            source={source}
            onMap={(header, meaning) => {
              setAnswered((before) => new Set([...before, each.key]));
              onMap(header, meaning);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

interface CardProps extends Pick<Props, "source" | "onMap"> {
  readonly read: ReadColumn;
}

function DoubtCard({ read, source, onMap }: CardProps) {
  const say = useWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const { column, findings, where } = read;
  const meaning = column.path === null ? null : pathName(column.path, locale, source);
  const state = meaning === null ? say("readAsNothing") : say("readAs", { meaning });
  return (
    <li className={styles.card} data-column={column.column}>
      <strong>
        {column.header} ({column.column})
      </strong>
      {findings.map((each, position) => (
        <span key={position} className={each.severity === "error" ? styles.bad : styles.doubt}>
          {describeCounty(each, locale)}
        </span>
      ))}
      {findings.length === 0 && isUnsure(column) && meaning !== null && (
        <span className={styles.doubt}>{say("columnUnsure", { header: column.header, meaning })}</span>
      )}
      {column.samples.length > 0 && (
        <span className={styles.quiet}>{say("firstValues", { values: [...column.samples] })}</span>
      )}
      <CellLinks places={[where]} />
      <span>{state}</span>
      <MeaningChoice column={column} likely={likelyPaths(read)} source={source} onMap={onMap} />
    </li>
  );
}
