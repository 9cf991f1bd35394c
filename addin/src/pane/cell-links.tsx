// The cells behind a sentence as links: each leads to its cell, or shows what stands around it in its file.
import { Link } from "@fluentui/react-components";
import type { Where } from "@junheng/engine/diagnostics";
import { useState } from "react";
import type { Excerpt } from "../files/excerpt.js";
import { useCellAccess } from "./cell-access.js";
import { ExcerptView } from "./excerpt-view.js";
import { usePaneStyles } from "./styles.js";
import { useWords } from "./words.js";

/** So many cells are linked; the sentence itself names all. */
const mostLinks = 12;

/** A cell that is shown; its surroundings are null where its file cannot be read any more. */
interface ShownCell {
  readonly where: Where;
  readonly excerpt: Excerpt | null;
}

/** The links of places that have a sheet and a cell, each place once; nothing where there is no way to them. */
export function CellLinks({ places }: { readonly places: readonly Where[] }) {
  const say = useWords();
  const styles = usePaneStyles();
  const access = useCellAccess();
  const [shown, setShown] = useState<ShownCell | null>(null);
  const own = [...new Map(places.map((where) => [keyOf(where), where])).values()].filter(
    ({ sheet, cell }) => sheet !== undefined && cell !== undefined,
  );
  if (access.kind === "none" || own.length === 0) return null;
  const inFiles = new Set(own.map(({ file }) => file)).size > 1;
  const open = (where: Where): void => {
    if (access.kind === "go") access.go(where.sheet ?? "", where.cell ?? "");
    else void access.read(where).then((excerpt) => setShown({ where, excerpt }));
  };
  return (
    <>
      <span className={styles.row}>
        {own.slice(0, mostLinks).map((where) => (
          <Link
            key={keyOf(where)}
            as="button"
            inline
            onClick={() => open(where)}
            {...(where.file !== undefined && { title: where.file })}
          >
            {say("seeCell", {
              place: [inFiles ? where.file : undefined, where.sheet, where.cell].filter(Boolean).join(" "),
            })}
          </Link>
        ))}
      </span>
      {shown !== null && <ExcerptView {...shown} onClose={() => setShown(null)} />}
    </>
  );
}

const keyOf = ({ file, sheet, cell }: Where): string => `${file ?? ""}|${sheet ?? ""}|${cell ?? ""}`;
