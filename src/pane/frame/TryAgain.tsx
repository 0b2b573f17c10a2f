import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Refusal } from "../../words/refusal.ts";
import { CopyDetails } from "./CopyDetails.tsx";
import { usePane } from "./usePane.ts";
import { frameWords } from "../words/frame.ts";

/** After a failed reading: read again, or copy what to send to whoever can help. */
export function TryAgain({ details }: { readonly details: Refusal["detail"] }): ReactElement {
  const { state, commands } = usePane();
  return (
    <>
      <Button appearance="primary" onClick={() => void commands.checkAgain()}>
        {frameWords[state.language].tryAgain}
      </Button>
      <CopyDetails details={details} />
    </>
  );
}
