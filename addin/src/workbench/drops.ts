// Files dropped on the grid are opened in it; those dropped on the pane are the pane's own.

/** Takes files dropped on an element. */
export function acceptDrops(target: HTMLElement, onFiles: (files: readonly File[]) => void): void {
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    document.body.classList.add("dropping");
  };
  const out = (): void => document.body.classList.remove("dropping");
  target.addEventListener("dragover", over, true);
  target.addEventListener("dragleave", out, true);
  target.addEventListener(
    "drop",
    (event) => {
      out();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      event.stopPropagation();
      onFiles(files);
    },
    true,
  );
  // A file that misses its mark must not replace the page.
  for (const name of ["dragover", "drop"] as const) window.addEventListener(name, (event) => event.preventDefault());
}
