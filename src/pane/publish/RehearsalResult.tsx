import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Rehearsal } from "../../api/contract.ts";
import { markWords } from "../../plan/textChanges.ts";
import { findingKey, type Finding } from "../../plan/finding.ts";
import { sayLevel } from "../../plan/sayKind.ts";
import { countLevels } from "../core/paneState.ts";
import { FindingCard } from "../check/FindingCard.tsx";
import { PublishProgress } from "./PublishProgress.tsx";
import { MarkedWords, SectionChanges } from "../compare/SectionChanges.tsx";
import { sayInstant } from "../../words/sayInstant.ts";
import { usePane } from "../frame/usePane.ts";
import { comparingWords } from "../words/comparing.ts";
import { publishingWords } from "../words/publishing.ts";

const useStyles = makeStyles({
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, paddingInlineStart: "18px", overflowWrap: "anywhere" },
  cards: { listStyleType: "none", margin: 0, padding: 0 },
  button: { alignSelf: "flex-start" },
  other: { margin: "0 0 8px", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

/** What readers will see change and what is stripped, as the service finds by reading the document itself. */
export function RehearsalResult(): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const words = publishingWords[state.language];
  const { rehearsal, task } = state.publishing;
  return (
    <>
      {!rehearsal && (
        <p id="rehearse-hint" className={styles.small}>
          {words.rehearseHint}
        </p>
      )}
      {rehearsal && <Changes rehearsal={rehearsal} />}
      {rehearsal && rehearsal.unseen.length > 0 && <Unseen findings={rehearsal.unseen} />}
      {task === "rehearsing" && <PublishProgress />}
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={task !== "idle"}
        onClick={() => void commands.rehearse()}
      >
        {rehearsal ? words.rehearseAgain : words.rehearse}
      </Button>
    </>
  );
}

function Changes({ rehearsal }: { readonly rehearsal: Rehearsal }): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const { language } = state;
  const words = publishingWords[language];
  const { changes, stripped } = rehearsal;
  const counts = countLevels(rehearsal.findings);
  const levels = (["error", "warning", "advice"] as const).map(
    (level) => `${counts[level]} ${sayLevel(level, counts[level], language)}`,
  );
  const taken = [
    stripped.comments > 0 && words.comments(stripped.comments),
    stripped.revisions > 0 && words.revisions(stripped.revisions),
    stripped.hiddenCharacters > 0 && words.hidden(stripped.hiddenCharacters),
    stripped.hiddenDrawings !== undefined && words.hiddenDrawings(stripped.hiddenDrawings),
    stripped.pictureMetadata !== undefined && words.pictureMetadata(stripped.pictureMetadata),
    stripped.properties && words.properties,
    stripped.headersFooters && words.headersFooters,
  ].filter((line) => line !== false);
  const none = changes.added.length + changes.reworded.length + changes.gone.length === 0;
  return (
    <div role="status">
      {rehearsal.otherFile && (
        <p className={styles.other}>
          {words.otherFile(rehearsal.otherFile.publishedBy, sayInstant(rehearsal.otherFile.publishedAt, language))}
        </p>
      )}
      {none && <p className={styles.small}>{words.noChanges}</p>}
      <Titles heading={words.added} titles={changes.added} />
      {changes.reworded.length > 0 && (
        <>
          <h3 className={styles.heading}>{`${words.reworded} (${changes.reworded.length})`}</h3>
          <ul className={styles.list}>
            {changes.reworded.map(({ element, from, to }) => (
              <li key={element}>
                <MarkedWords words={markWords(from, to)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Titles heading={words.gone} titles={changes.gone} />
      {rehearsal.sections !== null && rehearsal.sections.length === 0 && (
        <p className={styles.small}>{comparingWords[language].sameText}</p>
      )}
      {rehearsal.sections !== null && rehearsal.sections.length > 0 && (
        <>
          <h3 className={styles.heading}>{comparingWords[language].text(rehearsal.sections.length)}</h3>
          <SectionChanges sections={rehearsal.sections} />
        </>
      )}
      <h3 className={styles.heading}>{taken.length > 0 ? words.stripped : words.strippedNothing}</h3>
      <ul className={styles.list}>
        {taken.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.small}>{`${words.checkedBy} ${levels.join(", ")}.`}</p>
    </div>
  );
}

/** What the service alone has found, told as what the pane finds is told. */
function Unseen({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const words = publishingWords[state.language];
  return (
    <section aria-labelledby="unseen">
      <h3 id="unseen" className={styles.heading}>
        {words.unseen(findings.length)}
      </h3>
      <p className={styles.small}>{words.unseenHint}</p>
      <ul className={styles.cards}>
        {findings.map((finding) => (
          <FindingCard key={findingKey(finding)} finding={finding} />
        ))}
      </ul>
    </section>
  );
}

function Titles({
  heading,
  titles,
}: {
  readonly heading: string;
  readonly titles: readonly { readonly element: string; readonly title: string }[];
}): ReactElement | null {
  const styles = useStyles();
  if (titles.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{`${heading} (${titles.length})`}</h3>
      <ul className={styles.list}>
        {titles.map(({ element, title }) => (
          <li key={element}>{title}</li>
        ))}
      </ul>
    </>
  );
}
