// The standard that the command line names.
import type { Standard } from "@junheng/engine/standards";
import { standardOf, standards } from "@junheng/engine/standards";
import type { Arguments } from "./arguments.js";
import { cliText } from "./messages/cli.js";
import { UsageError } from "./outcome.js";

/** Finds it among those built in, or says which there are. */
export function standardFor({ standard: id, locale }: Arguments): Standard {
  const possible = standards.map((each) => each.id);
  if (id === undefined) throw new UsageError(cliText("noStandard", { possible }, locale));
  const standard = standardOf(id);
  if (standard === undefined) throw new UsageError(cliText("unknownStandard", { standard: id, possible }, locale));
  return standard;
}
