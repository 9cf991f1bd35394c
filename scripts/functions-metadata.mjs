// Writes Excel's description of the custom functions: functions.json (English, the fallback) and functions.zh-CN.json, the same ids in both.
// All of it comes from the functions' own objects: what they take is written down as tags, which Excel's tool reads, and their words are put beside.
// usage: node scripts/functions-metadata.mjs OUTDIR [SITE]
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { build } from "esbuild";
import { functionsPage, functionsPageHtml } from "./lib/functions-page.mjs";
import { developmentSite } from "./webpack/site.mjs";

/** The files, and the language each of them speaks. */
const files = { "functions.json": "en", "functions.zh-CN.json": "zh-CN" };

/**
 * The description of all custom functions in each language.
 *
 * @param {{ source?: string, help?: object, argumentNames?: object }} [input] other declarations with tags, and other texts, than the project's own
 * @returns {Promise<Record<string, object>>} by file name
 * @throws Error that lists every mistake: dropped tags, missing texts, ids or names that Excel refuses
 */
export async function functionsMetadata(input = {}) {
  const { customFunctions, functionHelp, argumentNames: names } = input.source === undefined ? await load() : {};
  const { source = tagsOf(customFunctions), help = functionHelp, argumentNames = names } = input;
  const base = await fromTags(source);
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

/** The functions and their words: from TypeScript, which Node does not read by itself. */
async function load() {
  const source = (name) => JSON.stringify(fileURLToPath(new URL(`../addin/src/${name}`, import.meta.url)));
  const contents = [
    `export { customFunctions } from ${source("functions/registry.ts")};`,
    `export { functionHelp } from ${source("messages/function-help.ts")};`,
    `export { argumentNames } from ${source("messages/functions.ts")};`,
  ].join("\n");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL("..", import.meta.url)) },
    bundle: true,
    write: false,
    format: "esm",
    conditions: ["@junheng/source"],
  });
  return await inFile("functions.mjs", outputFiles[0].text, (file) => import(pathToFileURL(file).href));
}

/** Does something with a file that is there for so long. */
async function inFile(name, content, act) {
  const folder = await mkdtemp(path.join(tmpdir(), "functions-"));
  try {
    const file = path.join(folder, name);
    await writeFile(file, content);
    return await act(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const types = { range: "unknown[][]", value: "unknown" };

/** The functions as declarations with tags. */
const tagsOf = (functions) =>
  functions
    .map(({ id, parameters, gives, later }) => {
      const declared = parameters.map(
        ({ id: name, kind, optional }) => `${name}${optional ? "?" : ""}: ${types[kind.replace("?", "")]}`,
      );
      const result = gives ?? types.range;
      return [
        "/**",
        ` * @customfunction ${id}`,
        ...(later ? [] : [" * @supportSync"]),
        " */",
        `export function ${id}(${declared.join(", ")}): ${later ? `Promise<${result}>` : result} { throw 0; }`,
      ].join("\n");
    })
    .join("\n\n");

/** What the tags say. The tool drops what it does not know without a word, so the tags are counted. */
async function fromTags(text) {
  const { errors, metadataJson } = await inFile("functions.ts", text, (file) =>
    generateCustomFunctionsMetadata([file]),
  );
  if (errors.length > 0) throw new Error(errors.map((error) => `- ${error}`).join("\n"));
  const base = metadataJson === "" ? { functions: [] } : JSON.parse(metadataJson);
  const tagged = [...text.matchAll(/^\s*\*\s*@customfunction\b/gim)].length;
  if (tagged !== base.functions.length)
    throw new Error(
      `${tagged} @customfunction tags, but ${base.functions.length} functions were found: use function declarations`,
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
