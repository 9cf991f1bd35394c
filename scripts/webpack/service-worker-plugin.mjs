// Makes service-worker.js with the list of all that the workbench may load, and workbench.webmanifest, by which a browser can install it.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { reachable } from "./reachable.mjs";

const template = new URL("./service-worker.template.js", import.meta.url);

const webManifest = {
  name: "均衡 Junheng 工作台",
  short_name: "均衡 Junheng",
  description: "县域义务教育均衡发展测算。数据不离开这台电脑。",
  lang: "zh-CN",
  start_url: "workbench.html",
  scope: ".",
  display: "standalone",
  background_color: "#ffffff",
  theme_color: "#0f548c",
  icons: [128, 192, 512].map((size) => ({
    src: `assets/icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
  })),
};

/** The text of the service worker for these files, each a name and its content. Its version changes with any of them. */
export const serviceWorkerFor = (files) => {
  const sorted = [...files].sort((one, other) => (one.name < other.name ? -1 : 1));
  const digest = createHash("sha256");
  for (const { name, content } of sorted) digest.update(`${name}\0`).update(content);
  const names = sorted.map(({ name }) => name);
  return readFileSync(template, "utf8")
    .replace("/* files */ []", () => JSON.stringify(names))
    .replace("/* version */", () => digest.digest("hex").slice(0, 16));
};

export class ServiceWorkerPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ServiceWorkerPlugin", (compilation) => {
      // After the pages are written and every name holds the hash of its content.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "ServiceWorkerPlugin", stage }, () => {
        const entrypoint = compilation.entrypoints.get("workbench");
        if (entrypoint === undefined) return;
        const emit = (name, text) => compilation.emitAsset(name, new sources.RawSource(text), { minimized: true });
        emit("workbench.webmanifest", `${JSON.stringify(webManifest, null, 2)}\n`);
        const fixed = ["workbench.html", "workbench.webmanifest", "licences.txt", "icon-32.png"];
        const names = new Set([...fixed, ...reachable(entrypoint)]);
        const files = [...names].map((name) => ({ name, content: compilation.getAsset(name).source.buffer() }));
        emit("service-worker.js", serviceWorkerFor(files));
      });
    });
  }
}
