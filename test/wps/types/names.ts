// What the host uses of WPS is there under these names: held against the declarations that WPS publishes. Compiled, never run.
import type * as model from "../../../addin/src/hosts/wps/model.js";
import type { WpsShell } from "../../../addin/src/wps/given.js";

/** The names of ours that the declarations do not have. */
type Missing<Ours, Theirs> = Exclude<
  { [Name in keyof Ours]: Name extends keyof Theirs ? never : Name }[keyof Ours],
  undefined
>;

type EtSheet = Et.Worksheet;

/** Not one name is missing; a wrong one fails here with its text. */
export const missing: readonly never[] = [] as readonly (
  | Missing<model.WpsApplication, WPSMergedRoot>
  | Missing<WpsShell, WPSMergedRoot>
  | Missing<model.WpsEvents, WPSMergedRoot["ApiEvent"]>
  | Missing<model.WpsBook, Et.Workbook>
  | Missing<model.WpsWindow, Et.Window>
  | Missing<model.WpsSheet, EtSheet>
  | Missing<model.WpsSheet["CustomProperties"], EtSheet["CustomProperties"]>
  | Missing<model.WpsSheet["ListObjects"], EtSheet["ListObjects"]>
  | Missing<model.WpsSheet["Hyperlinks"], EtSheet["Hyperlinks"]>
  | Missing<model.WpsSheet["Shapes"], EtSheet["Shapes"]>
  | Missing<model.WpsProperty, Et.CustomProperty>
  | Missing<model.WpsRange, Et.Range>
  | Missing<model.WpsRange["Interior"], Et.Range["Interior"]>
  | Missing<model.WpsRange["Font"], Et.Range["Font"]>
  | Missing<model.WpsRange["Borders"], Et.Range["Borders"]>
  | Missing<model.WpsChart, Et.Chart>
  | Missing<model.WpsSeries, Et.Series>
)[];
