// A list that may have thousands of lines: what is near the view is drawn, the rest as it is reached or asked for.
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { startTransition, useEffect, useRef, useState } from "react";
import { usePaneStyles } from "./styles.js";
import { useWords } from "./words.js";

/** How many lines are drawn at first, and at a time after: well within 100 ms, and more than a view holds. */
const usual = 16;

interface Props<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, position: number) => string | number;
  readonly line: (item: Item, position: number) => ReactNode;
  readonly className?: string;
}

/** The list. Lines once drawn stay, so that the browser's own search and a screen reader find them. */
export function LongList<Item>({ items, keyOf, line, className }: Props<Item>) {
  const styles = usePaneStyles();
  const { shown, rest } = useGrowing(items.length);
  return (
    <>
      <ul className={className ?? styles.list}>
        {items.slice(0, shown).map((item, position) => (
          <li key={keyOf(item, position)} className={styles.farLine}>
            {line(item, position)}
          </li>
        ))}
      </ul>
      {rest}
    </>
  );
}

/** How many of a number of lines to draw, and what stands below them: it draws more when it is seen or pressed. */
export function useGrowing(count: number, atATime = usual): { readonly shown: number; readonly rest: ReactNode } {
  const say = useWords();
  const [wanted, setWanted] = useState(atATime);
  const end = useRef<HTMLDivElement>(null);
  const shown = Math.min(wanted, count);
  useEffect(() => {
    const element = end.current;
    if (element === null) return;
    const observer = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting === true && startTransition(() => setWanted((before) => before + atATime)),
      { rootMargin: "400px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [atATime, shown]);
  const rest =
    shown === count ? null : (
      <div ref={end}>
        <Button size="small" appearance="subtle" onClick={() => setWanted(wanted + atATime)}>
          {say("showRest", { count: count - shown })}
        </Button>
      </div>
    );
  return { shown, rest };
}
