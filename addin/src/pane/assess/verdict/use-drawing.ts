// A picture in an element of the page: what draws it is loaded when it is needed, and draws in a task of its own.
import { useEffect, useRef, type RefObject } from "react";
import { turn } from "../pane-link.js";

/** Draws into an element; the function it gives takes the picture away. */
export type Draw = (element: HTMLElement) => () => void;

/** Draws what `load` brings, each time that it is another one; the page has its turn between loading and drawing. */
export function useDrawing(load: () => Promise<Draw>): RefObject<HTMLDivElement> {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const node = element.current;
    if (node === null) return;
    let dispose: (() => void) | undefined;
    let current = true;
    const draw = async () => {
      const drawIn = await load();
      await turn();
      if (current) dispose = drawIn(node);
    };
    void draw();
    return () => {
      current = false;
      dispose?.();
    };
  }, [load]);
  return element;
}
