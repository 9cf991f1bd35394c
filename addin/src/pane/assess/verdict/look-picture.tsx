// One picture of the closer look, with a sentence for those who cannot see it.
import { useCallback } from "react";
import type { HostAppearance } from "../../../hosts/spreadsheet-host.js";
import type { LookData } from "./draw-look.js";
import { usePaneStyles } from "../../shared/styles.js";
import { useDrawing } from "./use-drawing.js";

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
  const element = useDrawing(
    useCallback(async () => {
      const { drawLook } = await import("./draw-look.js");
      return (node) => drawLook(node, data, theme);
    }, [data, theme]),
  );
  return (
    <>
      <h4 className={styles.subheading}>{heading}</h4>
      <div ref={element} className={styles.chart} style={{ height }} role="img" aria-label={label} />
    </>
  );
}
