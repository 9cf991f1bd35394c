// A number's name that opens to its reason: one paragraph with arithmetic, cells and document, to copy as it stands.
import { Button, Link } from "@fluentui/react-components";
import type { Trace } from "@junheng/engine/assessment";
import { explain } from "@junheng/engine/words";
import { useState } from "react";
import { CellLinks } from "../shared/cell-links.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale, useWords } from "../shared/words.js";

/** The name, and below it, once opened, the reason. */
export function Why({ label, trace }: { readonly label: string; readonly trace: () => Trace }) {
  const say = useWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState(false);
  const found = open ? trace() : null;
  const text = found === null ? "" : explain(found, locale);
  const copy = async (): Promise<void> => {
    setCopied(await toClipboard(text));
  };
  return (
    <>
      <Link
        as="button"
        inline
        aria-expanded={open}
        title={say("whyOf", { what: label })}
        onClick={() => {
          setOpen(!open);
          setCopied(false);
        }}
      >
        {label}
      </Link>
      {found !== null && (
        <div className={styles.reason}>
          <span>{text}</span>
          <CellLinks places={found.inputs.flatMap(({ where }) => where ?? [])} />
          <Button size="small" onClick={() => void copy()}>
            {say(copied ? "copied" : "copy")}
          </Button>
        </div>
      )}
    </>
  );
}

/** Copies; inside Excel the clipboard may be closed to pages, then the old way is tried. */
const toClipboard = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
};
