// The standard that is chosen in the pane.
import type { Standard } from "@junheng/engine/standards";
import { nationalQuality2017, standardOf } from "@junheng/engine/standards";
import type { Choices } from "./state.js";

/** The standard chosen. */
export const chosenStandard = (choices: Choices): Standard => standardOf(choices.standard) ?? nationalQuality2017;
