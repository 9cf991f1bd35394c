// What all pictures share: the colours of each theme, the hatching that says "over the line", and following the pane's size.
import { init, type EChartsCoreOption } from "echarts/core";
import type { HostAppearance } from "../../../hosts/spreadsheet-host.js";

/** Colours that keep 3:1 against the pane's background in every theme. */
export const palettes: Readonly<
  Record<
    HostAppearance["theme"],
    { readonly ink: string; readonly faint: string; readonly ground: string; readonly bars: readonly string[] }
  >
> = {
  light: { ink: "#242424", faint: "#d1d1d1", ground: "#ffffff", bars: ["#0f6cbd", "#8a5a00"] },
  dark: { ink: "#ffffff", faint: "#525252", ground: "#292929", bars: ["#62abf5", "#f0b95a"] },
  highContrast: { ink: "#ffffff", faint: "#ffffff", ground: "#000000", bars: ["#3ff23f", "#ffff00"] },
};

/** Hatching, so that a colour never speaks alone. */
export const overDecal = {
  symbol: "rect",
  dashArrayX: [1, 0],
  dashArrayY: [2, 3],
  rotation: -Math.PI / 4,
  color: "rgba(0,0,0,0.35)",
};

/** Shows a picture in an element, in the theme's ink and the page's font, and follows its size; the function it gives takes the picture away. */
export function showChart(element: HTMLElement, theme: HostAppearance["theme"], option: EChartsCoreOption): () => void {
  const { ink } = palettes[theme];
  const chart = init(element, undefined, { renderer: "svg" });
  // The font is named, not inherited: the room for labels is measured without the page.
  chart.setOption({ ...option, textStyle: { color: ink, fontFamily: getComputedStyle(element).fontFamily } });
  // The size in which it was drawn is observed too, and is no reason to draw again.
  const observer = new ResizeObserver(() => {
    if (element.clientWidth !== chart.getWidth() || element.clientHeight !== chart.getHeight()) chart.resize();
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    chart.dispose();
  };
}
