import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Refusal } from "../../words/refusal.ts";
import { copyText } from "./copyText.ts";
import { usePane } from "./usePane.ts";
import { frameWords } from "../words/frame.ts";

/** Copies what went wrong, for a message to whoever can help. Nothing of the document's text is in it. */
export function CopyDetails({ details }: { readonly details: Refusal["detail"] }): ReactElement | null {
  const { state, commands } = usePane();
  const lines = Object.entries(details)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}: ${value}`);
  if (lines.length === 0) return null;
  return (
    <Button
      size="small"
      onClick={() =>
        void copyText(["Plantråd", ...lines].join("\n")).then((copied) => {
          if (copied) commands.notify({ type: "done", what: { did: "copied" } });
        })
      }
    >
      {frameWords[state.language].copyDetails}
    </Button>
  );
}
