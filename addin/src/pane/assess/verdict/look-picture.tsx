// One picture of the closer look, with a sentence for those who cannot see it. The drawing library comes when it is needed.
import { useEffect, useRef } from "react";
import type { HostAppearance } from "../../../hosts/spreadsheet-host.js";
import type { LookData } from "./draw-look.js";
import { usePaneStyles } from "../../shared/styles.js";

interface Props {
  readonly heading: string;
  readonly label: string;
  readonly data: LookData;
  readonly height: number;
  readonly theme: HostAppearance["theme"];
}

/** The heading and the picture. */
export function LookPicture({ heading, label, data, height, theme }: Props) {
  const styles = usePaneStyles();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const node = element.current;
    if (node === null) return;
    let dispose: (() => void) | undefined;
    let current = true;
    void import("./draw-look.js").then(({ drawLook }) => {
      if (current) dispose = drawLook(node, data, theme);
    });
    return () => {
      current = false;
      dispose?.();
    };
  }, [data, theme]);
  return (
    <>
      <h4 className={styles.subheading}>{heading}</h4>
      <div ref={element} className={styles.chart} style={{ height }} role="img" aria-label={label} />
    </>
  );
}
