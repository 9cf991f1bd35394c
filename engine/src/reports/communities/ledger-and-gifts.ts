// What the ledger comes to, and who gave what to whom.
import type { CommunitiesReport, Goods, LedgerAmount } from "../../communities/index.js";
import type { Locale } from "../../diagnostics/index.js";
import {
  activityNames,
  communityWord,
  directionNames,
  joinNames,
  ledgerUnitNames,
  trainingLevelNames,
} from "../../words/index.js";
import { textCell, type SheetRow } from "../cells.js";
import type { ResultSheet } from "../sheet.js";
import { communityTable, figureCell, placesCell } from "./community-table.js";

/** All amounts, then those of each community and school term. */
export function ledgerSheet({ ledger }: CommunitiesReport, locale: Locale): ResultSheet {
  const { entries, counted } = ledger;
  const parts = [
    { name: communityWord("all", {}, locale), totals: ledger.totals },
    ...ledger.byCommunity,
    ...(ledger.byTerm.length < 2 ? [] : ledger.byTerm).map(({ name, totals }) => ({
      name: name === "" ? communityWord("noDate", {}, locale) : name,
      totals,
    })),
  ];
  return communityTable(
    {
      id: "community-ledger",
      name: "ledger",
      columns: [
        ...([
          ["part", 24],
          ["type", 22],
          ["level", 16],
          ["amount", 12],
          ["unit", 8],
        ] as const),
        ...([
          ["direction", 30],
          ["cells", 40],
        ] as const),
      ],
      rows: parts.flatMap(({ name, totals }) => totals.map((each) => amountRow(name, each, locale))),
      notes: [communityWord("counted", { entries, counted }, locale)],
    },
    locale,
  );
}

const amountRow = (
  part: string,
  { type, level, amount, unit, direction, cells }: LedgerAmount,
  locale: Locale,
): SheetRow => [
  textCell(part, "label"),
  textCell(activityNames[type][locale]),
  textCell(level === null ? "" : trainingLevelNames[level][locale]),
  figureCell(amount),
  textCell(ledgerUnitNames[unit][locale]),
  textCell(direction === null ? "" : directionNames[direction][locale]),
  placesCell(cells, locale),
];

/** Gifts by giver and receiver, and all together. */
export function giftsSheet({ ledger: { gifts, giftValue } }: CommunitiesReport, locale: Locale): ResultSheet {
  const sum: SheetRow = [
    textCell(communityWord("all", {}, locale), "label"),
    textCell(""),
    textCell(""),
    figureCell(giftValue.inKind),
    figureCell(giftValue.money),
    figureCell(giftValue.total),
    textCell(""),
    textCell(""),
    textCell(""),
  ];
  return communityTable(
    {
      id: "community-gifts",
      name: "gifts",
      columns: [
        ...([
          ["giver", 20],
          ["receiver", 20],
          ["goods", 36],
          ["inKind", 16],
          ["money", 12],
        ] as const),
        ...([
          ["yuan", 14],
          ["pupils", 10],
          ["perPupil", 14],
          ["cells", 40],
        ] as const),
      ],
      rows: [
        ...gifts.map((gift) => [
          textCell(gift.giver ?? "", "label"),
          textCell(gift.receiver ?? ""),
          textCell(
            joinNames(
              gift.goods.map((each) => goodsText(each, locale)),
              locale,
            ),
          ),
          figureCell(gift.inKind),
          figureCell(gift.money),
          figureCell(gift.yuan),
          figureCell(gift.pupils),
          figureCell(gift.perPupil, 2),
          placesCell(gift.cells, locale),
        ]),
        ...(gifts.length === 0 ? [] : [sum]),
      ],
    },
    locale,
  );
}

const goodsText = ({ gift, quantity, unit }: Goods, locale: Locale): string =>
  `${gift} ${quantity} ${ledgerUnitNames[unit][locale]}`.trim();
