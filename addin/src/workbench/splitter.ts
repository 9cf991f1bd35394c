// How much room the pane has: the line between it and the grid is drawn by mouse or by arrow keys, or the pane covers the grid as a page.
import "./splitter.css";
import type { PaneRoom } from "../pane/shared/room.js";
import { readStored, store } from "./stored.js";

const key = "junheng.paneRoom";
const [narrowest, usual] = [320, 380];
/** How far an arrow key moves the line, in pixels. */
const step = 20;

/** What is kept of it in this browser. */
interface Kept {
  readonly width: number;
  readonly page: boolean;
}

/** The room, and how to name the line in the language of the moment. */
export interface Splitter extends PaneRoom {
  readonly setLabel: (label: string) => void;
}

/** Puts the line before the pane, as wide as it was drawn the last time. `onCover` is told whether the pane covers the grid. */
export function createSplitter(pane: HTMLElement, onCover: (isCovered: boolean) => void): Splitter {
  let kept = load();
  const listeners = new Set<() => void>();
  const line = document.createElement("div");
  line.className = "splitter";
  line.tabIndex = 0;
  line.setAttribute("role", "separator");
  line.setAttribute("aria-orientation", "vertical");
  line.setAttribute("aria-controls", pane.id);
  line.setAttribute("aria-valuemin", String(narrowest));
  pane.before(line);

  const widest = (): number => Math.max(narrowest, Math.round(innerWidth * 0.7));
  const show = (): void => {
    const width = Math.min(Math.max(kept.width, narrowest), widest());
    pane.style.setProperty("--pane-width", `${width}px`);
    line.setAttribute("aria-valuenow", String(width));
    line.setAttribute("aria-valuemax", String(widest()));
    document.body.dataset["pane"] = kept.page ? "page" : "beside";
    onCover(kept.page && innerWidth > 900);
    line.hidden = kept.page;
  };
  const change = (changed: Partial<Kept>): void => {
    kept = { ...kept, ...changed };
    store(key, kept);
    show();
    for (const listener of listeners) listener();
  };
  const drawTo = (width: number): void => change({ width: Math.min(Math.max(width, narrowest), widest()) });

  line.addEventListener("keydown", (event) => {
    const width = pane.getBoundingClientRect().width;
    const wanted: Readonly<Record<string, number>> = {
      ArrowLeft: width + step,
      ArrowRight: width - step,
      Home: widest(),
      End: narrowest,
    };
    const to = wanted[event.key];
    if (to === undefined) return;
    event.preventDefault();
    drawTo(Math.round(to));
  });
  line.addEventListener("dblclick", () => drawTo(usual));
  line.addEventListener("pointerdown", (event) => {
    line.setPointerCapture(event.pointerId);
    line.classList.add("drawn");
    event.preventDefault();
  });
  line.addEventListener("pointermove", (event) => {
    if (line.hasPointerCapture(event.pointerId)) drawTo(Math.round(innerWidth - event.clientX));
  });
  line.addEventListener("pointerup", () => line.classList.remove("drawn"));
  addEventListener("resize", show);
  show();

  return {
    setLabel: (label) => line.setAttribute("aria-label", label),
    isPage: () => kept.page,
    setPage: (page) => change({ page }),
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** What was kept; the usual width beside the grid where nothing was, or what was kept is no such thing. */
const load = (): Kept => {
  const { width, page } = (readStored(key) ?? {}) as Partial<Kept>;
  return { width: typeof width === "number" && Number.isFinite(width) ? width : usual, page: page === true };
};
