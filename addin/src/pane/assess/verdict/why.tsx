// A number's name that opens to its reason: one paragraph with arithmetic, cells and document, to copy as it stands.
import { Button } from "@fluentui/react-components";
import type { Trace } from "@junheng/engine/assessment";
import { explain } from "@junheng/engine/words";
import { useState } from "react";
import { CellLinks } from "../../shared/cell-links.js";
import { OpenedReason } from "../../shared/opened-reason.js";
import { useLocale, useWords } from "../../shared/words.js";

/** The name, and below it, once opened, the reason. */
export function Why({ label, trace }: { readonly label: string; readonly trace: () => Trace }) {
  const say = useWords();
  return <OpenedReason label={label} title={say("whyOf", { what: label })} reason={() => <Reason trace={trace()} />} />;
}

/** The reason itself: the paragraph, its cells, and the way to copy it. */
export function Reason({ trace }: { readonly trace: Trace }) {
  const say = useWords();
  const text = explain(trace, useLocale());
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    setCopied(await toClipboard(text));
  };
  return (
    <>
      <span>{text}</span>
      <CellLinks places={trace.inputs.flatMap(({ where }) => where ?? [])} />
      <Button size="small" onClick={() => void copy()}>
        {say(copied ? "copied" : "copy")}
      </Button>
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
