// Outcomes: gaps to the lead and others, pupils lost and come back, mean ages and large classes, each with its cells.
import type { CommunitiesReport, Figure, Losses, ToldGap } from "@junheng/engine/communities";
import { classLines, gapChangeNames, gapReferenceNames, gapUnitNames, joinNames } from "@junheng/engine/words";
import { CellLinks } from "../shared/cell-links.js";
import { ReasonRow } from "../shared/reason-row.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { FigureTable } from "./figure-table.js";
import { figureText, shareText, useCommunitiesWords, useHeadings } from "./words.js";

/** What there is of them. */
export function Outcomes({ report }: { readonly report: CommunitiesReport }) {
  const { gaps, losses } = report;
  return (
    <>
      {gaps.length > 0 && <Gaps gaps={gaps} />}
      {losses.length > 0 && <Lost losses={losses} />}
      <AgesAndClasses report={report} />
    </>
  );
}

function Gaps({ gaps }: { readonly gaps: readonly ToldGap[] }) {
  const say = useCommunitiesWords();
  const heading = useHeadings();
  const locale = useLocale();
  return (
    <FigureTable
      label={say("gaps")}
      headings={[say("gaps"), `${heading("before")} → ${heading("after")}`, heading("narrowed")]}
    >
      {gaps.map(({ of, to, subject, unit, before, after, narrowed, rate, change, narrowingOnly, cells }, position) => (
        <ReasonRow
          key={position}
          label={say("gapOf", { of, to: gapReferenceNames[to][locale], subject })}
          values={[
            narrowingOnly ? "—" : say("beforeAfter", { before: figureText(before), after: figureText(after) }),
            `${figureText(narrowed)} ${gapUnitNames[unit][locale]}`,
          ]}
          reason={() => (
            <>
              {narrowingOnly && <span>{heading("narrowingOnly")}</span>}
              {rate !== null && <span>{say("closedPart", { rate: shareText(rate) })}</span>}
              {change !== null && <span>{gapChangeNames[change][locale]}</span>}
              <CellLinks places={cells} />
            </>
          )}
        />
      ))}
    </FigureTable>
  );
}

function Lost({ losses }: { readonly losses: readonly Losses[] }) {
  const say = useCommunitiesWords();
  const heading = useHeadings();
  const locale = useLocale();
  const bases = (numbers: readonly number[]): string =>
    joinNames(
      numbers.map((each) => figureText(each)),
      locale,
    );
  return (
    <FigureTable label={say("losses")} headings={[say("losses"), heading("lossRate"), heading("narrowed")]}>
      {losses.map(({ of, years, change, basesFollow }, position) => (
        <ReasonRow
          key={position}
          label={of}
          values={[years.map(({ rate }) => shareText(rate)).join(" → "), figureText(change === null ? null : -change)]}
          reason={() => (
            <>
              {years.map(({ period, lost, base, rate, printed, bases: { halfUp, truncation } }) => (
                <span key={period}>
                  {say("lostOf", { period, lost: figureText(lost), base: figureText(base), rate: shareText(rate) })}{" "}
                  {printed !== null && halfUp.length > 0 && say("basesAre", { printed, bases: bases(halfUp) })}
                  {printed !== null &&
                    halfUp.length === 0 &&
                    truncation.length > 0 &&
                    say("truncated", { bases: bases(truncation) })}
                </span>
              ))}
              {basesFollow === false && <span>{say("basesApart")}</span>}
              <CellLinks places={years.flatMap(({ cells }) => cells)} />
            </>
          )}
        />
      ))}
    </FigureTable>
  );
}

function AgesAndClasses({ report: { ages, classes } }: { readonly report: CommunitiesReport }) {
  const say = useCommunitiesWords();
  const heading = useHeadings();
  const locale = useLocale();
  const styles = usePaneStyles();
  const means = [
    { name: heading("meanAge"), figure: ages.mean },
    { name: heading("ruralMeanAge"), figure: ages.ruralMean },
  ].filter(({ figure }) => figure.value !== null);
  const rows: readonly { name: string; figure: Figure; schools: readonly string[] }[] = [
    ...means.map((each) => ({ ...each, schools: [] })),
    ...(ages.schools.length === 0
      ? []
      : [
          {
            name: heading("oldSchools", { from: ages.old.from }),
            figure: {
              value: ages.old.schools.length,
              cells: ages.schools
                .filter(({ school }) => ages.old.schools.includes(school))
                .flatMap(({ cells }) => cells),
            },
            schools: ages.old.schools,
          },
        ]),
    ...(classes === null ? [] : classLines(classes, locale)).map(({ name, count, schools, cells }) => ({
      name,
      figure: { value: count, cells },
      schools,
    })),
  ];
  if (rows.length === 0) return null;
  return (
    <FigureTable label={say("agesAndClasses")} headings={[say("agesAndClasses"), heading("value")]}>
      {rows.map(({ name, figure: { value, cells }, schools }) => (
        <ReasonRow
          key={name}
          label={name}
          values={[figureText(value)]}
          reason={() => (
            <>
              <span className={styles.quiet}>{joinNames(schools, locale)}</span>
              <CellLinks places={cells} />
            </>
          )}
        />
      ))}
    </FigureTable>
  );
}
