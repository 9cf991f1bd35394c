// What the host uses of WPS's object model (ET, the spreadsheet of WPS Office), under its names. Each property is a trip between processes.

/** An object with members that are counted from 1. */
export interface WpsItems<Item> {
  readonly Count: number;
  Item(key: number | string): Item;
}

/** A rectangle of cells. `Value2` is rows of values, or the bare value where it is one cell; a property that differs within it is null. */
export interface WpsRange {
  readonly Row: number;
  readonly Column: number;
  readonly Rows: { readonly Count: number };
  readonly Columns: { readonly Count: number };
  readonly Areas: { readonly Count: number };
  readonly Worksheet: WpsSheet;
  Value2: unknown;
  readonly Text: unknown;
  /** Rows of formulas, as `Value2` is of values; of a cell without one what it holds. */
  Formula: unknown;
  NumberFormat: unknown;
  readonly MergeCells: unknown;
  readonly MergeArea: WpsRange;
  readonly EntireRow: { readonly Hidden: unknown };
  readonly EntireColumn: { readonly Hidden: unknown };
  readonly Left: number;
  readonly Top: number;
  readonly Width: number;
  readonly Height: number;
  readonly Interior: { Color: number };
  readonly Font: { Color: number; Bold: boolean; Size: number };
  readonly Borders: { LineStyle: number; Color: number };
  readonly FormatConditions: {
    Add(
      type: number,
      operator: number,
      formula: string,
    ): { readonly Interior: { Color: number }; readonly Font: { Color: number } };
  };
  HorizontalAlignment: number;
  VerticalAlignment: number;
  WrapText: boolean;
  ColumnWidth: number;
  Merge(across?: boolean): unknown;
  Select(): unknown;
}

/** A value under a name in a sheet, saved with the workbook. */
export interface WpsProperty {
  readonly Name: string;
  Value: unknown;
  Delete(): unknown;
}

/** One series of a chart. */
export interface WpsSeries {
  ChartType: number;
  Name: string;
  Values: WpsRange;
  XValues: WpsRange;
}

/** A chart in a sheet. */
export interface WpsChart {
  HasTitle: boolean;
  readonly ChartTitle: { Text: string };
  HasLegend: boolean;
  readonly Legend: { Position: number };
  Axes(which: number): { HasTitle: boolean; readonly AxisTitle: { Text: string } };
  SeriesCollection(): {
    readonly Count: number;
    Item(key: number): WpsSeries & { Delete(): unknown };
    NewSeries(): WpsSeries;
  };
}

/** A sheet. */
export interface WpsSheet {
  Name: string;
  Visible: number;
  readonly UsedRange: WpsRange;
  readonly CustomProperties: WpsItems<WpsProperty> & { Add(name: string, value: string): unknown };
  readonly ListObjects: WpsItems<{ readonly Name: string; readonly Range: WpsRange }>;
  readonly Hyperlinks: { Add(anchor: WpsRange, address: string, subAddress: string, screenTip?: string): unknown };
  readonly Shapes: {
    AddChart2(
      style: number,
      type: number,
      left: number,
      top: number,
      width: number,
      height: number,
    ): { readonly Chart: WpsChart };
  };
  /** By one or several addresses with commas, of at most 255 signs. */
  Range(addresses: string): WpsRange;
  Activate(): unknown;
  Move(before: WpsSheet): unknown;
  Delete(): unknown;
}

/** A workbook. */
export interface WpsBook {
  readonly Name: string;
  readonly ProtectStructure: boolean;
  readonly Worksheets: WpsItems<WpsSheet> & { Add(before: WpsSheet | undefined, after: WpsSheet): WpsSheet };
}

/** The window that shows a sheet; freezing is of the window, so the sheet has to be the active one. */
export interface WpsWindow {
  SplitRow: number;
  SplitColumn: number;
  FreezePanes: boolean;
}

/** What is told of a change. Some builds have it on `wps` alone, which is therefore given beside the application. */
export interface WpsEvents {
  AddApiEventListener(name: string, listener: (...values: readonly unknown[]) => void): unknown;
  RemoveApiEventListener(name: string, listener: (...values: readonly unknown[]) => void): unknown;
}

/** The program. */
export interface WpsApplication {
  readonly ActiveWorkbook: WpsBook | null;
  readonly ActiveSheet: WpsSheet;
  readonly ActiveWindow: WpsWindow;
  readonly Selection: WpsRange | null;
  readonly ApiEvent?: WpsEvents;
  DisplayAlerts: boolean;
  EnableEvents: boolean;
  ScreenUpdating: boolean;
  Intersect(one: WpsRange, other: WpsRange): WpsRange | null;
}

/** Numbers of the object model's enumerations: `wps.Enum` is not there in every build. */
export const et = {
  sheetVisible: -1,
  sheetHidden: 0,
  sheetVeryHidden: 2,
  left: -4131,
  center: -4108,
  right: -4152,
  continuous: 1,
  legendBottom: -4107,
  ofCellValue: 1,
  equal: 3,
  categoryAxis: 1,
  valueAxis: 2,
  /** What a cell's error is less than its number in Excel's list, from #NULL! = 2000 on. */
  errorBase: -2146828288,
  /** An argument of a function that was left out. */
  missing: -2147352572,
} as const;
