// The axes and the title of a chart.
import { xmlText } from "../xml-text.js";

const pale = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';

/** A title of this size, in hundredths of a point; one along an upright axis is turned. */
export const title = (text: string, size: number, turned = false): string =>
  `<c:title><c:tx><c:rich><a:bodyPr${turned ? ' rot="-5400000" vert="horz"' : ""}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="1"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="${size}" b="1"/><a:t>${xmlText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

/** The name of an axis; none where it has none. */
const axisName = (name: string, place: "b" | "l"): string => (name === "" ? "" : title(name, 900, place === "l"));

/** Names that stand level, in several lines; a program turns them where they are too many. */
const level =
  '<c:txPr><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="800"/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>';
const mostLevel = 12;
/** So many names are all shown; of more a program leaves some out. */
const mostNamed = 24;

/** Names along the bottom or the left; on the left the first is on top. */
export const categoryAxis = (place: "b" | "l", names: number, name = ""): string =>
  `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${place === "l" ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${place}"/>${axisName(name, place)}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${pale}${place === "l" || names <= mostLevel ? level : ""}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${names <= mostNamed ? '<c:tickLblSkip val="1"/>' : ""}<c:noMultiLvlLbl val="1"/></c:catAx>`;

/** What else is said of a number axis: its name, the number it ends at, and whether it only keeps arrows apart and is not shown. */
interface NumberAxis {
  readonly name?: string | undefined;
  readonly end?: number | undefined;
  readonly hidden?: boolean;
}

/** Numbers, in the format of the cells. */
export const numberAxis = (
  id: 1 | 2,
  place: "b" | "l",
  across: 1 | 2,
  { name = "", end, hidden = false }: NumberAxis = {},
): string =>
  `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${end === undefined ? "" : `<c:max val="${end}"/>`}</c:scaling><c:delete val="${hidden ? 1 : 0}"/><c:axPos val="${place}"/>${hidden ? "" : `<c:majorGridlines>${pale}</c:majorGridlines>`}${axisName(name, place)}<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${pale}<c:crossAx val="${across}"/><c:crosses val="${place === "b" && across === 1 ? "max" : "autoZero"}"/></c:valAx>`;
