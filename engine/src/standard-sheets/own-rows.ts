// The rows that define a standard's own figures and indicators, as `readStandard` reads them; what follows from the rest is not written.
import type { Locale, LocalText } from "../diagnostics/index.js";
import type { OwnField, OwnIndicator, OwnMeasures } from "../indicators/index.js";
import { fieldIn } from "../indicators/index.js";
import type { Cell } from "../reading/cells/index.js";
import type { StandardColumn, StandardItem } from "../reading/standards/index.js";
import { calledOnSheet } from "../reading/standards/index.js";
import { isUsuallySplit, isUsuallyWhole } from "../standards/index.js";
import { standardCodes } from "../words/index.js";

/** What a row is of, and its cells. */
export type ItemRow = readonly [item: StandardItem, row: Readonly<Partial<Record<StandardColumn, Cell>>>];

/** The rows, figures first; the numerators of indicators are written by the sheet itself. */
export function ownRows(own: OwnMeasures | undefined, locale: Locale): readonly ItemRow[] {
  if (own === undefined) return [];
  const word = (words: Readonly<Record<string, LocalText>>, id: string): string => words[id]?.[locale] ?? id;
  const yesNo = (of: string, item: StandardItem, is: boolean, usual: boolean): readonly ItemRow[] =>
    is === usual ? [] : [[item, { of, value: word(standardCodes.yesNo, String(is)) }]];
  const names = (of: string, { name }: OwnField | OwnIndicator): readonly ItemRow[] => [
    ...(name["zh-CN"] === of ? [] : [["ownNameZh", { of, value: name["zh-CN"] }] as const]),
    ...(name.en === of ? [] : [["ownNameEn", { of, value: name.en }] as const]),
  ];
  const ofField = (field: OwnField): readonly ItemRow[] => {
    const of = calledOnSheet(field.id, field.name["zh-CN"]);
    return [
      ["ownField", { of, value: field.words.join("、"), unit: word(standardCodes.figureUnit, field.unit) }],
      ...names(of, field),
      ...yesNo(of, "ownByStage", field.byStage, true),
      ...yesNo(of, "ownWhole", field.whole === true, isUsuallyWhole(field.unit)),
    ];
  };
  const ofIndicator = (indicator: OwnIndicator): readonly ItemRow[] => {
    const of = calledOnSheet(indicator.id, indicator.name["zh-CN"]);
    const numerator = fieldIn(indicator.formulas.primary[0]?.[0]?.quantity ?? "", { own });
    return [
      ["ownIndicator", { of, value: indicator.words.join("、") }],
      ...names(of, indicator),
      ["ownOver", { of, value: word(standardCodes.over, indicator.over) }],
      ["ownPer", { of, value: indicator.per }],
      ["ownDirection", { of, value: word(standardCodes.direction, indicator.direction) }],
      ["ownDimension", { of, value: word(standardCodes.dimension, indicator.dimension) }],
      ...yesNo(of, "ownSplit", indicator.split, isUsuallySplit(numerator?.unit ?? "none")),
    ];
  };
  return [...own.fields.flatMap(ofField), ...own.indicators.flatMap(ofIndicator)];
}
