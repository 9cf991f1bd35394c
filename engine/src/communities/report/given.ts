// What each giver gave each receiver: goods, what they are worth, money, and yuan per pupil of the receiver.
import type { Where } from "../../diagnostics/index.js";
import type { CommunitySchool } from "../community.js";
import { countableEntries } from "../countable-entries.js";
import type { Gifts } from "../gifts.js";
import { giftsOf, valueOfGifts } from "../gifts.js";
import { groupBy } from "../group-by.js";
import type { LedgerEntry, LedgerUnit } from "../ledger.js";
import { entryWhere } from "../ledger.js";
import { schoolKeys } from "../../schools/index.js";
import { placesOf } from "./figure.js";

/** Goods in one unit. */
export interface Goods {
  /** In the ledger's own words; empty where it does not say. */
  readonly gift: string;
  readonly quantity: number;
  readonly unit: LedgerUnit;
  readonly cells: readonly Where[];
}

/** What one giver gave one receiver; null where the ledger does not name it. */
export interface Given {
  readonly giver: string | null;
  readonly receiver: string | null;
  /** In kind and in money, in yuan. */
  readonly yuan: number;
  readonly inKind: number;
  readonly money: number;
  /** Gifts in kind of which it is not known what they are worth: the sums are at least so much. */
  readonly withoutValue: number;
  /** Pupils of the receiver, and yuan for each of them; null where they are not known. */
  readonly pupils: number | null;
  readonly perPupil: number | null;
  readonly goods: readonly Goods[];
  readonly cells: readonly Where[];
}

/** The gifts of a ledger (捐赠), by who gave to whom; the sums of all, by kind and by receiver beside them. */
export interface GivenGifts extends Gifts {
  readonly gifts: readonly Given[];
}

/** Puts gifts together by giver and receiver. */
export function givenGifts(entries: readonly LedgerEntry[], schools: readonly CommunitySchool[]): GivenGifts {
  const keyOf = schoolKeys(schools);
  const pupilsOf = new Map(schools.map((school) => [keyOf(school), school]));
  const gifts = countableEntries(entries).filter(({ type }) => type === "goodsGift" || type === "moneyGift");
  const sides = groupBy(gifts, ({ from = "", to = "" }) =>
    JSON.stringify([keyOf({ school: from }), keyOf({ school: to })]),
  );
  return {
    ...giftsOf(entries, schools),
    gifts: [...sides.values()].map((group): Given => {
      const [{ from, to }] = group;
      const { inKind, money, total, withoutValue } = valueOfGifts(group);
      const receiver = to === undefined ? undefined : pupilsOf.get(keyOf({ school: to }));
      const pupils = receiver?.pupils ?? null;
      return {
        giver: from ?? null,
        receiver: to ?? null,
        yuan: total,
        inKind,
        money,
        withoutValue,
        pupils,
        perPupil: pupils !== null && pupils > 0 ? total / pupils : null,
        goods: group
          .filter(({ type }) => type === "goodsGift")
          .map(({ gift = "", quantity, unit, ...entry }) => ({
            gift,
            quantity,
            unit,
            cells: placesOf([entryWhere({ ...entry, quantity, unit }, "quantity")]),
          })),
        cells: placesOf([
          ...group.map((entry) => entryWhere(entry, typeof entry.value === "number" ? "value" : "quantity")),
          receiver?.cells?.pupils,
        ]),
      };
    }),
  };
}
