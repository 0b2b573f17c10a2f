import { Button, ToggleButton, makeStyles } from "@fluentui/react-components";
import { ClipboardTaskListLtrRegular, TableRegular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import { actionKinds } from "../../plan/element.ts";
import type { ReadPlan } from "../core/paneState.ts";
import { CursorBar } from "./CursorBar.tsx";
import { lowPane } from "../frame/layout.ts";
import { Outline } from "./Outline.tsx";
import { FirstSteps } from "../guide/FirstSteps.tsx";
import { firstSteps } from "../guide/firstSteps.ts";
import { EmptyState } from "../frame/EmptyState.tsx";
import { useDraft } from "../frame/useDraft.ts";
import { usePane } from "../frame/usePane.ts";
import { useWriting } from "../frame/useWriting.ts";
import { elementWords } from "../words/element.ts";
import { proposingWords } from "../words/proposing.ts";
import { taggingWords } from "../words/tagging.ts";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", minHeight: 0, flexGrow: 1 },
  scroll: { flexGrow: 1, minHeight: "96px", overflowY: "auto", [lowPane]: { maxHeight: "70vh" } },
  tools: { display: "flex", flexWrap: "wrap", gap: "6px", padding: "6px 12px 0" },
});

/** The tagging view: outline above, the cursor's bar below. */
export function TagView({
  reading,
  returnTo,
}: {
  readonly reading: ReadPlan;
  readonly returnTo: string | null;
}): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const words = taggingWords[state.language];
  const [onlyElements, setOnlyElements] = useState(false);
  const { plan } = reading;
  const { readOnly } = useWriting();
  const guide = useDraft("firstSteps", { hidden: "" });
  const next = firstSteps(state).find(({ done }) => !done)?.step;
  const isFirstTime =
    !readOnly &&
    guide.fields.hidden === "" &&
    firstSteps(state)
      .slice(1)
      .some(({ done }) => !done);
  return (
    <div className={styles.view}>
      <div className={styles.scroll}>
        {isFirstTime && <FirstSteps onHide={() => guide.write({ hidden: "yes" })} />}
        {plan.outline.length === 0 ? (
          <EmptyState what={words.empty.what} next={words.empty.next} />
        ) : (
          <>
            <div className={styles.tools}>
              {!(isFirstTime && next === "tag") && (
                <Button
                  size="small"
                  icon={<ClipboardTaskListLtrRegular />}
                  onClick={() => commands.open({ view: "propose" })}
                >
                  {proposingWords[state.language].open}
                </Button>
              )}
              {plan.elements.some(({ kind }) => actionKinds.includes(kind)) && (
                <Button size="small" icon={<TableRegular />} onClick={() => commands.open({ view: "actions" })}>
                  {elementWords[state.language].actions}
                </Button>
              )}
              <ToggleButton
                size="small"
                appearance="subtle"
                checked={onlyElements}
                onClick={() => setOnlyElements(!onlyElements)}
              >
                {words.onlyElements}
              </ToggleButton>
            </div>
            {onlyElements && plan.elements.length === 0 ? (
              <EmptyState what={words.noElements} />
            ) : (
              <Outline reading={reading} onlyElements={onlyElements} returnTo={returnTo} />
            )}
          </>
        )}
      </div>
      <CursorBar reading={reading} />
    </div>
  );
}
