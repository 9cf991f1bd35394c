// The buttons of Excel's ribbon and the keyboard shortcut: each shows the pane, four of them at the part where a job begins.

/** The parts, by the names of the manifest's functions; null shows the pane as it is. */
export const ribbonJobs: Readonly<Record<string, string | null>> = {
  ShowPane: null,
  OpenAssess: "assess",
  OpenCollect: "collect",
  OpenScore: "score",
  OpenPlan: "plan",
};

/** Tells Excel what to call. An Excel without commands has no buttons that could call. */
export const answerRibbon = (ask: (part: string) => void): void => {
  const { actions } = Office as Partial<typeof Office>;
  for (const [name, part] of Object.entries(ribbonJobs))
    actions?.associate(name, (event?: Office.AddinCommands.Event) => {
      if (part !== null) ask(part);
      // The shortcut has no event to be told that it is done.
      void Office.addin.showAsTaskpane().finally(() => event?.completed?.());
    });
};
