// What the pages do: search in what was loaded for it, light or dark, and the keys that belong to them. Works from a folder, without a server.
const { top: topFolder, search: searchFile, none } = document.body.dataset;
const form = document.querySelector("form[role=search]");
const input = form.querySelector("input");
const list = form.querySelector("ol");
let pages = null;

/** Called by the file that holds all words of the pages. */
globalThis.junhengFound = (loaded) => {
  pages = loaded;
  show();
};

/** Loads the words once; a script is read from a folder too, where nothing can be fetched. */
const load = () => {
  if (document.querySelector("script[data-words]") !== null) return;
  const script = document.createElement("script");
  script.src = searchFile;
  script.dataset.words = "";
  document.head.append(script);
};

const weight = (words, title, heading, text) => {
  let sum = 0;
  for (const word of words) {
    const here = (title.includes(word) ? 4 : 0) + (heading.includes(word) ? 3 : 0) + (text.includes(word) ? 1 : 0);
    if (here === 0) return 0;
    sum += here;
  }
  return sum;
};

/** The parts of pages that hold every word, the best first. */
const find = (words) =>
  pages
    .flatMap(({ at, title, parts }) =>
      parts.map(([anchor, heading, text]) => ({
        at: anchor === "" ? at : `${at}#${anchor}`,
        title,
        heading,
        text,
        weight: weight(words, title.toLowerCase(), heading.toLowerCase(), text.toLowerCase()),
      })),
    )
    .filter((each) => each.weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, 20);

const itemOf = ({ at, title, heading, text }, word) => {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = topFolder + at;
  const name = document.createElement("strong");
  name.textContent = heading === "" || heading === title ? title : `${title} › ${heading}`;
  const about = document.createElement("span");
  const from = Math.max(0, text.toLowerCase().indexOf(word) - 30);
  about.textContent = (from > 0 ? "…" : "") + text.slice(from, from + 110);
  link.append(name, about);
  item.append(link);
  return item;
};

function show() {
  const words = input.value
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  list.hidden = words.length === 0 || pages === null;
  if (list.hidden) return;
  const found = find(words);
  list.replaceChildren(...found.map((each) => itemOf(each, words[0])));
  if (found.length === 0)
    list.append(Object.assign(document.createElement("li"), { textContent: none, className: "none" }));
}

input.addEventListener("focus", load);
input.addEventListener("input", show);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  list.querySelector("a")?.click();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && document.activeElement !== input) {
    event.preventDefault();
    input.focus();
  }
  if (event.key === "Escape") {
    list.hidden = true;
    input.blur();
  }
  if ((event.key === "ArrowDown" || event.key === "ArrowUp") && form.contains(document.activeElement) && !list.hidden) {
    event.preventDefault();
    const stops = [input, ...list.querySelectorAll("a")];
    const next = stops.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
    stops[Math.min(Math.max(next, 0), stops.length - 1)].focus();
  }
});
document.addEventListener("click", (event) => {
  if (!form.contains(event.target)) list.hidden = true;
});

/** What was chosen stays for the next page, where the browser keeps anything at all for a folder. */
const kept = {
  read: () => {
    try {
      return localStorage.getItem("junheng-docs-theme");
    } catch {
      return null;
    }
  },
  write: (theme) => {
    try {
      localStorage.setItem("junheng-docs-theme", theme);
    } catch {
      // Then it is chosen again on the next page.
    }
  },
};
const root = document.documentElement;
if (kept.read() !== null) root.dataset.theme = kept.read();
document.querySelector(".theme").addEventListener("click", () => {
  const dark =
    (root.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  root.dataset.theme = dark ? "light" : "dark";
  kept.write(root.dataset.theme);
});

// On a narrow screen the contents begin closed, so that the text is what is seen.
if (matchMedia("(max-width: 900px)").matches) document.querySelector(".all").open = false;
// The contents alone are scrolled to where one is: scrollIntoView would let Tab begin there, behind the way past the contents.
const contents = document.querySelector(".contents");
const here = contents.querySelector("[aria-current]");
if (here !== null) contents.scrollTop = Math.max(0, here.offsetTop - contents.clientHeight / 2);
