// Where the program is handed out, one record each: what differs there, and what a build for it has to be told.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../lib/repository.mjs";
import { developmentSite } from "../webpack/site.mjs";

/**
 * - `id`: the add-in's id in Excel; each has its own, so that several can stand side by side.
 * - `label`: what stands behind the add-in's name; none in the store.
 * - `office`: whose copy of the Office library the pane loads: “own”, or “microsoft” as the store demands.
 * - `needs`: what the build has to be told.
 * - `schemes`: how its address may begin; Excel and service workers ask for https.
 */
export const environments = {
  development: {
    id: "3a2c7be4-5d0f-4a6e-9c53-8e1b7f42d690",
    label: { en: "development", "zh-CN": "开发" },
    office: "own",
    needs: [],
  },
  stick: { office: "own", needs: [] },
  web: {
    id: "f0c1a54e-2a86-4b7f-8a0d-6e3b9d1c7f25",
    label: { en: "own server", "zh-CN": "内网" },
    office: "own",
    needs: ["url"],
  },
  folder: {
    id: "8b6d90f3-71c4-4e19-b5aa-2f4c08e7d361",
    label: { en: "shared folder", "zh-CN": "共享文件夹" },
    office: "own",
    needs: ["url", "share"],
  },
  store: { id: "c59e2d17-0b38-4f62-9d84-a7f163be0c4d", office: "microsoft", needs: ["url"] },
  wps: { office: "own", needs: ["url"], schemes: ["https:", "http:"] },
};

/** What each option of a build holds; anything else is refused with the sentence. */
const options = {
  url: {
    holds: (text, { schemes = ["https:"] }) =>
      URL.canParse(text) && schemes.includes(new URL(text).protocol) && !/[?#]/.test(text),
    zh: "一个 https:// 开头的网址，例如 https://example.org/junheng",
    en: "an address that begins with https://, such as https://example.org/junheng",
  },
  share: {
    holds: (text) => /^[\\/]{2}[^\\/:*?"<>|]+(?:[\\/][^\\/:*?"<>|]+)+$/.test(text),
    zh: "一个共享文件夹，例如 \\\\server\\share",
    en: "a shared folder, such as \\\\server\\share",
  },
  build: { holds: (text) => /^\d{1,5}$/.test(text), zh: "一个整数，例如 3", en: "a whole number, such as 3" },
};

/** The sentence alone is shown: where in this file it was thrown helps nobody. */
const refuse = (zh, en) => {
  const message = `${zh}\n${en}`;
  throw Object.assign(new Error(message), { stack: message });
};

const listOf = (names) => names.join(", ");

/** webpack adds names of its own. */
const given = (env) => Object.entries(env).filter(([name]) => !name.startsWith("WEBPACK_"));

/** The environment of a build, with what it was told; refused with a sentence of what is allowed. */
export const environmentFrom = (env = {}) => {
  const name = env.package ?? "development";
  const found = Object.hasOwn(environments, name) ? environments[name] : undefined;
  if (found === undefined)
    return refuse(
      `--env package=${name}：没有这种发布方式，可以是 ${listOf(Object.keys(environments))}。`,
      `--env package=${name}: there is no such package; it may be ${listOf(Object.keys(environments))}.`,
    );
  const known = ["package", ...found.needs, "build", ...(name === "development" ? ["only", "url"] : [])];
  for (const [option] of given(env))
    if (!known.includes(option))
      refuse(
        `--env ${option}：“${name}”没有这一项，可以是 ${listOf(known)}。`,
        `--env ${option}: “${name}” has no such option; it may be ${listOf(known)}.`,
      );
  for (const [option, { holds, zh, en }] of Object.entries(options))
    if (env[option] === undefined ? found.needs.includes(option) : !holds(String(env[option]), found))
      refuse(
        `--env ${option}=${env[option] ?? "…"}：“${name}”需要${zh}。`,
        `--env ${option}=${env[option] ?? "…"}: “${name}” needs ${en}.`,
      );
  return {
    ...found,
    name,
    site: env.url === undefined ? developmentSite : new URL(env.url).href.replace(/\/+$/, ""),
    share: env.share?.replaceAll("/", "\\"),
    version: `${versionOfProgram()}.${Number(env.build ?? 0)}`,
  };
};

const versionOfProgram = () => JSON.parse(readFileSync(join(repository, "addin", "package.json"), "utf8")).version;
