// The cells behind a sentence as links: each leads to its cell, or shows what stands around it in its file.
import { Button, Link } from "@fluentui/react-components";
import type { Where } from "@junheng/engine/diagnostics";
import { useState } from "react";
import type { Excerpt } from "../../files/excerpt.js";
import { useCellAccess } from "./cell-access.js";
import { ExcerptView } from "./excerpt-view.js";
import { usePaneStyles } from "./styles.js";
import { useWords } from "./words.js";

/** How many cells are linked before the user asks for all; the sentence itself names them. */
const shownFirst = 6;

/** A cell that is shown; its surroundings are null where its file cannot be read any more. */
interface ShownCell {
  readonly where: Where;
  readonly excerpt: Excerpt | null;
}

/** The links of places that have a sheet and a cell, each place once, by their sheets, whose name stands once before its cells; nothing where there is no way to them. */
export function CellLinks({ places }: { readonly places: readonly Where[] }) {
  const say = useWords();
  const styles = usePaneStyles();
  const access = useCellAccess();
  const [shown, setShown] = useState<ShownCell | null>(null);
  const [all, setAll] = useState(false);
  const own = [...new Map(places.map((where) => [keyOf(where), where])).values()].filter(
    ({ sheet, cell }) => sheet !== undefined && cell !== undefined,
  );
  if (access.kind === "none" || own.length === 0) return null;
  const linked = all ? own : own.slice(0, shownFirst);
  const sheets = [...new Map(linked.map((where) => [sheetOf(where), where])).values()];
  const inFiles = own.some(({ file }) => file !== own[0]?.file);
  const open = (where: Where): void => {
    if (access.kind === "go") access.go(where.sheet ?? "", where.cell ?? "");
    else void access.read(where).then((excerpt) => setShown({ where, excerpt }));
  };
  return (
    <>
      {sheets.map((first) => {
        const { file, sheet } = first;
        const cells = linked.filter((where) => sheetOf(where) === sheetOf(first));
        const heading = [inFiles && file, cells.length > 1 && sheet].filter(Boolean).join(" ");
        return (
          <span key={sheetOf(first)} className={styles.row}>
            {heading !== "" && <span className={styles.quiet}>{heading}</span>}
            {cells.map((where) => (
              <Link
                key={keyOf(where)}
                as="button"
                inline
                onClick={() => open(where)}
                title={[file, sheet, where.cell].filter(Boolean).join(" ")}
              >
                {say("seeCell", { place: cells.length > 1 ? where.cell! : `${sheet} ${where.cell}` })}
              </Link>
            ))}
          </span>
        );
      })}
      {linked.length < own.length && (
        <span className={styles.row}>
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {say("showAll", { count: own.length })}
          </Button>
        </span>
      )}
      {shown !== null && <ExcerptView {...shown} onClose={() => setShown(null)} />}
    </>
  );
}

const sheetOf = ({ file, sheet }: Where): string => `${file ?? ""}|${sheet ?? ""}`;
const keyOf = (where: Where): string => `${sheetOf(where)}|${where.cell ?? ""}`;
