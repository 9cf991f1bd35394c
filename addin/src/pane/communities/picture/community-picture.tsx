// A community drawn: a box for each school with its role and township, joined as a tree or standing on a ring.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { MemberReport } from "@junheng/engine/communities";
import { isLeading } from "@junheng/engine/communities";
import { memberRoleNames } from "@junheng/engine/words";
import { useIsWide } from "../../shared/room.js";
import { useLocale } from "../../shared/words.js";
import { levelsOf } from "../levels.js";
import type { Layout, Point } from "./layout.js";
import { ringBox, ringLayout, treeBox, treeLayout } from "./layout.js";
import { textLines } from "./text-lines.js";

/** The widths that a picture is drawn for, in its own units: the narrowest pane, and a page. */
const [narrow, wide] = [268, 620];
const [nameSize, factSize, padding] = [12, 11, 6];

interface Props {
  readonly members: readonly MemberReport[];
  readonly shape: "tree" | "ring";
  /** What a screen reader says of it; the members themselves stand in a list beside it. */
  readonly label: string;
}

/** The picture. */
export function CommunityPicture({ members, shape, label }: Props) {
  const locale = useLocale();
  const styles = usePictureStyles();
  const width = useIsWide() ? wide : narrow;
  const levels = levelsOf(members.map(({ role }, at) => ({ role, at }))).map((level) => level.map(({ at }) => at));
  const boxWidth = shape === "tree" ? treeBox(width, Math.max(levels.length, 1)) : ringBox(width);
  const inside = boxWidth - 2 * padding;
  const boxes = members.map(({ name, role, township }) => ({
    name: textLines(name, inside / nameSize, 2),
    facts: [memberRoleNames[role][locale], township ?? ""].flatMap((fact) => textLines(fact, inside / factSize, 1)),
    leads: isLeading(role),
  }));
  const heightOf = ({ name, facts }: (typeof boxes)[number]): number =>
    2 * padding + name.length * (nameSize + 3) + facts.length * (factSize + 3);
  const height = Math.max(...boxes.map(heightOf), 0);
  const layout = shape === "tree" ? treeLayout(levels, width, height) : ringLayout(members.length, width, height);
  return (
    <svg
      role="img"
      aria-label={label}
      data-shape={shape}
      viewBox={`-1 -1 ${layout.width + 2} ${layout.height + 2}`}
      className={styles.picture}
      style={{ maxWidth: layout.width + 2 }}
    >
      <Joined layout={layout} />
      {boxes.map((box, at) => {
        const { x, y } = layout.places[at] ?? { x: 0, y: 0 };
        const top = y - heightOf(box) / 2 + padding;
        return (
          <g key={at}>
            <title>{members[at]?.name}</title>
            <rect
              x={x - boxWidth / 2}
              y={y - height / 2}
              width={boxWidth}
              height={height}
              rx={4}
              className={box.leads ? styles.lead : styles.led}
            />
            {[...box.name, ...box.facts].map((line, row) => {
              const names = Math.min(row, box.name.length);
              const isName = row < box.name.length;
              const size = isName ? nameSize : factSize;
              return (
                <text
                  key={row}
                  x={x}
                  y={top + names * (nameSize + 3) + (row - names) * (factSize + 3) + size}
                  fontSize={size}
                  className={mergeClasses(styles.text, box.leads && styles.leadText)}
                >
                  {line}
                </text>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

function Joined({ layout: { ring, lines, places, box } }: { readonly layout: Layout }) {
  const styles = usePictureStyles();
  const edge = (from: Point, to: Point): string => {
    const [start, end] = [from.x + box.width / 2, to.x - box.width / 2];
    const middle = (start + end) / 2;
    return `M${start} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${end} ${to.y}`;
  };
  return (
    <>
      {ring !== null && (
        <ellipse cx={ring.centre.x} cy={ring.centre.y} rx={ring.rx} ry={ring.ry} className={styles.line} />
      )}
      {lines.map(([from, to]) => {
        const [start, end] = [places[from], places[to]];
        return (
          start !== undefined &&
          end !== undefined && <path key={`${from} ${to}`} d={edge(start, end)} className={styles.line} />
        );
      })}
    </>
  );
}

const usePictureStyles = makeStyles({
  picture: { display: "block", width: "100%", height: "auto" },
  line: { fill: "none", stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: "1.5px" },
  lead: { fill: tokens.colorBrandBackground, stroke: tokens.colorBrandBackground },
  led: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStrokeAccessible },
  text: { fill: tokens.colorNeutralForeground1, textAnchor: "middle" },
  leadText: { fill: tokens.colorNeutralForegroundOnBrand },
});
