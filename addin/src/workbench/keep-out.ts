// The user kept out of a part of the page, for as long as there is any reason for it.

/** Makes the switches of an element, one for each reason: it is inert while any of them is on. */
export function keepOut(element: HTMLElement): (reason: string) => (isOut: boolean) => void {
  const reasons = new Set<string>();
  return (reason) => (isOut) => {
    if (isOut) reasons.add(reason);
    else reasons.delete(reason);
    const isInert = reasons.size > 0;
    if (element.inert && !isInert) layOutAfter(element, () => (element.inert = false));
    else element.inert = isInert;
  };
}

/**
 * Chromium lays out an empty editable element that is inert as one without a line, and leaves it so when it is inert no more: it
 * takes the focus, but no caret, and what is typed is lost. So each is laid out again.
 */
function layOutAfter(element: HTMLElement, change: () => void): void {
  const editable = element.querySelectorAll<HTMLElement>('[contenteditable="true"]');
  const shown = [...editable].map((each) => each.style.display);
  for (const each of editable) each.style.display = "none";
  void element.offsetHeight;
  change();
  editable.forEach((each, position) => (each.style.display = shown[position] ?? ""));
}
