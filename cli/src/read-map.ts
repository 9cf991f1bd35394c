// The map of the townships that --map names; one that is none is wrong usage, said in a sentence.
import type { JudgedCounty } from "@junheng/engine/grounds";
import type { TownshipMap } from "@junheng/engine/reading/maps";
import { readTownshipMap } from "@junheng/engine/reading/maps";
import { compulsoryStages } from "@junheng/engine/schools";
import { describeDiagnostic, labelled, placeOf } from "@junheng/engine/words";
import type { Arguments } from "./arguments.js";
import { UsageError } from "./outcome.js";
import { readBytes } from "./read-bytes.js";

/** The map; null where none was asked for. */
export async function mapFor(
  { assessment: { stages } }: JudgedCounty,
  { map: path, locale }: Arguments,
): Promise<TownshipMap | null> {
  if (path === undefined) return null;
  const bytes = await readBytes(path);
  const schools = compulsoryStages.flatMap((stage) => stages[stage]?.schools ?? []);
  const townships = [...new Set(schools.flatMap(({ township }) => township ?? []))];
  const { map, diagnostics } =
    bytes instanceof Uint8Array
      ? readTownshipMap(new TextDecoder().decode(bytes), townships, path)
      : { map: null, diagnostics: [bytes] };
  const [fault] = diagnostics;
  if (map === null && fault !== undefined)
    throw new UsageError(labelled(placeOf(fault.where, locale), describeDiagnostic(fault, locale), locale));
  return map;
}
