// Markdown to HTML, with headings that can be linked to and links that are led to pages of the site.
import MarkdownIt from "markdown-it";
import { coloured } from "./coloured.js";

/** A heading of a page. */
export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly anchor: string;
}

/** What a page's text came to. */
export interface Rendered {
  readonly html: string;
  readonly headings: readonly Heading[];
  /** What can be searched: the words under each heading, those before the first under none. */
  readonly sections: readonly { readonly anchor: string; readonly heading: string; readonly text: string }[];
}

/** A heading's anchor, as code hosts make it, so that links to it hold there and here. */
export const anchorOf = (text: string): string =>
  text
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");

/** Renders a text; `lead` says where a link goes in the site, and gives nothing where it goes nowhere there. */
export function render(markdown: string, lead: (target: string) => string | null): Rendered {
  const headings: Heading[] = [];
  const sections: { anchor: string; heading: string; text: string }[] = [{ anchor: "", heading: "", text: "" }];
  const taken = new Map<string, number>();
  const engine = new MarkdownIt({ html: true, linkify: false, highlight: coloured });
  const tokens = engine.parse(markdown, {});
  tokens.forEach((token, at) => {
    if (token.type === "heading_open") {
      const text = (tokens[at + 1]?.children ?? []).map(({ content }) => content).join("");
      const usual = anchorOf(text);
      const times = taken.get(usual) ?? 0;
      taken.set(usual, times + 1);
      const anchor = times === 0 ? usual : `${usual}-${times}`;
      token.attrSet("id", anchor);
      headings.push({ level: Number(token.tag.slice(1)), text, anchor });
      sections.push({ anchor, heading: text, text: "" });
    }
    if (token.type === "fence") sections.at(-1)!.text += ` ${token.content}`;
    if (token.type !== "inline" || tokens[at - 1]?.type === "heading_open") return;
    sections.at(-1)!.text += ` ${(token.children ?? []).map(({ content }) => content).join("")}`;
  });
  // A link that leads nowhere in the site is only its words; an image is always led to.
  for (const { children } of tokens) {
    let dropped = 0;
    for (const child of children ?? []) {
      const source = child.attrGet("src");
      if (child.type === "image" && source !== null) child.attrSet("src", lead(String(source)) ?? String(source));
      if (child.type === "link_open") {
        const target = lead(String(child.attrGet("href") ?? ""));
        if (target === null) {
          dropped += 1;
          Object.assign(child, { type: "text", tag: "", nesting: 0, content: "" });
        } else child.attrSet("href", target);
      }
      if (child.type === "link_close" && dropped > 0) {
        dropped -= 1;
        Object.assign(child, { type: "text", tag: "", nesting: 0, content: "" });
      }
    }
  }
  // What may be wider than the page is scrolled by the keys too.
  const scrolled = (html: string): string =>
    html
      .replaceAll("<table>", '<div class="table" tabindex="0"><table>')
      .replaceAll("</table>", "</table></div>")
      .replaceAll("<pre>", '<pre tabindex="0">');
  return {
    html: scrolled(engine.renderer.render(tokens, engine.options, {})),
    headings,
    sections: sections
      .map(({ text, ...each }) => ({ ...each, text: text.replace(/\s+/g, " ").trim() }))
      .filter(({ text, heading }) => text !== "" || heading !== ""),
  };
}
