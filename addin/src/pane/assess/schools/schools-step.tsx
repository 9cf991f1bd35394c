// The fourth step: the schools that fall short, each with what is lacking in its own unit.
import type { JudgedCounty } from "@junheng/engine/grounds";
import type { Standard } from "@junheng/engine/standards";
import { usePaneStyles } from "../../shared/styles.js";
import { useWords } from "../../shared/words.js";
import { SchoolsShort } from "./schools-short.js";

interface Props {
  readonly judged: JudgedCounty;
  readonly standard: Standard;
}

/** The schools. */
export function SchoolsStep({ judged: { assessment }, standard }: Props) {
  const say = useWords();
  const styles = usePaneStyles();
  return standard.schoolRule === undefined ? (
    <p className={styles.quiet}>{say("noSchoolRule")}</p>
  ) : (
    <SchoolsShort assessment={assessment} standard={standard} />
  );
}
