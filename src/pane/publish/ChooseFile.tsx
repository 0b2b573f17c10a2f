import { Button } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";

/** A button that lets a .docx be chosen from the machine, and hands over its bytes. */
export function ChooseFile({
  label,
  onChosen,
}: {
  readonly label: string;
  readonly onChosen: (file: Uint8Array) => void;
}): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".docx"
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = "";
          if (file) void file.arrayBuffer().then((bytes) => onChosen(new Uint8Array(bytes)));
        }}
      />
    </>
  );
}
