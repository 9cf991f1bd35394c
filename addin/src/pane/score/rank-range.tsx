// Ranks under other weights: which schools keep theirs, and between which ranks the others move; closed until it is asked for.
import { Link } from "@fluentui/react-components";
import type { Scored } from "@junheng/engine/scoring";
import { useState } from "react";
import { usePaneStyles } from "../shared/styles.js";
import { rankMoves } from "./rank-moves.js";
import { useScoringWords } from "./words.js";

interface Props {
  readonly scored: Scored;
  readonly onOpen: (row: number) => void;
}

/** The list, the best rank first. */
export function RankRange({ scored, onOpen }: Props) {
  const say = useScoringWords();
  const styles = usePaneStyles();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say("ranksMove")}</summary>
      {open && <Ranks scored={scored} onOpen={onOpen} />}
    </details>
  );
}

function Ranks({ scored, onOpen }: Props) {
  const say = useScoringWords();
  const styles = usePaneStyles();
  const moves = rankMoves(scored);
  if (moves === null) return <p className={styles.quiet}>{say("ranksMoveNone")}</p>;
  const sorted = [...moves].sort((a, b) => a.rank - b.rank || a.row - b.row);
  const kept = moves.filter(({ best, worst }) => best === worst).length;
  return (
    <>
      <p className={styles.quiet}>{say("ranksMoveHow", { kept, count: moves.length })}</p>
      <ul className={styles.list} data-ranks>
        {sorted.map(({ row, rank, best, worst }) => (
          <li key={row}>
            {rank}{" "}
            <Link as="button" inline onClick={() => onOpen(row)}>
              {scored.scores.names[row]}
            </Link>{" "}
            <span className={styles.quiet}>
              {best === worst ? say("rankKept") : say("rankBetween", { best, worst })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
