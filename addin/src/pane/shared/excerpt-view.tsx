// The cells around a figure in the file it came from, with the cell itself marked.
import { Button } from "@fluentui/react-components";
import type { Where } from "@junheng/engine/diagnostics";
import { placeOf } from "@junheng/engine/words";
import type { Excerpt } from "../../files/excerpt.js";
import { usePaneStyles } from "./styles.js";
import { useLocale, useWords } from "./words.js";

const asWideAsAllowed = { alignSelf: "stretch", boxSizing: "border-box", maxWidth: "100%", minWidth: "0" } as const;
/** Every row stays one line, so that the cell is seen among its neighbours; a long text is cut, and whole in its title. */
const oneLine = { whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis", maxWidth: "12em" } as const;

/** A narrow pane begins with the cell itself in view. */
const intoView = (cell: HTMLElement | null): void => cell?.scrollIntoView({ block: "nearest", inline: "nearest" });

/** The piece of the sheet. */
export function ExcerptView({
  where,
  excerpt,
  onClose,
}: {
  readonly where: Where;
  readonly excerpt: Excerpt | null;
  readonly onClose: () => void;
}) {
  const say = useWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  return (
    <div className={styles.reason} style={asWideAsAllowed} role="status">
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
                  <th scope="row" style={oneLine}>
                    {number}
                  </th>
                  {cells.map((text, at) => {
                    const own = `${excerpt.columns[at] ?? ""}${number}` === excerpt.cell;
                    return (
                      <td key={at} style={oneLine} title={text}>
                        {own ? <mark ref={intoView}>▶ {text === "" ? "—" : text}</mark> : text}
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
        {say("closeExcerpt")}
      </Button>
    </div>
  );
}
