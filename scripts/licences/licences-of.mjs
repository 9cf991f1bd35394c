// The licences of what is bundled: from the files that went into a bundle to the packages they are of, and the text of each licence.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { exceptions } from "./exceptions.mjs";

/** Licences under which what we bundle may be passed on with its text beside it. Another one has to be looked at by a person first. */
const known =
  /^(MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|Zlib|CC0-1\.0|Unlicense|\(?MIT (AND|OR) [\w.-]+\)?)$/;

/** The folder of the package that a file under node_modules is of; null for a file of our own. */
const folderOf = (file) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0] ?? null;

const textIn = (folder) => {
  const names = readdirSync(folder).sort();
  const textsOf = (pattern) =>
    names
      .filter((name) => pattern.test(name))
      .map((name) => readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n").trim());
  const own = textsOf(/^(licen[cs]e|copying|notice)([.-]|$)/i).join("\n\n");
  if (own !== "") return own;
  // Some keep the whole text at the end of what is to be read first.
  const section = textsOf(/^readme/i).map((text) => /^#+ licen[cs]e\s*$([\s\S]*)/im.exec(text)?.[1].trim() ?? "");
  return section.find((text) => text.includes("Permission")) ?? "";
};

const licenceIn = (folder) => {
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const declared = typeof license === "string" ? license : (license?.type ?? licenses?.[0]?.type);
  const exception = exceptions[name];
  const found = {
    name,
    version,
    licence: exception?.licence ?? declared,
    text: textIn(folder) || exception?.text || "",
  };
  if (found.licence === undefined || (exception?.licence === undefined && !known.test(found.licence)))
    throw new Error(`${name} ${version} is bundled, and its licence is unknown: ${found.licence ?? "none declared"}.`);
  if (found.text === "") throw new Error(`${name} ${version} is bundled, and comes without the text of its licence.`);
  return found;
};

/** The packages that files are of, by name, each with its licence and text. Throws where a licence is not known or its text is missing. */
export const licencesOf = (files) => {
  const folders = new Set([...files].map(folderOf).filter((folder) => folder !== null));
  const found = [...folders].map(licenceIn);
  return found.sort((one, other) => (`${one.name} ${one.version}` < `${other.name} ${other.version}` ? -1 : 1));
};

const line = "-".repeat(80);

/** One text of them all, to go with a bundle; a text that several packages share stands once. */
export const licenceText = (licences) => {
  const byText = new Map();
  for (const each of licences) byText.set(each.text, [...(byText.get(each.text) ?? []), each]);
  const blocks = [...byText].map(
    ([text, sharing]) =>
      `${sharing.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join("\n")}\n\n${text}`,
  );
  const head = "本程序中包含的开源软件及其许可。\nThe open-source software in this program, and its licences.";
  return `\uFEFF${[head, ...new Set(blocks)].join(`\n\n${line}\n`)}\n`;
};
