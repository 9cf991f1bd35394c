// The user kept out of a part of the page, for as long as there is any reason for it.

/** Makes the switches of an element, one for each reason: it is inert while any of them is on. */
export function keepOut(element: HTMLElement): (reason: string) => (isOut: boolean) => void {
  const reasons = new Set<string>();
  return (reason) => (isOut) => {
    if (isOut) reasons.add(reason);
    else reasons.delete(reason);
    element.inert = reasons.size > 0;
  };
}
