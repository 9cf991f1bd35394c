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

/** What a sheet calls it by: its Chinese name where that leads back to its id, else the id. */
export const calledOnSheet = (id: OwnId, name: string): string => (ownIdOf(name) === id ? name : id);
