// Links of the site that lead nowhere, and whatever a page would fetch from elsewhere.
import { posix } from "node:path";
import type { SiteFiles } from "./site.js";

const unescaped = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

const anchorsIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/ (?:id|name)="([^"]*)"/g)].map(([, id = ""]) => unescaped(id)));

/** A sentence for each link that leads nowhere, and for each file that is asked of another server. */
export function brokenLinks(files: SiteFiles): readonly string[] {
  const pages = [...files].flatMap(([address, content]) =>
    address.endsWith(".html") && typeof content === "string" ? [[address, content] as const] : [],
  );
  const anchors = new Map(pages.map(([address, html]) => [address, anchorsIn(html)]));
  return pages.flatMap(([address, html]) =>
    [...html.matchAll(/<(\w+)[^>]*? (href|src)="([^"]*)"/g)].flatMap(([, tag = "", , written = ""]) => {
      if (/^https?:/.test(written)) return tag === "a" ? [] : [`${address} fetches ${written}`];
      const [path = "", anchor = ""] = unescaped(written).split("#");
      const target = path === "" ? address : posix.join(posix.dirname(address), path);
      if (!files.has(target)) return [`${address} leads to ${written}, which is not there`];
      const known = anchors.get(target);
      const missing = anchor !== "" && known !== undefined && !known.has(decodeURIComponent(anchor));
      return missing ? [`${address} leads to ${written}, a heading that is not there`] : [];
    }),
  );
}
