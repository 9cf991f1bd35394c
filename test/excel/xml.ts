// A strict reader of small XML files, for tests: what is not well-formed throws.

/** An element: its name, attributes, elements within, and the path of names that leads to it. */
export interface Element {
  readonly name: string;
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const unescape = (text: string): string => {
  if (/&(?!(?:lt|gt|amp|quot|apos);)/.test(text) || text.includes("<")) throw new Error(`Not well-formed: ${text}`);
  return text.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? "");
};

const attributesOf = (text: string): Record<string, string> => {
  const attributes: Record<string, string> = {};
  const rest = text.replace(/\s+([\w:.-]+)="([^"]*)"/g, (_, name: string, value: string) => {
    if (name in attributes) throw new Error(`Twice the attribute ${name}`);
    attributes[name] = unescape(value);
    return "";
  });
  if (rest.trim() !== "") throw new Error(`Not an attribute: ${rest}`);
  return attributes;
};

/** Reads a document and gives its root. */
export const parseXml = (text: string): Element => {
  const top: Element = { name: "", path: "", attributes: {}, children: [] };
  const open = [top];
  const body = text.replace(/^<\?xml[^?]*\?>/, "").replace(/<!--[\s\S]*?-->/g, "");
  let end = 0;
  for (const match of body.matchAll(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>/g)) {
    unescape(body.slice(end, match.index));
    end = match.index + match[0].length;
    const [, closing, name = "", attributes = "", empty] = match;
    const parent = open.at(-1) ?? top;
    if (closing) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
      continue;
    }
    const element: Element = {
      name,
      path: `${parent.path}/${name}`,
      attributes: attributesOf(attributes),
      children: [],
    };
    parent.children.push(element);
    if (!empty) open.push(element);
  }
  unescape(body.slice(end));
  const [root, ...others] = top.children;
  if (open.length > 1 || root === undefined || others.length > 0) throw new Error("Not one root that is closed");
  return root;
};

/** An element and all within it. */
export const everyElement = (element: Element): readonly Element[] => [
  element,
  ...element.children.flatMap(everyElement),
];
