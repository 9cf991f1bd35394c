// Gifts of a ledger: by kind, in kind and in money apart, and per pupil of the school that received them.
import { countableEntries } from "./countable-entries.js";
import { groupBy } from "./group-by.js";
import type { LedgerEntry, LedgerUnit } from "./ledger.js";
import type { CommunitySchool } from "./community.js";
import { schoolKeys } from "../schools/index.js";
import { sumOf, tidy } from "./tidy-sum.js";

/** What gifts are worth, in yuan. */
export interface GiftValue {
  readonly inKind: number;
  readonly money: number;
  readonly total: number;
  /** Gifts in kind of which it is not known what they are worth: the sums are at least so much. */
  readonly withoutValue: number;
}

/** Gifts of one kind, in one unit. */
export interface GiftKindTotal {
  /** In the ledger's own words; empty where it does not say. */
  readonly gift: string;
  readonly unit: LedgerUnit;
  readonly quantity: number;
  readonly value: GiftValue;
}

/** What one school received. */
export interface SchoolGifts {
  readonly school: string;
  readonly value: GiftValue;
  readonly pupils: number | null;
  /** In yuan per pupil; null where the pupils are not known, or there are none. */
  readonly perPupil: { readonly inKind: number; readonly money: number; readonly total: number } | null;
}

/** All gifts of a ledger. */
export interface Gifts {
  readonly value: GiftValue;
  readonly byKind: readonly GiftKindTotal[];
  readonly bySchool: readonly SchoolGifts[];
}

/**
 * The gifts of a ledger (捐赠): goods with what they are worth, and money (引资), kept apart and together.
 *
 * In yuan. Goods without a value are counted and add nothing. `schools` gives the pupils of the schools that received. Formula: per
 * pupil = value / pupils of the receiving school. Errors: none; entries that cannot be added are left out.
 *
 * Source: the gifts of the report on a city's communities (five of them, 190,500 yuan with 10,000 raised); that money and goods are
 * kept apart is ours.
 *
 * @example
 * const books = { type: "goodsGift", gift: "图书", quantity: 500, unit: "volumes", value: 15000, to: "乙" };
 * const money = { type: "moneyGift", quantity: 10000, unit: "yuan", to: "乙" };
 * giftsOf([books, money]).value // => { inKind: 15000, money: 10000, total: 25000, withoutValue: 0 }
 * giftsOf([books, money], [{ school: "乙", pupils: 500 }]).bySchool[0].perPupil // => { inKind: 30, money: 20, total: 50 }
 */
export function giftsOf(entries: readonly LedgerEntry[], schools: readonly CommunitySchool[] = []): Gifts {
  const gifts = countableEntries(entries).filter(({ type }) => type === "goodsGift" || type === "moneyGift");
  const keyOf = schoolKeys(schools);
  const pupilsOf = new Map(schools.map((school) => [keyOf(school), school.pupils ?? null]));
  const kinds = groupBy(gifts, ({ gift, unit }) => JSON.stringify([gift ?? "", unit]));
  const received = groupBy(
    gifts.flatMap((gift) => (gift.to === undefined ? [] : [{ ...gift, to: gift.to }])),
    ({ to }) => keyOf({ school: to }),
  );
  return {
    value: valueOfGifts(gifts),
    byKind: [...kinds.values()].map((group) => ({
      gift: group[0].gift ?? "",
      unit: group[0].unit,
      quantity: sumOf(group.map(({ quantity }) => quantity)),
      value: valueOfGifts(group, gifts),
    })),
    bySchool: [...received].map(([key, group]) => {
      const value = valueOfGifts(group);
      const pupils = pupilsOf.get(key) ?? null;
      return { school: group[0].to, value, pupils, perPupil: perPupil(value, pupils) };
    }),
  };
}

/**
 * What gifts are worth together. Goods without a value of their own are worth what is said of others of the same giver and
 * receiver whose note names them (折合含图书200册); `among` are those others.
 */
export const valueOfGifts = (gifts: readonly LedgerEntry[], among: readonly LedgerEntry[] = gifts): GiftValue => {
  const worth = gifts
    .filter((gift) => gift.type === "goodsGift" && !isValuedWithin(gift, among))
    .map(({ value }) => value ?? null);
  const known = worth.filter((value) => value !== null && value >= 0);
  const inKind = sumOf(known as readonly number[]);
  const money = sumOf(gifts.flatMap(({ type, quantity }) => (type === "moneyGift" ? [quantity ?? 0] : [])));
  return { inKind, money, total: tidy(inKind + money), withoutValue: worth.length - known.length };
};

/** Whether the value of a gift stands in that of another one, by the note there. */
export const isValuedWithin = ({ from, to, gift, value }: LedgerEntry, among: readonly LedgerEntry[]): boolean =>
  typeof value !== "number" &&
  gift !== undefined &&
  among.some(
    (other) =>
      other.gift !== gift &&
      other.from === from &&
      other.to === to &&
      typeof other.value === "number" &&
      other.note?.includes(`含${gift}`) === true,
  );

const perPupil = ({ inKind, money, total }: GiftValue, pupils: number | null): SchoolGifts["perPupil"] =>
  pupils === null || !(pupils > 0) ? null : { inKind: inKind / pupils, money: money / pupils, total: total / pupils };
