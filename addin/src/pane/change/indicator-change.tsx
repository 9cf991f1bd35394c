// One indicator over two years: the picture, the sentence, what it is made of, then who.
import type { YearsCompared } from "@junheng/engine/change";
import { changeArrows, traceParts } from "@junheng/engine/change";
import { changeLine, partsLine, playerNames } from "@junheng/engine/words";
import { useMemo } from "react";
import { OpenedReason } from "../shared/opened-reason.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { ArrowsPicture } from "./arrows-picture.js";
import { ChangedSchools } from "./changed-schools.js";
import { CloserLooks } from "./closer-looks.js";
import type { ChangedHere } from "./change-tab.js";
import { Trend } from "./trend.js";
import type { Changing } from "./use-change.js";
import { signedText, useChangesWords } from "./words.js";
import { cvText } from "../shared/figure-texts.js";

interface Props {
  readonly here: ChangedHere;
  readonly compared: YearsCompared;
  readonly changing: Changing;
}

/** The view. */
export function IndicatorChangeView({ here, compared, changing }: Props) {
  const { stage, id } = here;
  const say = useChangesWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const arrows = useMemo(() => changeArrows(compared, stage, id), [compared, id, stage]);
  const change = compared.stages[stage]?.indicators[id];
  if (change === undefined) return null;
  const parts = partsLine(change, locale);
  return (
    <>
      <ArrowsPicture here={here} compared={compared} arrows={arrows} />
      <p className={styles.text} data-change={`${stage}.${id}`}>
        {changeLine(compared, stage, id, locale)}
      </p>
      {parts !== null && (
        <p className={styles.text}>
          {parts}{" "}
          <OpenedReason
            label={say("arithmetic")}
            title={say("arithmetic")}
            reason={() => (
              <>
                <span>{say("termsNote")}</span>
                {traceParts(change).map(({ player, value, terms }) => (
                  <span key={player}>
                    {say("partIs", {
                      player: playerNames[player][locale],
                      value: signedText(value),
                      terms: terms
                        .map((term) =>
                          say("term", {
                            weight: term.weight.toPrecision(3),
                            with: cvText(term.with),
                            without: cvText(term.without),
                          }),
                        )
                        .join(" + "),
                    })}
                  </span>
                ))}
              </>
            )}
          />
        </p>
      )}
      <Trend here={here} trend={changing.changed?.trend ?? null} />
      <ChangedSchools
        here={here}
        compared={compared}
        arrows={arrows}
        standard={changing.standard}
        cells={changing.cells}
      />
      <CloserLooks here={here} compared={compared} />
    </>
  );
}
