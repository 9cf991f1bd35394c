// The parts of an .xlsx: which of them is the workbook, its sheets, its texts and its formats.
import type { ArchiveParts } from "../open-archive.js";
import { FileProblem } from "../problem.js";
import { scanXml } from "../scan-xml.js";
import { xmlText } from "../xml.js";

/** The package by the names of its parts, which count alike in capitals and small letters. */
export interface Package {
  /** The text of a part; none where there is no such part. */
  readonly textOf: (path: string | undefined) => string | undefined;
  readonly workbook: string;
  /** What a part relates to: where it stands and of what kind it is (`worksheet`, `styles` …), by its id. */
  readonly relationsOf: (path: string) => ReadonlyMap<string, Relation>;
}

/** A part that another relates to. */
export interface Relation {
  readonly kind: string;
  readonly path: string;
}

/** The parts as a package. Errors: a FileProblem where none of them is a workbook. */
export function packageOf(parts: ArchiveParts): Package {
  const byName = new Map(Object.entries(parts).map(([name, part]) => [name.replace(/^\//, "").toLowerCase(), part]));
  const textOf = (path: string | undefined): string | undefined => {
    const part = path === undefined ? undefined : byName.get(path.toLowerCase());
    return part === undefined ? undefined : xmlText(part);
  };
  const relationsOf = (path: string): ReadonlyMap<string, Relation> => {
    const [, folder = "", name = ""] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
    const relations = new Map<string, Relation>();
    scanXml(textOf(`${folder}_rels/${name}.rels`) ?? "", {
      open(tag, attributes) {
        const id = attributes("Id");
        if (tag !== "Relationship" || id === undefined) return;
        const kind = (attributes("Type") ?? "").replace(/^.*\//, "");
        relations.set(id, { kind, path: pathFrom(folder, attributes("Target") ?? "") });
      },
      close() {},
      text() {},
    });
    return relations;
  };
  const named = [...relationsOf("").values()].find(({ kind }) => kind === "officeDocument")?.path;
  const found = [...byName.keys()].find((name) => /(?:^|\/)workbook\.xml$/.test(name));
  const workbook = named !== undefined && byName.has(named.toLowerCase()) ? named : found;
  if (workbook === undefined) throw new FileProblem("fileDamaged");
  return { textOf, workbook, relationsOf };
}

/** Where a target stands that is written from a folder on. */
const pathFrom = (folder: string, target: string): string => {
  const steps: string[] = [];
  for (const step of `${/^[\\/]/.test(target) ? "" : folder}/${target}`.split(/[\\/]/)) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
};
