// What the headers of a sheet say to a rubric: its inputs by their titles and headers, and figures of schools by all that they are called.
import type { Rubric, RubricInput } from "../../rubrics/index.js";
import { halfWidth } from "../cells/index.js";
import type { Catalogue, HeaderLookup } from "../headers/index.js";
import { headerLookup, headerParts, matchHeader, meaningOf, usedFrom } from "../headers/index.js";

/** The words of a rubric. */
export interface InputWords {
  /** What one text names. */
  readonly lookup: HeaderLookup;
  /** What a column is by the texts over it: `input …`, `figure`, `community`, `name`, or an id of the catalogue. */
  readonly named: (texts: readonly string[], unitBelow: string) => string | undefined;
}

const communityHeaders = ["共同体", "共同体名称", "所属共同体", "教育集团", "联盟", "结对", "community"];

/** What inputs ask of headers, by the rubric's list of them and the catalogue (decision 37). */
const known = new WeakMap<readonly RubricInput[], WeakMap<Catalogue, InputWords>>();

/** Collects them, once for each list of inputs: every sheet is asked by them several times, and taking their headers apart is most of the work. */
export function inputWords({ inputs }: Pick<Rubric, "inputs">, catalogue: Catalogue): InputWords {
  const ofInputs = known.get(inputs) ?? new WeakMap<Catalogue, InputWords>();
  const words = ofInputs.get(catalogue) ?? collectWords(inputs, catalogue);
  known.set(inputs, ofInputs.set(catalogue, words));
  return words;
}

function collectWords(inputs: readonly RubricInput[], catalogue: Catalogue): InputWords {
  const byKey = new Map<string, string>();
  const bare = new Map<string, string>();
  const add = (header: string, id: string): void => {
    const [whole = "", short = ""] = spellingsOf(header, catalogue);
    if (!byKey.has(whole)) byKey.set(whole, id);
    // What is left of 教研次数（得分） is the figure that the points are of.
    if (/\((?:得分|评分|分)\)$/.test(halfWidth(header))) return;
    // What is left without its brackets may be several inputs' (专家一), (专家二), and then is none's.
    if (short !== whole) bare.set(short, bare.has(short) && bare.get(short) !== id ? "" : id);
  };
  for (const header of communityHeaders) add(header, "community");
  for (const { id, title, unit, headers = [] } of inputs) {
    for (const header of [title["zh-CN"], title.en, id, ...headers]) {
      add(header, `input ${id}`);
      for (const each of Object.values(unit ?? {})) add(`${header}(${each})`, `input ${id}`);
    }
  }
  for (const { title, unit } of inputs)
    if (unit?.["zh-CN"] === "分" && /.得分$/.test(title["zh-CN"])) add(title["zh-CN"].slice(0, -2), "figure");
  for (const [key, id] of bare) if (id !== "" && !byKey.has(key)) byKey.set(key, id);
  const lookup = headerLookup(catalogue, byKey);
  const ofFigure = figuresOf(inputs);
  return {
    lookup,
    named: (texts, unitBelow) => {
      const own = idOf(texts, byKey, catalogue);
      if (own !== undefined) return own;
      const [meant] = ofFigure.size === 0 ? [] : matchHeader(texts, unitBelow, catalogue).candidates;
      const meaning = meant === undefined || meant.confidence < usedFrom ? undefined : meaningOf(meant.path, catalogue);
      const input = meaning?.scope === "whole" || meaning?.scope === null ? ofFigure.get(meaning.id) : undefined;
      return input === undefined ? lookup(texts.at(-1) ?? "") : `input ${input}`;
    },
  };
}

/** Inputs by the figure, the indicator, or what of a school they are; a stage is said by a type as well. */
const figuresOf = (inputs: readonly RubricInput[]): ReadonlyMap<string, string> =>
  new Map(
    inputs.flatMap(({ id, field, workedOut }): readonly (readonly [string, string])[] => [
      ...(field === undefined ? [] : [[field, id] as const]),
      ...(field === "stage" ? [["type", id] as const] : []),
      ...(workedOut !== undefined && "indicator" in workedOut ? [[workedOut.indicator, id] as const] : []),
    ]),
  );

/** A header as it stands, and without what stands in brackets. */
const spellingsOf = (header: string, catalogue: Catalogue): readonly string[] => {
  const { keys, bare } = headerParts(header, catalogue);
  return [keys[0] ?? bare, bare];
};

/** What a header means: all of its texts together first, then the lowest alone. */
function idOf(texts: readonly string[], byKey: ReadonlyMap<string, string>, catalogue: Catalogue): string | undefined {
  const spellings = [texts.join(""), texts.at(-1) ?? ""].flatMap((text) => spellingsOf(text, catalogue));
  return spellings.map((key) => byKey.get(key)).find((id) => id !== undefined);
}

/** Tells whether a text names an input of a rubric, by itself as a header would. */
export function namesInput(rubric: Rubric, catalogue: Catalogue): (text: string) => boolean {
  const { named } = inputWords(rubric, catalogue);
  return (text) => named([text], "")?.startsWith("input ") === true;
}
