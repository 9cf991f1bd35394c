// Writes Excel's description of the custom functions: functions.json (English, the fallback) and functions.zh-CN.json, the same ids in both.
// Types and options come from the tags of functions.ts and of the files of faces beside it, names and help from messages/function-help.ts.
// usage: node scripts/functions-metadata.mjs OUTDIR [SITE]
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { build } from "esbuild";
import { functionsPage, functionsPageHtml } from "./lib/functions-page.mjs";
import { developmentSite } from "./webpack/site.mjs";

const sources = [
  "functions.ts",
  "county-functions.ts",
  "score-functions.ts",
  "community-functions.ts",
  "change-functions.ts",
].map((file) => fileURLToPath(new URL(`../addin/src/functions/${file}`, import.meta.url)));

/** The files, and the language each of them speaks. */
const files = { "functions.json": "en", "functions.zh-CN.json": "zh-CN" };

/**
 * The description of all custom functions in each language.
 *
 * @param {{ source?: string, help?: object, argumentNames?: object }} [input] other tags and texts than the project's own
 * @returns {Promise<Record<string, object>>} by file name
 * @throws Error that lists every mistake: dropped tags, missing texts, ids or names that Excel refuses
 */
export async function functionsMetadata(input = {}) {
  const tags = input.source === undefined ? sources : [input.source];
  const help = input.help ?? (await load("function-help.ts")).functionHelp;
  const argumentNames = input.argumentNames ?? (await load("functions.ts")).argumentNames;
  const base = await fromTags(tags);
  const problems = [...idProblems(base), ...helpProblems(base, help)];
  const localized = Object.fromEntries(
    Object.entries(files).map(([file, locale]) => [file, localize(base, help, argumentNames, locale, problems)]),
  );
  if (problems.length > 0) throw new Error(`The custom functions cannot be described:\n- ${problems.join("\n- ")}`);
  return localized;
}

/** Writes both files into a folder that will stand at `site`, and the page that each function's help leads to; says which files. */
export async function writeFunctionsMetadata(outDir, site = developmentSite) {
  const localized = await functionsMetadata();
  const made = Object.entries(localized).flatMap(([file, description]) => {
    const page = functionsPage(files[file]);
    const functions = description.functions.map((each) => ({ ...each, helpUrl: `${site}/${page}#${each.id}` }));
    return [
      [file, `${JSON.stringify({ ...description, functions }, null, 2)}\n`],
      [page, functionsPageHtml(functions, files[file])],
    ];
  });
  for (const [file, content] of made) {
    await mkdir(path.dirname(path.join(outDir, file)), { recursive: true });
    await writeFile(path.join(outDir, file), content);
  }
  return made.map(([file]) => path.join(outDir, file));
}

/** A file of messages as a module: plain texts, which need nothing else to be loaded. */
async function load(name) {
  const entry = fileURLToPath(new URL(`../addin/src/messages/${name}`, import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: "esm" });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

/** What the tags say. The tool drops arrow functions without a word, so the tags are counted. */
async function fromTags(tags) {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(tags);
  if (errors.length > 0) throw new Error(`${tags.join(", ")}:\n- ${errors.join("\n- ")}`);
  const base = metadataJson === "" ? { functions: [] } : JSON.parse(metadataJson);
  const text = (await Promise.all(tags.map((file) => readFile(file, "utf8")))).join("\n");
  const tagged = [...text.matchAll(/^\s*\*\s*@customfunction\b/gim)].length;
  if (tagged !== base.functions.length)
    throw new Error(
      `${tags.join(", ")}: ${tagged} @customfunction tags, but ${base.functions.length} functions were found: use function declarations`,
    );
  // With data types allowed, a cell's error comes as one of them, and the functions say where it stands. A second flag, for errors
  // alone, beside it makes Office LTSC 2021 break off.
  return { ...base, allowCustomDataForDataTypeAny: true };
}

const cellReference = /^(?:[a-z]{1,3}\d{1,7}|r\d*c\d*|r|c)$/i;

function idProblems({ functions }) {
  return functions.flatMap(({ id }) => [
    ...(/^[A-Z][A-Z0-9._]{2,}$/.test(id) ? [] : [`${id}: an id takes at least three capitals, starting with a letter`]),
    ...(cellReference.test(id) ? [`${id}: reads as a cell`] : []),
  ]);
}

function helpProblems({ functions }, help) {
  const ids = functions.map(({ id }) => id);
  return Object.keys(help).flatMap((id) => (ids.includes(id) ? [] : [`${id}: has help, but no tag`]));
}

function localize(base, help, argumentNames, locale, problems) {
  const text = (entry, place) => {
    const words = entry?.[locale]?.trim();
    if (!words) problems.push(`${place}: not written in ${locale}`);
    return words ?? "";
  };
  const functions = base.functions.map((each) => {
    const entry = help[each.id];
    const name = text(entry?.name, `${each.id}, name`);
    if (name && (!/^\p{L}[\p{L}\p{N}._]{2,}$/u.test(name) || cellReference.test(name)))
      problems.push(`${each.id}: Excel does not take the name ${name}`);
    const described = Object.keys(entry?.parameters ?? {});
    const declared = each.parameters.map((parameter) => parameter.name);
    if (entry && described.join() !== declared.join())
      problems.push(`${each.id}: the tags have (${declared.join(", ")}), the help has (${described.join(", ")})`);
    const parameters = each.parameters.map((parameter) => ({
      ...parameter,
      name: text(argumentNames[parameter.name], `${each.id}(${parameter.name}), name`),
      description: text(entry?.parameters[parameter.name], `${each.id}(${parameter.name})`),
    }));
    return { ...each, name, description: text(entry?.description, `${each.id}, description`), parameters };
  });
  return { ...base, functions };
}

async function main([outDir, site]) {
  if (outDir === undefined) {
    console.error("usage: node scripts/functions-metadata.mjs OUTDIR [SITE]");
    process.exitCode = 2;
    return;
  }
  try {
    console.log((await writeFunctionsMetadata(outDir, site)).join("\n"));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) void main(process.argv.slice(2));
