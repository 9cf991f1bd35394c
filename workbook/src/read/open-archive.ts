// Unpacks an archive once, under a cap: what it claims is checked before, what comes out is counted while it comes.
import type { DiagnosticCode } from "@junheng/engine/diagnostics";
import type { ArchiveEntry } from "./archive-entries.js";
import { archiveEntries } from "./archive-entries.js";
import { crc32 } from "./crc32.js";
import { packedBytes } from "./packed-bytes.js";
import { inflate } from "./inflate.js";
import { maximumBytes, maximumRatio, ratioFrom } from "./limits.js";
import { FileProblem } from "./problem.js";

/** The parts of a workbook by name, with slashes whatever the writer used; pictures and the like are left packed. */
export type ArchiveParts = Readonly<Record<string, Uint8Array>>;

/** A sort of archive: its main part, and what is said of one without it. */
export interface ArchiveKind {
  readonly main: RegExp;
  readonly lacking: DiagnosticCode;
}

/** The part that a workbook has, and what an archive without it is told. */
const workbookPart: ArchiveKind = {
  main: /(?:^|[\\/])workbook\.(?:xml|bin)$|^content\.xml$/i,
  lacking: "fileNotSpreadsheet",
};

/** Unpacks the parts of a workbook, or of another file by its main part. Errors: a FileProblem for what is too large, false, damaged, encrypted or without that part. */
export async function openArchive(
  bytes: Uint8Array,
  { main, lacking }: ArchiveKind = workbookPart,
): Promise<ArchiveParts> {
  const entries = archiveEntries(bytes).filter(({ name }) => !name.endsWith("/"));
  if (!entries.some(({ name }) => main.test(name))) throw new FileProblem(lacking);
  if (entries.some(({ encrypted }) => encrypted)) throw new FileProblem("filePasswordProtected");
  const claimed = entries.reduce((sum, { size }) => sum + size, 0);
  if (claimed > maximumBytes || entries.some(isTooTight)) throw new FileProblem("archiveTooLarge");
  const packed = packedBytes(bytes, entries);
  const parts: Record<string, Uint8Array> = {};
  for (const [position, entry] of entries.entries()) {
    if (leftPacked.test(entry.name)) continue;
    const part = await unpack(packed[position] ?? new Uint8Array(), entry);
    if (crc32(part) !== entry.checksum) throw new FileProblem("fileDamaged");
    refuseEntities(part);
    parts[entry.name.replaceAll("\\", "/")] = part;
  }
  return parts;
}

const leftPacked =
  /(?:^|[\\/])(?:media|embeddings|printerSettings|Pictures|Thumbnails|ObjectReplacements)[\\/]|vbaProject\.bin$/i;

const isTooTight = ({ size, packed }: ArchiveEntry): boolean =>
  size > ratioFrom && size / Math.max(1, packed) > maximumRatio;

/** One entry, exactly as long as it claims to be. */
const unpack = async (data: Uint8Array, { method, packed, size }: ArchiveEntry): Promise<Uint8Array> => {
  if (method === 8) return inflate(data, size);
  if (method !== 0) throw new FileProblem("fileDamaged");
  if (packed !== size) throw new FileProblem("archiveLies");
  return data;
};

/** No spreadsheet program writes a document type or entities; only attacks need them. They stand before the first element. */
const refuseEntities = (part: Uint8Array): void => {
  const head = new TextDecoder("latin1").decode(part.subarray(0, 4096));
  if (head.trimStart().startsWith("<") || head.startsWith("ï»¿"))
    if (/<!(?:DOCTYPE|ENTITY)/i.test(head)) throw new FileProblem("fileHasEntities");
};
