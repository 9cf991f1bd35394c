// The pane as WPS shows it: over WPS's workbook, with a button that hides it, since WPS gives it none. Elsewhere it says where to go.
import "../files/older-engine.js";
import { createWpsHost } from "../hosts/wps/create-wps-host.js";
import { outsideWps } from "../messages/wps.js";
import { mountPane } from "../pane/mount.js";
import { sayOutside } from "../pane/say-outside.js";
import { givenByWps } from "./given.js";
import { hidePane } from "./pane-places.js";

const element = document.getElementById("pane");
if (element === null) throw new Error("pane.html has no element #pane.");
const given = givenByWps(globalThis);
if (given === null) sayOutside(element, outsideWps, "../workbench.html");
else mountPane(element, createWpsHost(given), { onHide: () => hidePane(given.shell) });
