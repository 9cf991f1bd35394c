// The conditions of a county as the JSON contract gives them: each item with what it was judged by, where that stands, and what is lacking.
import type { AskedInput, ConditionVerdict, ItemFact, ItemVerdict, VetoVerdict } from "@junheng/engine/conditions";
import type { Locale } from "@junheng/engine/diagnostics";
import { sourceOf } from "@junheng/engine/words";

/** One condition. */
export const conditionObject = ({ id, met, items, vetoes }: ConditionVerdict, locale: Locale) => ({
  id,
  met,
  items: items.map((item) => itemObject(item, locale)),
  vetoes: vetoes.map((veto) => vetoObject(veto, locale)),
});

const itemObject = ({ id, title, met, applies, basis, source, facts, tick, lacking }: ItemVerdict, locale: Locale) => ({
  id,
  title: title[locale],
  met,
  applies,
  basis,
  article: sourceOf(source, locale),
  facts: facts.map((fact) => factObject(fact, locale)),
  ...(tick && { tick: { met: tick.met, where: tick.cell } }),
  lacking: lacking.map((each) => askedObject(each, locale)),
});

const vetoObject = ({ id, title, found, source, fact }: VetoVerdict, locale: Locale) => ({
  id,
  title: title[locale],
  found,
  ...(source && { article: sourceOf(source, locale) }),
  where: fact?.cells ?? [],
});

/** A figure, with what it is and where it stands. */
export const factObject = ({ asked, value, origin, cells, how }: ItemFact, locale: Locale) => {
  const { input, title, unit } = askedObject(asked, locale);
  return { input, title, value, ...(unit !== undefined && { unit }), origin, where: cells, ...(how && { how }) };
};

const askedObject = ({ id, title, unit }: AskedInput, locale: Locale) => ({
  input: id,
  title: title[locale],
  ...(unit && { unit: unit[locale] }),
});
