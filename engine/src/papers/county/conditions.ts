// 政府保障、质量、社会认可 and what else a standard asks of a county itself: each condition a chapter, item by item.
import type { ConditionVerdict, ItemVerdict } from "../../conditions/index.js";
import {
  conditionLines,
  factText,
  itemWord,
  joinClauses,
  joinNames,
  requirementText,
  vetoRemarks,
} from "../../words/index.js";
import { textCell } from "../../reports/cells.js";
import { sentence, styleOf, table } from "../blocks.js";
import { sayIn, type Chapter, type Reported } from "./chapter.js";

/** The chapters, in the order of the standard; what the schools' figures decide stands in chapters of its own. */
export const conditionChapters = (reported: Reported): readonly Chapter[] =>
  reported.judged.verdict.conditions.flatMap((condition, at) =>
    condition.items.length === 0 ? [] : [chapterOf(reported, condition, at)],
  );

const chapterOf = (reported: Reported, condition: ConditionVerdict, at: number): Chapter => {
  const { judged, standard, locale } = reported;
  const say = sayIn(reported);
  const name = standard.conditions?.find(({ id }) => id === condition.id)?.name[locale] ?? condition.id;
  const title = name.replace(/^[a-z]/, (letter) => letter.toUpperCase());
  const columns = [
    ["item", 26],
    ["asked", 38],
    ["found", 30],
  ] as const;
  return {
    id: condition.id,
    title,
    place: "body",
    blocks: [
      sentence(conditionLines(judged, standard, locale)[at]?.text ?? "", styleOf(condition.met)),
      ...vetoRemarks(condition, locale).map((text) => sentence(text, "doubt")),
      table(
        say("condition.table", { condition: title }),
        [...columns.map(([code, width]) => [say(`condition.${code}`), width] as const), [say("verdict"), 13]],
        condition.items.map((item) => [
          textCell(item.title[locale]),
          textCell(requirementText(item, locale)),
          textCell(foundText(reported, item)),
          textCell(itemWord(item, locale), item.applies ? styleOf(item.met) : "text"),
        ]),
      ),
    ],
  };
};

const foundText = (reported: Reported, { facts, lacking }: ItemVerdict): string => {
  const { locale } = reported;
  const lacks = lacking.map(({ title }) => title[locale]);
  return joinClauses(
    [
      ...facts.map((fact) => factText(fact, locale)),
      ...(lacks.length === 0 ? [] : [sayIn(reported)("condition.lacks", { list: joinNames(lacks, locale) })]),
    ],
    locale,
  );
};
