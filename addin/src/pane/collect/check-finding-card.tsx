// One finding: what, why, where, and what was probably meant, to be accepted or refused.
import { Button } from "@fluentui/react-components";
import type { CollectedFinding } from "@junheng/engine/collection";
import { explainFinding, explainProposal } from "@junheng/engine/words";
import { CellLinks } from "../shared/cell-links.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import type { Collecting } from "./use-collection.js";
import { useCollectingWords } from "./words.js";

interface Props extends Pick<Collecting, "decide" | "decisions"> {
  readonly finding: CollectedFinding;
  /** Whether the school is named on the card. */
  readonly named: boolean;
}

/** The card. */
export function CheckFindingCard({ finding, named, decide, decisions }: Props) {
  const say = useCollectingWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const { id, severity, name, figures, proposal, answer } = finding;
  const colour = { error: styles.bad, warning: styles.doubt, note: undefined }[severity];
  const answered = (wanted: "accepted" | "refused" | null): void => {
    const { [id]: _, ...others } = decisions.corrections ?? {};
    decide({ corrections: wanted === null ? others : { ...others, [id]: wanted } });
  };
  return (
    <li className={styles.card}>
      <span>
        <span className={colour}>{say(severity)}</span> {named && <strong>{name} </strong>}
        {explainFinding(finding, locale)}
      </span>
      <CellLinks places={figures.map(({ where }) => where)} />
      {proposal !== undefined && (
        <div className={styles.row}>
          <span>{say("proposal", { proposal: explainProposal(proposal, locale) })}</span>
          {answer === null ? (
            <>
              <Button size="small" onClick={() => answered("accepted")}>
                {say("accept")}
              </Button>
              <Button size="small" onClick={() => answered("refused")}>
                {say("refuse")}
              </Button>
            </>
          ) : (
            <>
              <span className={styles.quiet}>{say(answer)}</span>
              <Button size="small" appearance="subtle" onClick={() => answered(null)}>
                {say("undo")}
              </Button>
            </>
          )}
        </div>
      )}
    </li>
  );
}
