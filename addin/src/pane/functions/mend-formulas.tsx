// Formulas of ours that show #NAME? are entered again; how many, and which could not be.
import { Button } from "@fluentui/react-components";
import { usePaneStyles } from "../shared/styles.js";
import type { Formulas } from "./use-formulas.js";
import { useFunctionWords } from "./words.js";

/** Places are listed up to so many. */
const mostPlaces = 10;

/** The button and what came of it. */
export function MendFormulas({ formulas: { outcome, isBusy, mend } }: { readonly formulas: Formulas }) {
  const say = useFunctionWords();
  const styles = usePaneStyles();
  const done = outcome?.kind === "mended" ? outcome.formulas : null;
  return (
    <section className={styles.section} aria-label={say("mendHeading")}>
      <h3 className={styles.subheading}>{say("mendHeading")}</h3>
      <p className={styles.quiet}>{say("mendAbout")}</p>
      <div>
        <Button disabled={isBusy} onClick={mend}>
          {say("mend")}
        </Button>
      </div>
      <div role="status">
        {done !== null && (
          <p className={styles.text}>
            {done.mended.length + done.left.length === 0
              ? say("mendedNone")
              : say("mended", { count: done.mended.length })}
          </p>
        )}
        {done !== null && done.left.length > 0 && (
          <p className={styles.text}>{say("mendLeft", { count: done.left.length, places: placesOf(done.left) })}</p>
        )}
      </div>
    </section>
  );
}

const placesOf = (places: readonly string[]): readonly string[] =>
  places.length <= mostPlaces ? places : [...places.slice(0, mostPlaces), "…"];
