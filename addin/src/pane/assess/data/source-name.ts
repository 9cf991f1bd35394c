// Where the data comes from, in words.
import { useWords } from "../../shared/words.js";
import type { DataSource } from "../state.js";

/** The source in words. */
export function useSourceName(source: DataSource | null): string {
  const say = useWords();
  if (source === null) return "";
  if (source.kind === "collected") return say("sourceCollected", { count: source.count });
  if (source.kind === "files") return say("sourceFiles", { count: source.count });
  if (source.source.kind === "workbook") return say("sourceWorkbook");
  if (source.source.kind === "selection") return say("sourceSelection");
  if (source.source.kind === "table") return say("sourceTable", { name: source.source.name });
  return say("sourceActive", { name: source.name });
}
