import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { PublishProgress } from "./PublishProgress.tsx";
import { usePane } from "../frame/usePane.ts";
import { publishingWords } from "../words/publishing.ts";

/** The button that publishes, and how far it has come. */
export function PublishStep({ stopped }: { readonly stopped: boolean }): ReactElement {
  const { state, commands } = usePane();
  const { decision, task } = state.publishing;
  if (task === "publishing") return <PublishProgress />;
  return (
    <Button
      appearance="primary"
      style={{ alignSelf: "flex-start" }}
      disabledFocusable={stopped || task !== "idle"}
      onClick={() => void commands.publish()}
    >
      {publishingWords[state.language].publish[decision.kind]}
    </Button>
  );
}
