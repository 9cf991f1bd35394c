// What of the site goes into the folder for a double click: the workbench and all that it loads, and nothing that only Excel or a server needs.

/** A page without a server gives its worker the leave for WebAssembly, which the solver is: no server does, and text is run as little as before. */
export const withSolver = (content) => {
  const [page, own] = [content.toString("utf8"), "script-src 'self'"];
  if (page.split(own).length !== 2) throw new Error("A page does not have the policy that is known here.");
  return Buffer.from(page.replace(own, `${own} 'wasm-unsafe-eval'`));
};

/** Where the scripts lie: whoever opens the folder sees a page and a few words, and not a hundred and fifty files among which it is lost. */
const apart = "app/";

const isApart = (name) => /\.(?:js|css|png)$/.test(name);

/** A page that loads its scripts and styles from there. What they load themselves they look for beside them. */
const withAppApart = (content) =>
  Buffer.from(
    content.toString("utf8").replace(/(?<= (?:src|href)=")[^"]+/g, (name) => (isApart(name) ? apart + name : name)),
  );

/** The files that the page of the service worker's list needs, less what only a server makes sense of. */
export const withoutServer = (site) => {
  const worker = site.find(({ name }) => name === "service-worker.js");
  const [, list] = /const files = (\[.*\]);/.exec(worker?.content.toString("utf8") ?? "") ?? [];
  if (list === undefined) throw new Error("service-worker.js does not say which files the workbench needs.");
  const needed = new Set(JSON.parse(list).filter((name) => name !== "workbench.webmanifest"));
  const samples = site.filter(({ name }) => name.startsWith("samples/"));
  const page = ({ name, content }) =>
    name === "workbench.html"
      ? { name: "均衡工作台.html", content: withAppApart(withSolver(content)) }
      : { name: isApart(name) ? apart + name : name, content };
  return [...site.filter(({ name }) => needed.has(name)).map(page), ...samples];
};
