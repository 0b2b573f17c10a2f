import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { RegisteredPlan } from "../../plan/register.ts";
import { isProposal } from "../../plan/standing.ts";
import { AdoptQuestion } from "./AdoptQuestion.tsx";
import { PublishProgress } from "./PublishProgress.tsx";
import { usePane } from "../frame/usePane.ts";
import { comparingWords } from "../words/comparing.ts";
import { decidingWords } from "../words/deciding.ts";
import { publishingWords } from "../words/publishing.ts";

const useStyles = makeStyles({ text: { margin: 0, overflowWrap: "anywhere" }, button: { alignSelf: "flex-start" } });

/** Where it will stand, the button that publishes, and how far it has come. What is adopted is asked about once. */
export function PublishStep({
  stopped,
  plan,
}: {
  readonly stopped: boolean;
  readonly plan: RegisteredPlan | null;
}): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const [asking, setAsking] = useState(false);
  const { decision, task, rehearsal } = state.publishing;
  const words = decidingWords[state.language];
  if (task === "publishing") return <PublishProgress />;
  const municipality = state.register.value?.municipality.id ?? "";
  const own = `${location.origin}/${municipality}/${plan?.id ?? ""}`;
  const permanent = `${own}/v/${(plan?.version ?? 0) + 1}`;
  const { kind } = decision;
  const where =
    kind === "preview"
      ? words.stands.preview
      : isProposal(kind)
        ? words.stands.proposal(permanent, plan?.inForce?.version ?? null)
        : words.stands.adopted(own, permanent);

  function press(): void {
    if (kind === "preview" || isProposal(kind)) {
      void (kind === "preview" ? commands.publish() : commands.publishCompared());
      return;
    }
    setAsking(true);
    if (rehearsal === null) void commands.rehearse();
  }

  const asks = asking && !stopped && plan !== null && (kind === "adopted" || kind === "correction") ? kind : null;
  return (
    <>
      {plan !== null && asks === null && <p className={styles.text}>{where}</p>}
      {asks !== null && plan !== null && (
        <AdoptQuestion
          plan={plan}
          where={where}
          kind={asks}
          onAnswer={(yes) => {
            setAsking(false);
            if (yes) void commands.publish();
            else document.getElementById("publish")?.focus();
          }}
        />
      )}
      {isProposal(kind) && rehearsal === null && (
        <p className={styles.text}>{comparingWords[state.language].comparesFirst}</p>
      )}
      <Button
        id="publish"
        appearance="primary"
        className={styles.button}
        disabledFocusable={stopped || task !== "idle" || asks !== null}
        onClick={press}
      >
        {publishingWords[state.language].publish[kind]}
      </Button>
    </>
  );
}
