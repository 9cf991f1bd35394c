// What joint scores mean for principals: each one's own score, the joint score, its grade; opened to points and prize.
import type { PrincipalOutcome } from "@junheng/engine/communities";
import { ReasonRow } from "../shared/reason-row.js";
import { useLocale } from "../shared/words.js";
import { FigureTable } from "./figure-table.js";
import { figureText, useCommunitiesWords, useHeadings } from "./words.js";

/** A school a row. */
export function Principals({ principals }: { readonly principals: readonly PrincipalOutcome[] }) {
  const say = useCommunitiesWords();
  const heading = useHeadings();
  const locale = useLocale();
  const headings = [heading("school"), heading("own"), heading("joint"), heading("points")];
  return (
    <FigureTable label={heading("principals")} headings={headings}>
      {principals.map(({ school, community, own, joint, grade, points, prize }, position) => (
        <ReasonRow
          key={position}
          label={school}
          values={[figureText(own), figureText(joint), figureText(points)]}
          reason={() => (
            <>
              <span>{community}</span>
              <span>
                {say("outcomeOf", {
                  joint: figureText(joint),
                  grade: grade?.[locale] ?? "—",
                  points: figureText(points),
                  prize: figureText(prize),
                })}
              </span>
            </>
          )}
        />
      ))}
    </FigureTable>
  );
}
