// What of the site goes into the folder for a double click: the workbench and all that it loads, and nothing that only Excel or a server needs.

/** The files that the page of the service worker's list needs, less what only a server makes sense of. */
export const withoutServer = (site) => {
  const worker = site.find(({ name }) => name === "service-worker.js");
  const [, list] = /const files = (\[.*\]);/.exec(worker?.content.toString("utf8") ?? "") ?? [];
  if (list === undefined) throw new Error("service-worker.js does not say which files the workbench needs.");
  const needed = new Set(JSON.parse(list).filter((name) => name !== "workbench.webmanifest"));
  const samples = site.filter(({ name }) => name.startsWith("samples/"));
  const page = ({ name, content }) =>
    name === "workbench.html" ? { name: "均衡工作台.html", content } : { name, content };
  return [...site.filter(({ name }) => needed.has(name)).map(page), ...samples];
};
