// Exchange against eligible teachers, the share of backbone teachers, and where the three-year cycle stands.
import type { CycleReport, ExchangeReport, Figure, ShareMet } from "@junheng/engine/communities";
import { joinNames } from "@junheng/engine/words";
import { CellLinks } from "../shared/cell-links.js";
import { ReasonRow } from "../shared/reason-row.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { FigureTable } from "./figure-table.js";
import type { Heading } from "./words.js";
import { figureText, shareText, useCommunitiesWords, useHeadings } from "./words.js";

/** The figures and shares, then the cycle. */
export function Exchange({ exchange }: { readonly exchange: ExchangeReport }) {
  const say = useCommunitiesWords();
  const heading = useHeadings();
  const styles = usePaneStyles();
  const { exchanged, eligible, exchangedBackbone: backbone, rate, backboneShare, cycle } = exchange;
  const shares = [
    { name: "rate", of: rate, parts: { exchanged, eligible } },
    { name: "backboneShare", of: backboneShare, parts: { backbone, exchanged } },
  ] as const;
  return (
    <>
      <FigureTable label={heading("exchange")} headings={[heading("figure"), heading("value")]} last={heading("met")}>
        {Object.entries({ exchanged, eligible, backbone } as const).map(([name, { value, cells }]) => (
          <ReasonRow
            key={name}
            label={heading(name as "exchanged")}
            values={[figureText(value)]}
            last={<td />}
            reason={() => (value === null ? <span>{say("noFigure")}</span> : <CellLinks places={cells} />)}
          />
        ))}
        {shares.map(({ name, of, parts }) => (
          <ReasonRow
            key={name}
            label={heading(name)}
            values={[shareText(of.share)]}
            last={<Met of={of} />}
            reason={() => <HowShared of={of} parts={parts} />}
          />
        ))}
      </FigureTable>
      {cycle === null ? <p className={styles.quiet}>{say("noCycle")}</p> : <Cycle cycle={cycle} />}
    </>
  );
}

function Met({ of: { met } }: { readonly of: ShareMet }) {
  const say = useCommunitiesWords();
  const styles = usePaneStyles();
  if (met === null) return <td className={styles.unmeasured}>? {say("open")}</td>;
  return <td className={met ? styles.good : styles.bad}>{met ? `✓ ${say("met")}` : `✗ ${say("notMet")}`}</td>;
}

interface HowProps {
  readonly of: ShareMet;
  readonly parts: Readonly<Partial<Record<Heading, Figure>>>;
}

function HowShared({ of: { numerator, denominator, share, minimum }, parts }: HowProps) {
  const say = useCommunitiesWords();
  const heading = useHeadings();
  const locale = useLocale();
  const asked = { minimum: `${figureText(minimum * 100)}%` };
  const figures = Object.entries(parts) as (readonly [Heading, Figure])[];
  const lacking = figures.filter(([, { value }]) => value === null).map(([name]) => heading(name));
  return (
    <>
      <span>
        {share === null
          ? say("shareOpen", { ...asked, lacking: joinNames(lacking, locale) })
          : say("shareOf", {
              ...asked,
              numerator: figureText(numerator),
              denominator: figureText(denominator),
              share: shareText(share),
            })}
      </span>
      <CellLinks places={figures.flatMap(([, { cells }]) => cells)} />
    </>
  );
}

function Cycle({ cycle }: { readonly cycle: CycleReport }) {
  const say = useCommunitiesWords();
  const heading = useHeadings();
  const styles = usePaneStyles();
  const { firstYear, currentYear, rule, eligible, done, behind, unknown, byYear, cells } = cycle;
  const facts = [
    [heading("cycle", { firstYear: String(firstYear), men: rule.menUnder, women: rule.womenUnder }), eligible],
    [heading("cycleDone", { year: String(currentYear) }), done],
    [heading("cycleBehind"), behind],
    ...(unknown > 0 ? [[heading("cycleUnknown"), unknown] as const] : []),
  ] as const;
  return (
    <>
      <FigureTable label={heading("cycleBehind")} headings={[heading("figure"), heading("value")]}>
        {facts.map(([name, value]) => (
          <ReasonRow key={name} label={name} values={[figureText(value)]} reason={() => <CellLinks places={cells} />} />
        ))}
      </FigureTable>
      <FigureTable
        label={heading("cycleDone", { year: String(currentYear) })}
        headings={[say("year"), say("doneInYear"), say("doneSoFar"), say("dueShare")]}
      >
        {byYear.map((year) => (
          <tr key={year.year}>
            <th scope="row" className={styles.plainHead}>
              {year.year}
            </th>
            {[
              figureText(year.done),
              figureText(year.share === null ? null : year.share * 100),
              figureText(year.dueShare * 100),
            ].map((value, at) => (
              <td key={at} className={styles.number}>
                {value}
              </td>
            ))}
          </tr>
        ))}
      </FigureTable>
    </>
  );
}
