// What joint scores mean for principals, by the rules: points, prizes, awards and places, each opened down to the items and their cells.
import type { Scored } from "@junheng/engine/scoring";
import { useState } from "react";
import { OutcomesList } from "../score/outcomes-list.js";
import { SchoolScores } from "../score/school-scores.js";

interface Props {
  readonly scored: Scored;
  readonly onGo: (sheet: string, cell: string) => void;
}

/** The list of the part that scores, with the items of the school that is opened below it. */
export function Principals({ scored, onGo }: Props) {
  const [opened, setOpened] = useState<string | null>(null);
  const row = opened === null ? -1 : scored.scores.names.indexOf(opened);
  return (
    <>
      <OutcomesList scored={scored} onOpen={(wanted) => setOpened(scored.scores.names[wanted] ?? null)} />
      {row >= 0 && <SchoolScores scored={scored} row={row} onGo={onGo} onClose={() => setOpened(null)} />}
    </>
  );
}
