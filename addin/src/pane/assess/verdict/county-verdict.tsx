// What may be said of the county, first of all: its line, its conditions, and the period of the figures.
import { mergeClasses } from "@fluentui/react-components";
import type { JudgedCounty } from "@junheng/engine/grounds";
import type { Standard } from "@junheng/engine/standards";
import { conditionsLine, countyLine, periodLine } from "@junheng/engine/words";
import { usePaneStyles } from "../../shared/styles.js";
import { useLocale } from "../../shared/words.js";
import { useVerdictColour, VerdictSentence } from "./verdict-line.js";

interface Props {
  readonly judged: JudgedCounty;
  readonly standard: Standard;
}

/** The card. */
export function CountyVerdict({ judged, standard }: Props) {
  const locale = useLocale();
  const styles = usePaneStyles();
  const colour = useVerdictColour();
  const line = countyLine(judged, standard, locale);
  return (
    <div className={mergeClasses(styles.card, styles.outcome, colour(line.met))} data-verdict={String(line.met)}>
      <p className={styles.verdict}>
        <VerdictSentence line={line} />
      </p>
      {[conditionsLine(judged, standard, locale), periodLine(judged, locale)].map(
        (text) =>
          text !== null && (
            <p key={text} className={styles.quiet}>
              {text}
            </p>
          ),
      )}
    </div>
  );
}
