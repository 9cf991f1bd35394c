// Reads the notation of a rule's parameters: one pass from left to right, no further than its limits.
import { halfWidth } from "../cells/index.js";
import type { Notation, NotationRecord } from "./notation.js";
import { deepestNotation, longestNotation } from "./notation.js";

/** What could not be read, and what stands there. */
export interface NotationFault {
  readonly fault: "tooLong" | "tooDeep" | "expected";
  /** The signs that could stand there. */
  readonly expected: string;
  readonly at: number;
  readonly part: string;
}

/** Full-width signs mean the same as half-width ones, as they are what a Chinese keyboard writes. */
const signs: Readonly<Record<string, string>> = {
  "；": ";",
  "，": ",",
  "、": ",",
  "＝": "=",
  "：": ":",
  "［": "[",
  "］": "]",
  "【": "[",
  "】": "]",
  "｛": "{",
  "｝": "}",
  "＠": "@",
  "＂": '"',
};

const delimiter = /[;,=:[\]{}@"\s；，、＝：［］【】｛｝＠＂“”]/;
const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };
const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;

interface Reader {
  readonly text: string;
  at: number;
  fault: NotationFault | null;
}

/** Reads `name: key=value; key=value`, whole; null and the first fault where it is something else. */
export function readNotation(text: string): {
  readonly record: NotationRecord | null;
  readonly fault: NotationFault | null;
} {
  if (text.length > longestNotation)
    return {
      record: null,
      fault: { fault: "tooLong", expected: "", at: longestNotation, part: `${text.slice(0, 20)}…` },
    };
  const reader: Reader = { text, at: 0, fault: null };
  const record = readRecord(reader, 0, "");
  if (record !== null && peek(reader) !== "") fail(reader, ";");
  return reader.fault === null ? { record, fault: null } : { record: null, fault: reader.fault };
}

const skipSpaces = (reader: Reader): void => {
  while (reader.at < reader.text.length && /\s/.test(reader.text.charAt(reader.at))) reader.at += 1;
};

/** The next sign, as a half-width one; nothing at the end. */
const peek = (reader: Reader): string => {
  skipSpaces(reader);
  const sign = reader.text.charAt(reader.at);
  return signs[sign] ?? sign;
};

const take = (reader: Reader, sign: string): boolean => {
  if (peek(reader) !== sign) return false;
  reader.at += 1;
  return true;
};

const fail = (reader: Reader, expected: string, fault: NotationFault["fault"] = "expected"): null => {
  const { text, at } = reader;
  reader.fault ??= { fault, expected, at, part: text.slice(at, at + 20) };
  return null;
};

/** A record up to `close`, or to the end of the text. */
const readRecord = (reader: Reader, depth: number, close: "" | "}"): NotationRecord | null => {
  skipSpaces(reader);
  const { at } = reader;
  const fields: { key: string; value: Notation; at: number }[] = [];
  let name: string | null = null;
  while (peek(reader) !== close) {
    if (take(reader, ";")) continue;
    skipSpaces(reader);
    const start = reader.at;
    const key = bareWord(reader);
    if (key === "") return fail(reader, "name=");
    if (name === null && fields.length === 0 && take(reader, ":")) {
      name = key;
      continue;
    }
    if (!take(reader, "=")) return fail(reader, "=");
    const value = readValue(reader, depth + 1);
    if (value === null) return null;
    fields.push({ key, value, at: start });
    if (peek(reader) !== close && peek(reader) !== ";") return fail(reader, close === "" ? ";" : "; }");
  }
  return { kind: "record", name, fields, at };
};

const readValue = (reader: Reader, depth: number): Notation | null => {
  const sign = peek(reader);
  const { at } = reader;
  if (depth > deepestNotation) return fail(reader, "", "tooDeep");
  if (take(reader, "[")) return readList(reader, depth, at);
  if (take(reader, "{")) {
    const record = readRecord(reader, depth, "}");
    if (record === null) return null;
    return take(reader, "}") ? record : fail(reader, "}");
  }
  if (take(reader, "@")) {
    const value = readWord(reader);
    return value === null ? null : { kind: "item", value, at };
  }
  if (sign === '"' || sign === "“") {
    const value = quotedText(reader, sign);
    return value === null ? null : { kind: "text", value, quoted: true, at };
  }
  const value = bareWord(reader);
  if (value === "") return fail(reader, "…");
  const plain = halfWidth(value).replace(/^−/, "-");
  if (number.test(plain)) return { kind: "number", value: Number(plain), text: value, at };
  return { kind: "text", value, quoted: false, at };
};

const readList = (reader: Reader, depth: number, at: number): Notation | null => {
  const values: Notation[] = [];
  while (!take(reader, "]")) {
    if (values.length > 0 && !take(reader, ",")) return fail(reader, ", ]");
    const value = readValue(reader, depth + 1);
    if (value === null) return null;
    values.push(value);
  }
  return { kind: "list", values, at };
};

const readWord = (reader: Reader): string | null => {
  const sign = peek(reader);
  if (sign === '"' || sign === "“") return quotedText(reader, sign);
  const word = bareWord(reader);
  return word === "" ? fail(reader, "…") : word;
};

const bareWord = (reader: Reader): string => {
  skipSpaces(reader);
  const start = reader.at;
  while (reader.at < reader.text.length && !delimiter.test(reader.text.charAt(reader.at))) reader.at += 1;
  return reader.text.slice(start, reader.at);
};

const quotedText = (reader: Reader, open: string): string | null => {
  const close = open === "“" ? /^”/ : /^["＂]/;
  reader.at += 1;
  let value = "";
  while (reader.at < reader.text.length) {
    const sign = reader.text.charAt(reader.at);
    reader.at += 1;
    if (close.test(sign)) return value;
    if (sign !== "\\" || open === "“") value += sign;
    else {
      const escaped = reader.text.charAt(reader.at);
      value += escapes[escaped] ?? escaped;
      reader.at += 1;
    }
  }
  return fail(reader, open === "“" ? "”" : '"');
};
