// The cells around a figure in the file it came from, with the cell itself marked.
import { Button } from "@fluentui/react-components";
import { placeOf } from "@junheng/engine/messages";
import { usePaneStyles } from "../styles.js";
import { useLocale } from "../words.js";
import type { ShownCell } from "./use-collection.js";
import { useCollectingWords } from "./words.js";

/** Figures and short words stay on one line. */
const shortText = 12;
const unbroken = { whiteSpace: "nowrap" } as const;

/** The piece of the sheet. */
export function ExcerptView({
  shown: { where, excerpt },
  onClose,
}: {
  readonly shown: ShownCell;
  readonly onClose: () => void;
}) {
  const say = useCollectingWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  return (
    <div className={styles.reason} role="status">
      <span className={styles.quiet}>{say("excerpt", { place: placeOf(where, locale) })}</span>
      {excerpt === null ? (
        <span>{say("excerptNone")}</span>
      ) : (
        <div
          className={styles.scroll}
          style={{ maxWidth: "100%" }}
          tabIndex={0}
          role="region"
          aria-label={placeOf(where, locale)}
        >
          <table className={styles.table}>
            <thead>
              <tr>
                <td />
                {excerpt.columns.map((letter) => (
                  <th scope="col" key={letter}>
                    {letter}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {excerpt.rows.map(({ number, cells }) => (
                <tr key={number}>
                  <th scope="row" style={unbroken}>
                    {number}
                  </th>
                  {cells.map((text, at) => {
                    const own = `${excerpt.columns[at] ?? ""}${number}` === excerpt.cell;
                    return (
                      <td key={at} style={text.length <= shortText ? unbroken : undefined}>
                        {own ? <mark data-cell={excerpt.cell}>▶ {text === "" ? "—" : text}</mark> : text}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Button size="small" appearance="subtle" onClick={onClose}>
        {say("close")}
      </Button>
    </div>
  );
}
