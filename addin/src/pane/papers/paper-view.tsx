// A paper as a page on the screen, and as it is printed: always ink on white, whatever the theme around it.
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Block, Paper, TableBlock } from "@junheng/engine/papers";
import { drawPicture, printedCell } from "@junheng/engine/papers";
import type { SheetCell } from "@junheng/engine/reports";

/** The page. */
export function PaperView({ paper }: { readonly paper: Paper }) {
  const styles = useStyles();
  return (
    <article className={styles.page} lang={paper.locale} aria-label={paper.title} data-paper={paper.id}>
      <h2 className={styles.title}>{paper.title}</h2>
      {paper.blocks.map((block, at) => (
        <BlockView key={at} block={block} />
      ))}
    </article>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  const styles = useStyles();
  switch (block.kind) {
    case "heading": {
      const Heading = block.level === 1 ? "h3" : block.level === 2 ? "h4" : "h5";
      return <Heading className={styles.heading}>{block.text}</Heading>;
    }
    case "paragraph":
      return <p className={mergeClasses(styles.text, styles[block.style ?? "text"])}>{block.text}</p>;
    case "table":
      return <TableView table={block} />;
    case "picture":
      return (
        <figure className={styles.figure}>
          {block.caption !== undefined && <figcaption className={styles.caption}>{block.caption}</figcaption>}
          <img className={styles.picture} alt={block.alt} src={dataUrl(drawPicture(block.picture).svg)} />
        </figure>
      );
    case "pageBreak":
      return <div className={styles.break} />;
  }
}

const dataUrl = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

function TableView({ table: { caption, widths, headerRows, rows } }: { readonly table: TableBlock }) {
  const styles = useStyles();
  const all = widths.reduce((sum, each) => sum + each, 0);
  const line = (row: TableBlock["rows"][number], at: number): React.ReactNode => (
    <tr key={at}>
      {row.map((cell, column) =>
        cell === null ? null : <CellView key={column} cell={cell} isHead={at < headerRows} isFirst={column === 0} />,
      )}
    </tr>
  );
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        {caption !== undefined && <caption className={styles.caption}>{caption}</caption>}
        <colgroup>
          {widths.map((width, column) => (
            <col key={column} style={{ width: `${(width / all) * 100}%` }} />
          ))}
        </colgroup>
        <thead>{rows.slice(0, headerRows).map(line)}</thead>
        <tbody>{rows.slice(headerRows).map((row, at) => line(row, at + headerRows))}</tbody>
      </table>
    </div>
  );
}

function CellView({
  cell,
  isHead,
  isFirst,
}: {
  readonly cell: SheetCell;
  readonly isHead: boolean;
  readonly isFirst: boolean;
}) {
  const styles = useStyles();
  const { style = "text", rowSpan, columnSpan } = cell;
  const isNumber = typeof cell.value === "number" || style === "number";
  const className = mergeClasses(
    styles.cell,
    isHead && styles.head,
    isNumber && styles.number,
    style === "good" || style === "bad" || style === "doubt" ? styles[`${style}Cell`] : undefined,
  );
  const spans = { ...(rowSpan && { rowSpan }), ...(columnSpan && { colSpan: columnSpan }) };
  const text = printedCell(cell);
  // A header that says nothing heads nothing.
  if (text !== "" && isHead)
    return (
      <th scope={(columnSpan ?? 1) > 1 ? "colgroup" : "col"} className={className} {...spans}>
        {text}
      </th>
    );
  return text !== "" && isFirst ? (
    <th scope="row" className={className} {...spans}>
      {text}
    </th>
  ) : (
    <td className={className} {...spans}>
      {text}
    </td>
  );
}

/** Inks and fills as in the documents; each stands beside a word that says the same. */
const useStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    width: "100%",
    maxWidth: "820px",
    padding: "20px",
    border: "1px solid #c4c9d1",
    backgroundColor: "#ffffff",
    color: "#1f2937",
    fontSize: "13px",
    lineHeight: "1.5",
    colorScheme: "light",
    "@media print": { border: "none", padding: "0", maxWidth: "none", fontSize: "9pt", lineHeight: "1.35" },
  },
  title: { margin: "0 0 8px", textAlign: "center", fontSize: "1.5em" },
  heading: { margin: "12px 0 4px", fontSize: "1.2em", breakAfter: "avoid" },
  text: { margin: "4px 0", color: "#1f2937" },
  good: { color: "#1e6b3a" },
  bad: { color: "#a3260f" },
  doubt: { color: "#7a5200" },
  note: { color: "#404040", fontSize: "0.85em" },
  figure: { margin: "6px 0", breakInside: "avoid" },
  picture: {
    display: "block",
    width: "100%",
    maxWidth: "600px",
    height: "auto",
    margin: "0 auto",
    // A map may be as high as it is wide, and the leader's page is one page.
    "@media print": { width: "auto", maxWidth: "100%", maxHeight: "60mm" },
  },
  caption: { textAlign: "center", fontWeight: "600", margin: "4px 0", captionSide: "top" },
  scroll: { overflowX: "auto", "@media print": { overflowX: "visible" } },
  table: { width: "100%", borderCollapse: "collapse", fontSize: "0.9em", margin: "6px 0" },
  cell: {
    border: "1px solid #808080",
    padding: "1px 4px",
    textAlign: "left",
    fontWeight: "normal",
    verticalAlign: "middle",
    breakInside: "avoid",
  },
  head: { backgroundColor: "#e7ecf2", textAlign: "center", fontWeight: "600" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  goodCell: { backgroundColor: "#e2f0d9" },
  badCell: { backgroundColor: "#fbe0dd" },
  doubtCell: { backgroundColor: "#fff2cc" },
  break: { breakAfter: "page" },
});
