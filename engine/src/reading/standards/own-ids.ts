// How a sheet names what is one's own: by what it is called, or by the id that a file gave it.
import type { OwnId } from "../../schools/index.js";
import { isOwnId } from "../../schools/index.js";

/**
 * The id of what a sheet calls by this name (自定项目的编号); an id stays as it is.
 *
 * @example
 * ownIdOf("心理教师/百生") // => "own-心理教师百生"
 */
export const ownIdOf = (name: string): OwnId =>
  isOwnId(name) ? name : `own-${name.normalize("NFKC").replace(/[^\p{L}\p{N}-]/gu, "")}`;

/**
 * What a sheet calls a figure or indicator of one's own by (自定项目的名称).
 *
 * Rule: its Chinese name where that leads back to its id (`own-` and the name's letters and digits), else the id itself. Units: none.
 * Blank: an empty name gives the id. None: always a text. Errors: none thrown. Source: ours, so that a sheet read back gives the same ids.
 *
 * @example
 * calledOnSheet("own-心理教师百生", "心理教师/百生") // => "心理教师/百生"
 * calledOnSheet("own-x", "心理教师") // => "own-x"
 */
export const calledOnSheet = (id: OwnId, name: string): string => (ownIdOf(name) === id ? name : id);
