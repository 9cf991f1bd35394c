// Communities with their joint scores, each opening to how it was put together; members open to their own scores.
import { Link } from "@fluentui/react-components";
import { endsText, memberRoleNames, mergeNames, noScoreReasons } from "@junheng/engine/words";
import type { CommunityScore, Scored } from "@junheng/engine/scoring";
import { formatDecimal } from "@junheng/engine/statistics";
import { OpenedReason } from "../shared/opened-reason.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { useScoringWords } from "./words.js";

interface Props {
  readonly scored: Scored;
  readonly onOpen: (row: number) => void;
}

/** The table, in the order of the list. */
export function JointTable({ scored, onOpen }: Props) {
  const say = useScoringWords();
  const styles = usePaneStyles();
  const sorted = [...scored.communities].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  return (
    <>
      <h3 className={styles.subheading}>{say("communities")}</h3>
      <ul className={styles.list}>
        {sorted.map((community) => (
          <li key={community.id} className={styles.card} data-community={community.name}>
            <Joint community={community} scored={scored} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Joint({ community, scored, onOpen }: Props & { readonly community: CommunityScore }) {
  const say = useScoringWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const { decimals } = scored.scores;
  const shown = (value: number | null): string => (value === null ? "—" : formatDecimal(value, decimals));
  const { joint, rank } = community;
  const { ends } = community;
  const [least, most] = [ends?.least.joint ?? joint.joint, ends?.most.joint ?? joint.joint];
  const range = least === null || most === null ? null : ([least, most] as const);
  const label = `${community.name} ${endsText(range, decimals)}`;
  return (
    <OpenedReason
      label={label}
      title={say("whyOf", { what: label })}
      beside={
        rank !== null && (
          <span className={styles.quiet}>
            {say("rank")} {rank}
          </span>
        )
      }
      reason={() => (
        <>
          <span>
            {joint.joint === null
              ? joint.reason !== null && noScoreReasons[joint.reason][locale]
              : community.letter !== null
                ? say("jointByLetter", { joint: shown(joint.joint) })
                : say("jointWhy", {
                    terms: termsOf(community, shown),
                    joint: shown(joint.joint),
                    merge: mergeNames[joint.kind][locale],
                  })}
          </span>
          {community.letter !== null && (
            <Link as="button" inline onClick={() => onOpen(community.letter!)}>
              {say("letterItems")}
            </Link>
          )}
          {joint.members.map((member, k) => (
            <span key={member.school}>
              {memberRoleNames[member.role][locale]}{" "}
              {typeof community.rows[k] !== "number" ? (
                member.school
              ) : (
                <Link as="button" inline onClick={() => onOpen(community.rows[k]!)}>
                  {member.school} {shown(member.own)}
                  {joint.reason === "eachItsOwn" && ` → ${shown(member.merged)}`}
                </Link>
              )}
            </span>
          ))}
        </>
      )}
    />
  );
}

/** What was added up: each own score by its weight. */
const termsOf = ({ joint }: CommunityScore, shown: (value: number | null) => string): string =>
  joint.members
    .map(({ own, weight }) => (weight === null ? shown(own) : `${formatDecimal(weight, 2)} × ${shown(own)}`))
    .join(" + ");
