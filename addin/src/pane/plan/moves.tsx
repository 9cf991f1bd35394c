// The limit kept by moving alone: who gives, who gets, and a move that is not allowed.
import { Button } from "@fluentui/react-components";
import type { PlannedIndicator } from "@junheng/engine/planning";
import { amountText } from "@junheng/engine/words";
import { LongList } from "../shared/long-list.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import type { Planning } from "./use-plan.js";
import { usePlanningWords } from "./words.js";
import { cvText } from "../shared/figure-texts.js";

/** The moves; nothing where they were not asked for, or none is needed. */
export function Moves({
  indicator: { moves, schools, unit },
  planning: { choices, choose },
}: {
  readonly indicator: PlannedIndicator;
  readonly planning: Planning;
}) {
  const say = usePlanningWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  if (moves === null || moves.count === 0) return null;
  if (moves.count === null) return <p className={styles.text}>{say("movesNone")}</p>;
  const nameOf = (position: number): string => schools[position]?.name ?? "";
  const givers = [...new Set(moves.list.map(({ from }) => nameOf(from)))];
  return (
    <>
      <p className={styles.text}>
        {say("movesAre", { amount: amountText(moves.count, unit, locale), givers, cv: cvText(moves.cvAfter) })}
      </p>
      <LongList
        items={moves.list}
        keyOf={({ from, to }) => `${from} ${to}`}
        line={({ from, to, amount }) => {
          const way = { from: nameOf(from), to: nameOf(to) };
          return (
            <span className={styles.row}>
              {say("moveLine", { ...way, amount: amountText(amount, unit, locale) })}
              <Button size="small" onClick={() => choose({ forbidden: [...(choices.forbidden ?? []), way] })}>
                {say("forbid")}
              </Button>
            </span>
          );
        }}
      />
    </>
  );
}
