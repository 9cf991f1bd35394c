// A score that opens to its reason, with the cells of its figures to go to, or to look at where they stand in a file that was read.
import { Button } from "@fluentui/react-components";
import type { ScoreTrace } from "@junheng/engine/rubrics";
import { useCellAccess } from "../shared/cell-access.js";
import { CellLinks } from "../shared/cell-links.js";
import { OpenedReason } from "../shared/opened-reason.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { useScoringWords } from "./words.js";

interface Props {
  readonly label: string;
  readonly sentences: () => readonly string[];
  readonly trace: () => ScoreTrace;
  readonly onGo: (sheet: string, cell: string) => void;
}

/** The label, and once opened the sentences and the cells. */
export function ScoreReason({ label, sentences, trace, onGo }: Props) {
  const say = useScoringWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const access = useCellAccess();
  return (
    <OpenedReason
      label={label}
      title={say("whyOf", { what: label })}
      reason={() => (
        <>
          {sentences().map((sentence) => (
            <span key={sentence}>{sentence}</span>
          ))}
          {access.kind === "read" ? (
            <CellLinks places={cellsOf(trace())} />
          ) : (
            <div className={styles.row}>
              {cellsOf(trace()).map(({ sheet, cell, title }) => (
                <Button key={cell} size="small" onClick={() => onGo(sheet, cell)}>
                  {title[locale]} {cell}
                </Button>
              ))}
            </div>
          )}
        </>
      )}
    />
  );
}

const cellsOf = ({ inputs, where }: ScoreTrace) =>
  inputs.flatMap(({ title, cell }) =>
    cell === null || where?.sheet === undefined ? [] : [{ ...where, sheet: where.sheet, cell, title }],
  );
