// Prints a paper: for as long as the browser prints, the page is this paper alone.
import type { Paper } from "@junheng/engine/papers";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { PaperView } from "./paper-view.js";

/** What is on the page is hidden in print, and the paper on the screen. */
const rules = `
  [data-print] { display: none; }
  @media print {
    @page { size: A4; margin: 13mm 15mm; }
    html, body { height: auto !important; overflow: visible !important; background: #fff !important; color-scheme: light; }
    body > :not([data-print]) { display: none !important; }
    [data-print] { display: block; }
  }
`;

/** Opens the browser's own window for printing; afterwards the page is as it was. */
export async function printPaper(paper: Paper): Promise<void> {
  const holder = document.createElement("div");
  holder.dataset["print"] = "";
  const style = document.createElement("style");
  style.textContent = rules;
  document.head.append(style);
  document.body.append(holder);
  const root = createRoot(holder);
  flushSync(() => root.render(<PaperView paper={paper} />));
  await Promise.all([...holder.querySelectorAll("img")].map((image) => image.decode().catch(() => {})));
  const done = (): void => {
    root.unmount();
    holder.remove();
    style.remove();
  };
  window.addEventListener("afterprint", done, { once: true });
  window.print();
}
