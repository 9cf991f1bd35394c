// What WPS is given beside the pages: the list by which it finds an add-in, on a server or as an archive, and the archive itself.
import { archive } from "./archive.mjs";
import { withSolver } from "./without-server.mjs";

/** The name by which WPS knows the add-in: letters alone. */
const name = "junheng";

const list = (line) => `<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins>\n  ${line}\n</jsplugins>\n`;

/** The list of a server whose pages WPS opens. */
export const onlineList = (site) =>
  list(`<jspluginonline name="${name}" type="et" url="${site}/wps/" enable="true" />`);

/** The list of a place where WPS fetches the archive. */
export const offlineList = (address, version) =>
  list(`<jsplugin name="${name}" type="et" url="${address}/${name}.7z" version="${version}" enable="true" />`);

/** WPS looks for these beside its list of files; on a server they stand in wps/. */
const first = ["index.html", "ribbon.xml", "manifest.xml"];

/** From its new place a page finds at hand what lay one folder up. */
const atTop = ({ name: file, content }) => ({
  name: file.slice("wps/".length),
  content: file.endsWith(".html") ? Buffer.from(content.toString("utf8").replaceAll('"../', '"')) : content,
});

/** The files that WPS unpacks and opens without a server. */
export const offlineFiles = (site) => {
  const files = JSON.parse(site.find(({ name: file }) => file === "wps/files.json").content.toString("utf8"));
  const wanted = new Set([...files, "wps/pane.html", "wps/probe.html", "licences.txt"]);
  const kept = site.filter(({ name: file }) => wanted.has(file) || /^(?:assets|help)\//.test(file));
  const top = site.filter(({ name: file }) => first.some((each) => file === `wps/${each}`)).map(atTop);
  return [...top, ...kept].map(({ name: file, content }) => ({
    name: file,
    content: file === "wps/pane.html" ? withSolver(content) : content,
  }));
};

/** The archive as WPS takes it: everything in one folder that is called by name and version. */
export const offlineArchive = (site, version) =>
  archive(offlineFiles(site).map(({ name: file, content }) => ({ name: `${name}_${version}/${file}`, content })));
