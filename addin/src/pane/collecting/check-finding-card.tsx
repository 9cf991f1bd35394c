// One finding: what, why, where, and what was probably meant, to be accepted or refused.
import { Button, Link } from "@fluentui/react-components";
import type { CollectedFinding } from "@junheng/engine/collection";
import type { Where } from "@junheng/engine/diagnostics";
import { explainFinding, explainProposal } from "@junheng/engine/messages";
import { usePaneStyles } from "../styles.js";
import { useLocale } from "../words.js";
import { ExcerptView } from "./excerpt-view.js";
import type { Collecting } from "./use-collection.js";
import { useCollectingWords } from "./words.js";

interface Props extends Pick<Collecting, "decide" | "decisions" | "show" | "shown" | "hide"> {
  readonly finding: CollectedFinding;
  /** Whether the school is named on the card. */
  readonly named: boolean;
}

/** The card. */
export function CheckFindingCard({ finding, named, decide, decisions, show, shown, hide }: Props) {
  const say = useCollectingWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const { id, severity, name, figures, proposal, answer } = finding;
  const colour = { error: styles.bad, warning: styles.doubt, note: undefined }[severity];
  const places = figures.map(({ where }) => where).filter(({ cell }) => cell !== undefined);
  const own = new Map(places.map((where) => [keyOf(where), where]));
  const here = shown !== null && own.has(keyOf(shown.where)) ? shown : null;
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
      <span className={styles.row}>
        {[...own.values()].slice(0, 6).map((where) => (
          <Link key={keyOf(where)} as="button" inline onClick={() => show(where)} title={where.file}>
            {say("seeCell", { place: `${where.sheet ?? ""} ${where.cell ?? ""}` })}
          </Link>
        ))}
      </span>
      {here !== null && <ExcerptView shown={here} onClose={hide} />}
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

const keyOf = ({ file, sheet, cell }: Where): string => `${file ?? ""}|${sheet ?? ""}|${cell ?? ""}`;
