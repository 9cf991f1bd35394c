// A button by which a file is chosen; the same one can be chosen again.
import type { ButtonProps } from "@fluentui/react-components";
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useRef } from "react";

interface Props {
  /** The endings that are offered. */
  readonly accept: string;
  readonly size?: ButtonProps["size"];
  readonly onFile: (file: File) => void;
  /** The words on the button. */
  readonly children: ReactNode;
}

/** The button, with the browser's own field out of sight. */
export function ChooseFile({ accept, size, onFile, children }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const [first] = event.target.files ?? [];
          if (first !== undefined) onFile(first);
          event.target.value = "";
        }}
      />
      <Button {...(size && { size })} onClick={() => field.current?.click()}>
        {children}
      </Button>
    </>
  );
}
