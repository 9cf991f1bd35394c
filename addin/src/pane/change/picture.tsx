// What the pictures of this part share: their size, their colours, and an arrow from one year to the other.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useIsWide } from "../shared/room.js";

const [narrow, wide, head] = [300, 620, 4];

/** How wide a picture is drawn: as wide as its place, with the same size of letters and points. */
export const usePictureWidth = (): number => (useIsWide() ? wide : narrow);

interface Props {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

/** A picture that is read aloud as its label. */
export function Picture({ label, width, height, children }: Props) {
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} className={usePictureStyles().picture}>
      <title>{label}</title>
      {children}
    </svg>
  );
}

/** From a point to another of the same height. */
export function Arrow({ from, to, y }: { readonly from: number; readonly to: number; readonly y: number }) {
  const way = to >= from ? 1 : -1;
  return (
    <>
      <circle cx={from} cy={y} r={2} />
      {Math.abs(to - from) > head && (
        <>
          <line x1={from} x2={to} y1={y} y2={y} strokeWidth={1.5} stroke="currentColor" />
          <path d={`M${to} ${y}l${-way * head} ${-head / 1.6}v${(2 * head) / 1.6}z`} />
        </>
      )}
    </>
  );
}

/** Their colours: of the theme, so that dark and high contrast follow it. */
export const usePictureStyles = makeStyles({
  picture: { display: "block", width: "100%", height: "auto", maxWidth: "640px" },
  nearer: { color: tokens.colorBrandForeground1, fill: tokens.colorBrandForeground1 },
  apart: { color: tokens.colorStatusWarningForeground3, fill: tokens.colorStatusWarningForeground3 },
  before: { stroke: tokens.colorNeutralForeground2, strokeDasharray: "5 4" },
  after: { stroke: tokens.colorNeutralForeground2 },
  limit: { stroke: tokens.colorPaletteRedForeground1, strokeDasharray: "1 4", strokeWidth: "2px" },
  curve: { stroke: tokens.colorBrandForeground1, strokeWidth: "2px", fill: "none" },
  letters: { fill: tokens.colorNeutralForeground1, fontSize: "11px" },
});
