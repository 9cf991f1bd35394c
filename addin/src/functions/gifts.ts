// GIFTS 捐赠汇总: a ledger in; what each giver gave each receiver out, with yuan per pupil of the receiver, as a table to spill.
import type { Given } from "@junheng/engine/communities";
import type { Locale } from "@junheng/engine/diagnostics";
import { communityWord, joinNames, ledgerUnitNames } from "@junheng/engine/words";
import { argumentName } from "./cells.js";
import { tellRanges } from "./communities-of-ranges.js";
import { customFunction } from "./custom-function.js";
import { activities } from "./example-tables.js";
import { functionError } from "./function-error.js";
import { functionLocale } from "./function-locale.js";
import type { FunctionResult, ResultCell } from "./function-result.js";

const columns = ["giver", "receiver", "goods", "inKind", "money", "yuan", "pupils", "perPupil"] as const;

/**
 * A row for each giver and receiver, with a header, and one of all together: goods, what they are worth, money, and both per pupil.
 *
 * In yuan. The pupils of the receivers come from a second table with school and pupils; without them there is no figure per pupil.
 *
 * Errors: #VALUE! where the range is missing or blank, or holds no gifts.
 */
export const gifts = (ledgerArgument: unknown, schoolsArgument?: unknown): FunctionResult => {
  const { gifts: given, giftValue } = tellRanges([
    ["ledger", ledgerArgument],
    ["schoolPupils", schoolsArgument],
  ]).ledger;
  if (given.length === 0) throw functionError("#VALUE!", "noGifts", { argument: argumentName("ledger") });
  const locale = functionLocale();
  const { inKind, money, total } = giftValue;
  return [
    columns.map((word) => communityWord(word, {}, locale)),
    ...given.map((gift) => rowOf(gift, locale)),
    [communityWord("all", {}, locale), "", "", inKind, money, total, "", ""],
  ];
};

const rowOf = (gift: Given, locale: Locale): readonly ResultCell[] => [
  gift.giver ?? "",
  gift.receiver ?? "",
  joinNames(
    gift.goods.map(({ gift: what, quantity, unit }) => `${what} ${quantity} ${ledgerUnitNames[unit][locale]}`.trim()),
    locale,
  ),
  gift.inKind,
  gift.money,
  gift.yuan,
  gift.pupils ?? "",
  gift.perPupil ?? "",
];

/** The function as every host has it. */
export const GIFTS = customFunction({
  id: "GIFTS",
  parameters: { ledger: "range", schoolPupils: "range?" },
  example: {
    args: [
      activities,
      [
        ["学校", "学生数"],
        ["红土小学", 200],
      ],
    ],
    result: 20,
    at: [1, 7],
  },
  call: gifts,
});
