// Schools that may be one in both years: asked, answered with a press, kept with the workbook.
import { Button } from "@fluentui/react-components";
import type { YearsCompared } from "@junheng/engine/change";
import { formatDecimal } from "@junheng/engine/statistics";
import { LongList } from "../shared/long-list.js";
import { usePaneStyles } from "../shared/styles.js";
import type { Changing } from "./use-change.js";
import { useChangesWords } from "./words.js";

interface Props {
  readonly compared: YearsCompared;
  readonly changing: Changing;
}

/** The questions, and what was answered; nothing where there are none. */
export function SameSchools({ compared: { questions }, changing: { told, tell } }: Props) {
  const say = useChangesWords();
  const styles = usePaneStyles();
  return (
    <>
      {questions.length > 0 && (
        <section className={styles.section} aria-label={say("questions")}>
          <h3 className={styles.subheading}>{say("questions")}</h3>
          <LongList
            items={questions}
            keyOf={({ before, after }) => `${before.name} ${after.name}`}
            line={({ before, after, confidence }) => {
              const pair = { before: before.name, after: after.name };
              return (
                <span className={styles.row}>
                  {say("questionOf", { ...pair, confidence: formatDecimal(confidence * 100, 0) })}
                  <Button size="small" onClick={() => tell([...told, pair])}>
                    {say("isSame")}
                  </Button>
                  <Button size="small" onClick={() => tell([...told, { before: before.name, after: null }])}>
                    {say("isOther")}
                  </Button>
                </span>
              );
            }}
          />
        </section>
      )}
      {told.length > 0 && (
        <div className={styles.row}>
          <span>{say("toldOf", { count: told.length })}</span>
          <Button size="small" onClick={() => tell([])}>
            {say("forgetTold")}
          </Button>
        </div>
      )}
    </>
  );
}
