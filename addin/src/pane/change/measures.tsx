// What else is measured of a change: dispersion, convergence, ranks, and the parts between and within groups.
import type { YearsCompared } from "@junheng/engine/change";
import { changeMeasures } from "@junheng/engine/change";
import { changeWord } from "@junheng/engine/words";
import { useState } from "react";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import type { ChangedHere } from "./change-tab.js";
import { signedText, useChangesWords } from "./words.js";
import { valueText } from "../shared/figure-texts.js";

interface Props {
  readonly here: ChangedHere;
  readonly compared: YearsCompared;
}

/** Worked out when it is opened. */
export function Measures(props: Props) {
  const say = useChangesWords();
  const styles = usePaneStyles();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say("measures")}</summary>
      {open && <Opened {...props} />}
    </details>
  );
}

function Opened({ here: { stage, id }, compared }: Props) {
  const locale = useLocale();
  const styles = usePaneStyles();
  const { sigma, convergence, ranks } = changeMeasures(compared, stage, id);
  const both = ({ before, after }: { readonly before: number | null; readonly after: number | null }): string =>
    `${valueText(before)} → ${valueText(after)}`;
  const lines: readonly (readonly [Parameters<typeof changeWord>[0], string])[] = [
    ["cvUnweighted", both(sigma.cvUnweighted)],
    ["sdOfLogs", both(sigma.sdOfLogs)],
    ["beta", signedText(convergence?.unweighted.beta ?? null)],
    ["betaWeighted", signedText(convergence?.weighted.beta ?? null)],
    ["lambda", signedText(convergence?.unweighted.lambda ?? null)],
    ["tau", signedText(ranks.tau)],
  ];
  return (
    <>
      <dl className={styles.definitions}>
        {lines.map(([word, text]) => (
          <div key={word}>
            <dt>{changeWord(word, {}, locale)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.quiet}>{changeWord("betaNote", {}, locale)}</p>
    </>
  );
}
