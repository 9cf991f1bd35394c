// An area of a sheet as cells of WPS: by its address, which is one trip where corners would be five.
import { addressOf } from "../addresses.js";
import type { Area } from "../styled-areas.js";
import type { WpsRange, WpsSheet } from "./model.js";

/** The cells of an area that is counted from 0. */
export const rangeOf = (sheet: WpsSheet, area: Area): WpsRange => sheet.Range(addressOf(area));
