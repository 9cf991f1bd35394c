// Coverage: what is reached of all there is, each once; opened to how it was counted, with and without leads, by kind, and what is printed.
import { coveredThings } from "@junheng/engine/communities";
import type { Covered, CoveredThing, CoveredThings, CoverageReport } from "@junheng/engine/communities";
import { claimVerdictNames, communityKindNames, coveredNames, joinNames, labelled } from "@junheng/engine/words";
import { CellLinks } from "../shared/cell-links.js";
import { ReasonRow } from "../shared/reason-row.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { FigureTable } from "./figure-table.js";
import { isWrong, type PrintedOf, printedShares } from "./printed-shares.js";
import type { Say } from "./words.js";
import { figureText, shareText, useCommunitiesWords, useHeadings } from "./words.js";

/** The table, then what is printed. */
export function Coverage({ coverage }: { readonly coverage: CoverageReport }) {
  const say = useCommunitiesWords();
  const heading = useHeadings();
  return (
    <>
      <Table name={heading("withLeads")} coverage={coverage} things={coverage} />
      <Table name={heading("withoutLeads")} coverage={coverage} things={coverage.withoutLeads} />
      {printedShares(coverage).map((share) => (
        <Printed key={`${share.kind} ${share.thing}`} share={share} say={say} />
      ))}
    </>
  );
}

interface TableProps {
  readonly name: string;
  readonly coverage: CoverageReport;
  readonly things: CoveredThings;
}

function Table({ name, coverage, things }: TableProps) {
  const heading = useHeadings();
  const locale = useLocale();
  return (
    <FigureTable label={name} headings={[name, heading("reached"), heading("share")]}>
      {coveredThings.map((thing) => (
        <ReasonRow
          key={thing}
          label={coveredNames[thing][locale]}
          values={[figureText(things[thing].reached), shareText(things[thing].share)]}
          reason={() => <HowCovered coverage={coverage} thing={thing} />}
        />
      ))}
    </FigureTable>
  );
}

function Printed({ share, say }: { readonly share: PrintedOf; readonly say: Say }) {
  const locale = useLocale();
  const styles = usePaneStyles();
  const { thing, kind, covered } = share;
  const { printed, verdict, countsCommunities, totals, cells } = share.printed;
  const name = [kind !== null && communityKindNames[kind][locale], coveredNames[thing][locale]];
  const wrong = isWrong(share);
  const said = say("printedSays", { printed, verdict: claimVerdictNames[verdict][locale] });
  return (
    <div className={styles.card} data-printed={verdict}>
      <strong className={wrong ? styles.bad : undefined}>
        <span aria-hidden="true">{wrong ? "✗" : "·"}</span> {labelled(name.filter(Boolean).join(" · "), said, locale)}
      </strong>
      {covered.share !== null && <span>{reachText(covered, say)}</span>}
      {countsCommunities && <span>{say("countsPairs")}</span>}
      {totals.length > 0 && (
        <span>
          {say("totalsAre", {
            totals: joinNames(
              totals.map((each) => figureText(each)),
              locale,
            ),
          })}
        </span>
      )}
      <CellLinks places={cells} />
    </div>
  );
}

/** The arithmetic of one thing, line by line. */
function HowCovered({ coverage, thing }: { readonly coverage: CoverageReport; readonly thing: CoveredThing }) {
  const say = useCommunitiesWords();
  const heading = useHeadings();
  const locale = useLocale();
  const all = coverage[thing];
  const lines = [
    labelled(heading("withLeads"), reachText(all, say), locale),
    labelled(heading("withoutLeads"), reachText(coverage.withoutLeads[thing], say), locale),
    ...(coverage.byKind.length < 2 ? [] : coverage.byKind).map((each) =>
      labelled(communityKindNames[each.kind][locale], reachText(each[thing], say), locale),
    ),
    ...(all.byCommunities === null
      ? []
      : [say("byPairs", { reached: all.byCommunities.reached, share: shareText(all.byCommunities.share) })]),
  ];
  return (
    <>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
      {all.lacking > 0 && <span>{say("lacking", { count: all.lacking })}</span>}
      {all.lacking === 0 && all.total === null && <span>{say("noTotal")}</span>}
      <CellLinks places={all.cells} />
    </>
  );
}

const reachText = ({ reached, total, share }: Covered, say: Say): string =>
  total === null
    ? figureText(reached)
    : say("ofTotal", { reached: figureText(reached), total: figureText(total), share: shareText(share) });
