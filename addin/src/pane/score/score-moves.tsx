// What moved since the last scoring: after an edit, the clerk sees at once what it did.
import type { RubricChange } from "@junheng/engine/rubrics";
import { diffRubric } from "@junheng/engine/rubrics";
import type { Scored } from "@junheng/engine/scoring";
import { formatDecimal } from "@junheng/engine/statistics";
import { usePaneStyles } from "../shared/styles.js";
import { rangeText, useScoringWords } from "./words.js";

/** How many moves are told. */
const shownFirst = 6;

/** The sentence, or nothing where nothing moved. */
export function ScoreMoves({ before, after }: { readonly before: Scored | null; readonly after: Scored }) {
  const say = useScoringWords();
  const styles = usePaneStyles();
  if (before === null) return null;
  const moves = [...schoolMoves(before, after), ...jointMoves(before, after)].map((move) => say("move", move));
  const changes = diffRubric(before.rubric, after.rubric).filter(({ canChangeScore }) => canChangeScore);
  return (
    <div role="status">
      {changes.length > 0 && (
        <p className={styles.text}>
          {say(moves.length === 0 ? "rubricChangedAlone" : "rubricChanged", {
            count: changes.length,
            changes: changes.slice(0, shownFirst).map(changeText),
            schools: schoolMoves(before, after).length,
          })}
        </p>
      )}
      {moves.length > 0 && (
        <p className={styles.text}>{say("moved", { moves: moves.slice(0, shownFirst), count: moves.length })}</p>
      )}
    </div>
  );
}

/** What was changed, as `retention.points 10 → 12`; what is no plain value is named alone. */
const changeText = ({ path, before, after }: RubricChange): string =>
  [before, after].every((value) => typeof value !== "object" || value === null)
    ? `${path} ${String(before ?? "—")} → ${String(after ?? "—")}`
    : path;

function schoolMoves({ scores: a }: Scored, { scores: b }: Scored) {
  return b.names.flatMap((name, row) => {
    const old = a.names.indexOf(name);
    if (old < 0 || (a.final[old] === b.final[row] && a.finalAtMost[old] === b.finalAtMost[row])) return [];
    return [
      {
        name,
        before: rangeText(a.final[old]!, a.finalAtMost[old]!, a.decimals),
        after: rangeText(b.final[row]!, b.finalAtMost[row]!, b.decimals),
      },
    ];
  });
}

function jointMoves({ communities: a, scores }: Scored, { communities: b }: Scored) {
  const shown = (value: number | null): string => (value === null ? "—" : formatDecimal(value, scores.decimals));
  return b.flatMap(({ id, name, joint }) => {
    const old = a.find((each) => each.id === id)?.joint.joint ?? null;
    return shown(old) === shown(joint.joint) ? [] : [{ name, before: shown(old), after: shown(joint.joint) }];
  });
}
