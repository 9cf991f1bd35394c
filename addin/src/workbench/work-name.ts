// What a work is called where somebody is asked about it: by its files, or as the sample.
import type { Locale } from "@junheng/engine/diagnostics";
import { joinNames } from "@junheng/engine/words";
import { workbenchText } from "../messages/workbench.js";

/** The names of its files as a list; without any it is the sample county. */
export const workName = (names: readonly string[], locale: Locale): string =>
  names.length === 0 ? workbenchText("sampleName", {}, locale) : joinNames(names, locale);
