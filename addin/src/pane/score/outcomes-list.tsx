// What follows from joint scores: each principal's points, prize, award and places, opening to the score and the items they come from.
import { Link } from "@fluentui/react-components";
import type { JointOutcome, Scored } from "@junheng/engine/scoring";
import { endsText, explainOutcome, jointOutcomeWords } from "@junheng/engine/words";
import { OpenedReason } from "../shared/opened-reason.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { useScoringWords } from "./words.js";

interface Props {
  readonly scored: Scored;
  readonly onOpen: (row: number) => void;
}

/** A card a principal; one opens to its sentence, and from there to the items of its school. */
export function OutcomesList({ scored, onOpen }: Props) {
  const locale = useLocale();
  const styles = usePaneStyles();
  return (
    <>
      <h3 className={styles.subheading}>{jointOutcomeWords.sheet[locale]}</h3>
      <ul className={styles.list}>
        {scored.outcomes.map((outcome) => (
          <li key={`${outcome.community} ${outcome.school}`} className={styles.card} data-principal={outcome.school}>
            <Principal outcome={outcome} scored={scored} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Principal({ outcome, scored, onOpen }: Props & { readonly outcome: JointOutcome }) {
  const say = useScoringWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const { school, community, row, pointsEnds, prizeEnds, award, places } = outcome;
  const word = (code: keyof typeof jointOutcomeWords): string => jointOutcomeWords[code][locale];
  const label = `${school} ${endsText(pointsEnds, 0)}`;
  const why = explainOutcome(scored, outcome, locale);
  const beside = [
    `${word("prize")} ${endsText(prizeEnds, 0)}`,
    ...(award === true ? [word("award")] : []),
    ...(places === null ? [] : [`${word("places")} ${places}`]),
  ];
  return (
    <OpenedReason
      label={label}
      title={say("whyOf", { what: label })}
      beside={<span className={styles.quiet}> {beside.join(" · ")}</span>}
      reason={() => (
        <>
          <span>
            {community} {why === "" ? "—" : why}
          </span>
          {row !== null && (
            <Link as="button" inline onClick={() => onOpen(row)}>
              {say("details", { school })}
            </Link>
          )}
        </>
      )}
    />
  );
}
