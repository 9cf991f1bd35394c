// What a column can be said to be: every path with its name and the words it can be searched by.
import type { Locale } from "../../diagnostics/index.js";
import type { WithOwn } from "../../indicators/index.js";
import { indicators } from "../../indicators/index.js";
import { headerWordsOf } from "../../reading/headers/index.js";
import type { FieldPath } from "../../reading/headers/index.js";
import { fields } from "../../schools/index.js";
import { pathName } from "../terms.js";

/** A meaning that a column can be given. */
export interface FieldChoice {
  readonly path: FieldPath;
  /** As the user sees it: 小学在校学生数. */
  readonly name: string;
  /** Its names in both languages and the words of headers that mean it, for searching. */
  readonly words: readonly string[];
}

/**
 * Every meaning a column can be given (列的含义), each with its name and the words by which it is found.
 *
 * Rule: fields of the school, then figures of the whole school and by stage, then indicators; own ones of `source` behind those of the
 * program. Units: none; paths such as `primary.books`. Zeros: none. Missing: a figure that is not counted by stage has the whole school
 * alone. None: never empty. Errors: none. Source: the catalogues and the header words.
 *
 * @example
 * fieldChoices("zh-CN").find(({ words }) => words.includes("小学图书册数"))?.path // => "primary.books"
 */
export function fieldChoices(locale: Locale, source: WithOwn = {}): readonly FieldChoice[] {
  const { own } = source;
  const figures = [...fields, ...(own?.fields ?? [])].flatMap(({ id, kind, byStage }) =>
    kind === "quantity" ? (byStage ? scopes : ["whole"]).map((scope) => `${scope}.${id}`) : [id],
  );
  const perPupil = [...indicators, ...(own?.indicators ?? [])].flatMap(({ id }) =>
    compulsory.map((scope) => `${scope}.${id}`),
  );
  return [...figures, ...perPupil].map((path) => ({
    path,
    name: pathName(path, locale, source),
    words: wordsOf(path, source),
  }));
}

const compulsory = ["whole", "primary", "junior"];
const scopes = [...compulsory, "senior"];

const wordsOf = (path: FieldPath, source: WithOwn): readonly string[] => [
  ...new Set([
    pathName(path, "zh-CN", source),
    pathName(path, "en", source),
    ...headerWordsOf(path.slice(path.indexOf(".") + 1), source),
    path,
  ]),
];
