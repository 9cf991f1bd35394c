// The other language of a rubric's texts: written to a sheet of its own by place, and found again there.
import type { Locale, LocalText } from "../../diagnostics/index.js";
import type { Rubric, RubricSource, RubricNode } from "../../rubrics/index.js";
import { isSection } from "../../rubrics/index.js";

/** A text with its place, such as `item/A1/title`. */
export interface PlacedText {
  readonly place: string;
  readonly text: LocalText;
}

const placed = (place: string, text: LocalText | undefined): readonly PlacedText[] =>
  text === undefined ? [] : [{ place, text }];

const ofSource = (place: string, source: RubricSource | undefined): readonly PlacedText[] =>
  placed(`${place}source`, source?.note);

const ofNode = (node: RubricNode): readonly PlacedText[] => {
  const own = [...placed(`item/${node.id}/title`, node.title), ...ofSource(`item/${node.id}/`, node.source)];
  if (isSection(node)) return [...own, ...node.items.flatMap(ofNode)];
  return [
    ...own,
    ...placed(`item/${node.id}/rule`, node.rule),
    ...placed(`item/${node.id}/office`, node.office),
    ...(node.evidence ?? []).flatMap((text, index) => placed(`item/${node.id}/evidence/${index + 1}`, text)),
  ];
};

/**
 * All texts of a rubric, each with its place (评分细则的文字), for a sheet of the other language.
 *
 * Rule: places are paths by ids (`item/A1/title`, `grade/A/title`), in the order of the rubric, so that they hold when rows move. Units:
 * none. Missing: a note, a unit or a source's note that is not there has no entry. None: the title is always there. Errors: none thrown.
 * Source: ours; places by id stay where items are moved.
 *
 * @example
 * textsOf({ ...oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10), items: [], inputs: [] }).map(({ place }) => place) // => ["title"]
 */
export const textsOf = ({
  title,
  note,
  source,
  items,
  inputs,
  checks = [],
  vetoes = [],
  grades = [],
}: Rubric): readonly PlacedText[] => [
  ...placed("title", title),
  ...placed("note", note),
  ...ofSource("", source),
  ...items.flatMap(ofNode),
  ...inputs.flatMap((input) => [
    ...placed(`input/${input.id}/title`, input.title),
    ...placed(`input/${input.id}/unit`, input.unit),
  ]),
  ...checks.flatMap(({ id, ways }) =>
    ways.flatMap(({ title: each }, index) => placed(`check/${id}/${index + 1}`, each)),
  ),
  ...vetoes.flatMap((veto) => [
    ...placed(`veto/${veto.id}/title`, veto.title),
    ...ofSource(`veto/${veto.id}/`, veto.source),
  ]),
  ...grades.flatMap((grade) => placed(`grade/${grade.id}/title`, grade.title)),
];

/** Makes a text of a cell whole again, by its place. */
export type TextLookup = (place: string, written: string) => LocalText;

/** Finds texts by place. Where the cell was changed since, or nothing is known of it, it stands for both languages. */
export const textLookup =
  (known: ReadonlyMap<string, LocalText>, language: Locale): TextLookup =>
  (place, written) => {
    const text = known.get(place);
    return text !== undefined && text[language] === written ? text : { "zh-CN": written, en: written };
  };
