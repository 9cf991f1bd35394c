// Sound files changed by chance: bits flipped, cut, doubled, filled up, numbers and texts in their XML blown up, their archive's headers changed.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Random } from "./random.js";
import { below, oneOf, randomFrom } from "./random.js";

/** A changed file. */
export interface Mutant {
  readonly name: string;
  /** The file that it was. */
  readonly source: string;
  /** What was done to it. */
  readonly change: string;
  readonly bytes: Uint8Array;
}

const sources: Readonly<Record<string, readonly [path: string, ending: string]>> = {
  ".xlsx of our own": ["samples/sample-county.xlsx", "xlsx"],
  ".xlsx form of our own": ["samples/school-form.xlsx", "xlsx"],
  ".xlsx by LibreOffice": ["test/cases/mutated/county.xlsx", "xlsx"],
  ".xlsx by LibreOffice, styled": ["test/cases/saving/libreoffice-openpyxl-rich.xlsx", "xlsx"],
  ".xls by LibreOffice": ["test/cases/mutated/county.xls", "xls"],
  ".ods by LibreOffice": ["test/cases/mutated/county.ods", "ods"],
  ".csv": ["test/cases/mutated/county.csv", "csv"],
  "html named .xls": ["test/cases/mutated/page.xls", "xls"],
  ".docx of our own": ["test/cases/mutated/report.docx", "docx"],
};

const read = new Map<string, Uint8Array>();
const bytesOf = (path: string): Uint8Array => {
  const known =
    read.get(path) ?? new Uint8Array(readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url))));
  read.set(path, known);
  return known;
};

type Change = (bytes: Uint8Array, random: Random) => Uint8Array;

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** Changes of any bytes. */
const anywhere: Readonly<Record<string, Change>> = {
  "bits flipped": (bytes, random) => {
    const copy = Uint8Array.from(bytes);
    for (let left = 1 + below(random, 12); left > 0; left -= 1) {
      const at = below(random, copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << below(random, 8));
    }
    return copy;
  },
  cut: (bytes, random) => bytes.slice(0, below(random, bytes.length)),
  "a part doubled": (bytes, random) => {
    const from = below(random, bytes.length);
    const to = from + below(random, bytes.length - from);
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  "bytes inserted": (bytes, random) => {
    const at = below(random, bytes.length);
    const length = 1 + below(random, oneOf(random, [4, 400, 40_000]));
    const sign = below(random, 256);
    const inserted = Uint8Array.from({ length }, () => (random() < 0.5 ? sign : below(random, 256)));
    return joined(bytes.subarray(0, at), inserted, bytes.subarray(at));
  },
};

const numbers = ["-1", "0", "1048577", "4294967295", "99999999999999999999", "1e308", "NaN", "", "A4294967295", "XFE1"];

/** Changes of a text with tags. */
const inText: Readonly<Record<string, (text: string, random: Random) => string>> = {
  "an attribute blown up": (text, random) => {
    const found = [...text.matchAll(/="([^"]*)"/g)];
    if (found.length === 0) return text;
    const { index, 0: whole } = oneOf(random, found);
    const value = random() < 0.7 ? oneOf(random, numbers) : oneOf(random, ["9", "A", " ", "&amp;"]).repeat(100_000);
    return `${text.slice(0, index)}="${value}"${text.slice(index + whole.length)}`;
  },
  "a tag repeated": (text, random) => {
    const found = [...text.matchAll(/<[^>]*>/g)];
    if (found.length === 0) return text;
    const { index, 0: whole } = oneOf(random, found);
    return text.slice(0, index) + whole.repeat(oneOf(random, [2, 200, 20_000])) + text.slice(index);
  },
  "a text blown up": (text, random) => {
    const found = [...text.matchAll(/>([^<>]+)</g)];
    const { index, 0: whole } = found.length === 0 ? { index: 0, 0: "" } : oneOf(random, found);
    const sign = oneOf(random, [" ", "1", "学", "（", "_x000D_", "&#10;", "\ud83d", "，", "2023年", "=", "%"]);
    return `${text.slice(0, index + 1)}${sign.repeat(50_000)}${text.slice(index + Math.max(1, whole.length - 1))}`;
  },
};

/** One part of an archive changed, and the archive whole again. */
const inPart =
  (change: (text: string, random: Random) => string): Change =>
  (bytes, random) => {
    const parts = unzipSync(bytes);
    const name = oneOf(
      random,
      Object.keys(parts).filter((each) => /\.(?:xml|rels)$/.test(each)),
    );
    return zipSync(
      { ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()), random)) },
      { level: 1 },
    );
  };

/** Changes of an archive. */
const inArchive: Readonly<Record<string, Change>> = {
  ...Object.fromEntries(Object.entries(inText).map(([name, change]) => [name, inPart(change)])),
  "archive headers changed": (bytes, random) => {
    const copy = Uint8Array.from(bytes);
    const text = Buffer.from(copy);
    const starts: number[] = [];
    for (const mark of ["PK\u0001\u0002", "PK\u0003\u0004", "PK\u0005\u0006"])
      for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 4)) starts.push(at);
    const at = oneOf(random, starts) + 4 + below(random, 18);
    copy[at] = below(random, 256);
    if (random() < 0.5) copy[at + 1] = below(random, 256);
    return copy;
  },
  "a part of the archive lost": (bytes, random) => {
    const { [oneOf(random, Object.keys(unzipSync(bytes)))]: _lost, ...rest } = unzipSync(bytes);
    return zipSync(rest);
  },
};

const changesOf = (bytes: Uint8Array, ending: string): Readonly<Record<string, Change>> => {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return { ...anywhere, ...inArchive };
  if (ending === "csv" || bytes[0] === 0xd0) return anywhere;
  return {
    ...anywhere,
    ...Object.fromEntries(
      Object.entries(inText).map(([name, change]): [string, Change] => [
        name,
        (whole, random) => strToU8(change(strFromU8(whole), random)),
      ]),
    ),
  };
};

/** The mutant of a number: the same for the same seed. Sources come in turn, and so do the changes of each. */
export function mutantAt(at: number, seed: number): Mutant {
  const random = randomFrom(seed * 1_000_003 + at);
  const all = Object.entries(sources);
  const [source, [path, ending]] = all[at % all.length] as (typeof all)[number];
  const bytes = bytesOf(path);
  const changes = Object.entries(changesOf(bytes, ending));
  const [change, apply] = changes[Math.floor(at / all.length) % changes.length] as (typeof changes)[number];
  return { name: `${String(at).padStart(4, "0")}.${ending}`, source, change, bytes: apply(bytes, random) };
}
