import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ParagraphPlace } from "../../document/blocks/document.ts";
import { kindsAbove } from "../../plan/kindsAbove.ts";
import type { ReadPlan } from "../core/paneState.ts";
import type { AcceptedElement } from "../core/proposalCommands.ts";
import { responsibles } from "../element/responsibles.ts";
import { EmptyState } from "../frame/EmptyState.tsx";
import { Subview } from "../frame/Subview.tsx";
import { usePane } from "../frame/usePane.ts";
import { useWriting } from "../frame/useWriting.ts";
import { proposingWords } from "../words/proposing.ts";
import type { PossibleParent } from "./ProposalForm.tsx";
import { ProposalItem } from "./ProposalItem.tsx";
import { proposalChapters } from "./proposalChapters.ts";
import { useProposals, type Proposals } from "./useProposals.ts";

/** So many are drawn at a time; a plan may have hundreds. */
const step = 50;

const useStyles = makeStyles({
  small: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  chapter: { display: "flex", flexDirection: "column", rowGap: "4px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
  button: { alignSelf: "flex-start" },
  progress: { display: "flex", flexDirection: "column", rowGap: "6px" },
});

/** Everything in the document that looks like an element, in order: accepted or refused one by one, by chapter, or all. */
export function ProposalsView({ reading }: { readonly reading: ReadPlan }): ReactElement {
  const { state } = usePane();
  const words = proposingWords[state.language];
  const proposals = useProposals(reading.plan);
  return (
    <Subview heading={words.title}>
      {proposals === null ? <p role="status">{words.reading}</p> : <Through reading={reading} proposals={proposals} />}
    </Subview>
  );
}

function Through({ reading, proposals }: { readonly reading: ReadPlan; readonly proposals: Proposals }): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { button } = useWriting();
  const words = proposingWords[state.language];
  /** What was changed of what is proposed, by its place. */
  const [changes, setChanges] = useState<ReadonlyMap<ParagraphPlace, Partial<AcceptedElement>>>(new Map());
  const [shown, setShown] = useState(step);
  const { plan } = reading;
  const elements = proposals.elements.map((one): AcceptedElement => ({ ...one, ...changes.get(one.at) }));
  const chapters = proposalChapters(elements.slice(0, shown), plan.outline);
  const all = proposalChapters(elements, plan.outline);
  const accept = (some: readonly AcceptedElement[]): void => void commands.accept(some, proposals.tables);
  const known = responsibles(plan, state.register.value?.units);
  const above: readonly PossibleParent[] = [
    ...plan.elements.map(({ first, kind, title }) => ({ at: first, kind, text: title })),
    ...elements,
  ].sort((one, other) => one.at - other.at);
  const change = (at: ParagraphPlace, part: Partial<AcceptedElement>): void =>
    setChanges(new Map([...changes, [at, { ...changes.get(at), ...part }]]));
  return (
    <>
      {state.accepting !== null && <Accepting {...state.accepting} />}
      {elements.length === 0 && state.accepting === null && <EmptyState {...words.nothing} />}
      {elements.length > 0 && (
        <>
          <p className={styles.small} role="status">
            {words.sum(elements.length, all.length)}
          </p>
          <Button className={styles.button} appearance="primary" {...button} onClick={() => accept(elements)}>
            {words.acceptAll(elements.length)}
          </Button>
        </>
      )}
      {chapters.map(({ heading, elements: inside }) => {
        const whole = all.find((chapter) => chapter.elements[0]?.at === inside[0]?.at)?.elements ?? inside;
        const name = heading === "" ? words.before : heading;
        return (
          <section key={inside[0]?.at} className={styles.chapter} aria-label={name}>
            <h3 className={styles.heading}>{name}</h3>
            <Button
              className={styles.button}
              size="small"
              {...button}
              aria-label={words.acceptChapterNamed(whole.length, name)}
              onClick={() => accept(whole)}
            >
              {words.acceptChapter(whole.length)}
            </Button>
            <ul className={styles.list}>
              {inside.map((one) => (
                <ProposalItem
                  key={`${one.at} ${one.text}`}
                  proposal={one}
                  parents={above.filter(
                    ({ at, kind }) => at === one.under || (at !== one.at && kindsAbove[one.kind].includes(kind)),
                  )}
                  known={known}
                  onChange={(part) => change(one.at, part)}
                  onAccept={() => accept([one])}
                  onDecline={() => void commands.decline([one])}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {elements.length > shown && (
        <Button className={styles.button} onClick={() => setShown(shown + step)}>
          {words.more(Math.min(step, elements.length - shown))}
        </Button>
      )}
      {proposals.declined > 0 && (
        <>
          <p className={styles.small}>{words.declined(proposals.declined)}</p>
          <Button
            className={styles.button}
            size="small"
            appearance="subtle"
            {...button}
            onClick={() => void commands.proposeDeclined()}
          >
            {words.proposeDeclined}
          </Button>
        </>
      )}
    </>
  );
}

/** How far it has come, and the way to stop between two batches. */
function Accepting({ done, total }: { readonly done: number; readonly total: number }): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const words = proposingWords[state.language];
  return (
    <div className={styles.progress}>
      <p className={styles.small} role="status">
        {words.progress(done, total)}
      </p>
      <ProgressBar value={done} max={total} aria-label={words.progress(done, total)} />
      <Button className={styles.button} onClick={() => commands.stopAccepting()}>
        {words.stop}
      </Button>
    </div>
  );
}
