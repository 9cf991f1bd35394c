// How much room the pane has: whether it is a page of its own, where the page around it can do that, and whether it is wide.
import { createContext, useContext, useEffect, useState, useSyncExternalStore } from "react";

/** The page around the pane, where it can give the pane all of its room. */
export interface PaneRoom {
  readonly isPage: () => boolean;
  readonly setPage: (page: boolean) => void;
  readonly onChange: (callback: () => void) => () => void;
}

/** From here on there is room for two columns and for tables with many. */
const wideFrom = 760;

/** Whether the pane is wide, for everything inside. */
export const WideContext = createContext(false);

/** Whether there is room for two columns. */
export const useIsWide = (): boolean => useContext(WideContext);

/** Follows the width of an element. */
export function useWidthOf(element: HTMLElement | null): boolean {
  const [wide, setWide] = useState(false);
  useEffect(() => {
    if (element === null) return;
    const observer = new ResizeObserver(() => setWide(element.clientWidth >= wideFrom));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return wide;
}

const never = (): (() => void) => () => undefined;

/** Whether the pane is a page now; false where there is nothing around it that could make it one. */
export const useIsPage = (room: PaneRoom | undefined): boolean =>
  useSyncExternalStore(room?.onChange ?? never, room?.isPage ?? (() => false));
