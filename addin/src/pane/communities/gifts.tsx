// Gifts: who gave what to whom, what it is worth for each pupil of the receiver, and the cells of every one.
import type { Given, LedgerReport } from "@junheng/engine/communities";
import { ledgerUnitNames } from "@junheng/engine/words";
import { CellLinks } from "../shared/cell-links.js";
import { ReasonRow } from "../shared/reason-row.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { FigureTable } from "./figure-table.js";
import { figureText, useCommunitiesWords, useHeadings } from "./words.js";

/** The gifts of a ledger. */
export function GiftsGiven({ ledger: { gifts, giftValue, giftKinds } }: { readonly ledger: LedgerReport }) {
  const say = useCommunitiesWords();
  const heading = useHeadings();
  const styles = usePaneStyles();
  const { inKind, money, total, withoutValue } = giftValue;
  const together = { inKind: figureText(inKind), money: figureText(money), total: figureText(total) };
  const sides = say("fromTo", { giver: heading("giver"), receiver: heading("receiver") });
  return (
    <>
      <p className={styles.text}>{say("giftsTogether", together)}</p>
      {withoutValue > 0 && <p className={styles.text}>{say("withoutValue", { count: withoutValue })}</p>}
      <FigureTable label={heading("gifts")} headings={[sides, heading("yuan"), heading("perPupil")]}>
        {gifts.map((gift, position) => (
          <ReasonRow
            key={position}
            label={say("fromTo", {
              giver: gift.giver ?? say("notNamed"),
              receiver: gift.receiver ?? say("notNamed"),
            })}
            values={[figureText(gift.yuan), figureText(gift.perPupil)]}
            reason={() => <Gift gift={gift} />}
          />
        ))}
      </FigureTable>
      <Kinds kinds={giftKinds} />
    </>
  );
}

/** What it was, its arithmetic and its cells. */
function Gift({ gift }: { readonly gift: Given }) {
  const say = useCommunitiesWords();
  const locale = useLocale();
  const { giver, yuan, inKind, money, pupils, perPupil, goods, cells } = gift;
  const receiver = gift.receiver ?? say("notNamed");
  const worth = { inKind: figureText(inKind), money: figureText(money), total: figureText(yuan) };
  return (
    <>
      {goods.map(({ gift: what, quantity, unit, cells: places }, position) => (
        <span key={position}>
          {what} {figureText(quantity)} {ledgerUnitNames[unit][locale]} <CellLinks places={places} />
        </span>
      ))}
      <span>{say("giftsTogether", worth)}</span>
      {gift.withoutValue > 0 && <span>{say("withoutValue", { count: gift.withoutValue })}</span>}
      <span>
        {perPupil === null
          ? say("pupilsUnknown", { receiver })
          : say("perPupilOf", {
              giver: giver ?? "",
              receiver,
              yuan: figureText(yuan),
              pupils: figureText(pupils),
              perPupil: figureText(perPupil),
            })}
      </span>
      <CellLinks places={cells} />
    </>
  );
}

function Kinds({ kinds }: { readonly kinds: LedgerReport["giftKinds"] }) {
  const say = useCommunitiesWords();
  const heading = useHeadings();
  const locale = useLocale();
  const styles = usePaneStyles();
  return (
    <details className={styles.details}>
      <summary>{say("byKind")}</summary>
      <FigureTable label={say("byKind")} headings={[heading("goods"), heading("amount"), heading("yuan")]}>
        {kinds.map(({ gift, unit, quantity, value }, position) => (
          <tr key={position}>
            <th scope="row" className={styles.plainHead}>
              {gift === "" ? say(unit === "yuan" ? "moneyKind" : "notNamed") : gift}
            </th>
            <td className={styles.number}>
              {figureText(quantity)} {ledgerUnitNames[unit][locale]}
            </td>
            <td className={styles.number}>{figureText(value.total)}</td>
          </tr>
        ))}
      </FigureTable>
    </details>
  );
}
