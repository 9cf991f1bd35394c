// The names of columns: the ids of fields and indicators in small letters, as every engine takes them without quotes.
import { isOwnId } from "../schools/index.js";

const readableOwn = /^own-[a-z0-9-]{1,30}$/;

/**
 * The name of a column for the id of a field or an indicator (列名).
 *
 * Rule: capitals become _ and the small letter; an id that SQL could not hold plainly is named by its fingerprint. `booksPerPupil` becomes
 * `books_per_pupil`. Ids of one's own in small ASCII letters keep their letters; others, which may be of any script and length, get a
 * fingerprint of their id, so that the name is the same wherever it is made. Units, zeros, missing: none has a meaning here. None: there is
 * always a name. Errors: none thrown. Source: our own; capitals in column names need quotation marks in most databases.
 *
 * @example
 * columnName("aboveRequirementTeachersPer100Pupils") // => "above_requirement_teachers_per_100_pupils"
 * columnName("own-canteen-area") // => "own_canteen_area"
 * columnName("own-食堂面积") // => "own_x0dcb1aac"
 */
export function columnName(id: string): string {
  if (!isOwnId(id)) return snake(id);
  return readableOwn.test(id) ? id.replaceAll("-", "_") : `own_x${fingerprint(id)}`;
}

const snake = (id: string): string =>
  id
    .replace(/([a-z])([A-Z0-9])/g, "$1_$2")
    .replace(/([0-9])([A-Z])/g, "$1_$2")
    .toLowerCase();

/** FNV-1a over the UTF-16 units, in eight hexadecimal digits. */
const fingerprint = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
};
