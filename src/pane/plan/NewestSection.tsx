import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { markWords } from "../../plan/textChanges.ts";
import type { RegisteredPlan } from "../../plan/register.ts";
import { MarkedWords, SectionChanges } from "../compare/SectionChanges.tsx";
import type { NewestVersion } from "../core/paneState.ts";
import { mayDo } from "../../plan/mayDo.ts";
import { saveFile } from "../frame/saveFile.ts";
import { usePane } from "../frame/usePane.ts";
import { useWriting } from "../frame/useWriting.ts";
import { comparingWords } from "../words/comparing.ts";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, overflowWrap: "anywhere" },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The newest version's document, where the register has a newer one than this is built on: to open, to save, to compare with and to build on. */
export function NewestSection({
  plan,
  base,
}: {
  readonly plan: RegisteredPlan;
  readonly base: number;
}): ReactElement | null {
  const styles = useStyles();
  const { state, commands } = usePane();
  const words = comparingWords[state.language].newest;
  const [isFetching, setFetching] = useState(false);
  const { account, newest } = state;
  const { id, version } = plan;
  const mayHave = account.status === "signedIn" && mayDo(account.me, "readPreviews", id);
  if (!mayHave || version <= base || plan.withdrawn === true) return null;
  const compared = newest?.plan === id && newest.version === version ? newest : null;

  function fetching(work: Promise<unknown>): void {
    setFetching(true);
    void work.finally(() => setFetching(false));
  }
  const save = (docx: Uint8Array | null): void => {
    if (docx !== null) saveFile(docx, `${id}-v${version}.docx`);
  };
  const button = (label: string, press: () => Promise<unknown>): ReactElement => (
    <Button size="small" disabledFocusable={isFetching} onClick={() => fetching(press())}>
      {label}
    </Button>
  );
  return (
    <section className={styles.part} aria-labelledby="newest-heading" aria-busy={isFetching}>
      <h3 id="newest-heading" className={styles.heading}>
        {words.heading}
      </h3>
      <p className={styles.text}>{words.isNewer(version, base)}</p>
      <p className={styles.small}>{words.hint}</p>
      <div className={styles.buttons}>
        {button(words.open(version), () => commands.openVersion(id, version).then(save))}
        {button(words.download(version), () => commands.fetchVersion(id, version).then(save))}
        {button(words.compare(version), () => commands.compareWith(id, version))}
      </div>
      {compared !== null && <Comparison compared={compared} />}
    </section>
  );
}

/** What differs between the open document and the newest version, a choice for each element, and what building on it undoes. */
function Comparison({ compared }: { readonly compared: NewestVersion }): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { language } = state;
  const words = comparingWords[language].newest;
  const { button } = useWriting();
  const { changes, sections, version } = compared;
  const count = changes.added.length + changes.reworded.length;
  const take = (element: string, title: string): ReactElement => (
    <Button
      size="small"
      {...button}
      aria-label={words.named(words.take, title)}
      onClick={() => void commands.takeIn(element)}
    >
      {words.take}
    </Button>
  );
  return (
    <div role="status">
      <h4 className={styles.heading}>{words.elements}</h4>
      {count + changes.gone.length === 0 && <p className={styles.text}>{words.none}</p>}
      <ul className={styles.list}>
        {changes.reworded.map(({ element, from, to }) => (
          <li key={element} className={styles.item}>
            <p className={styles.small}>{words.otherWords}</p>
            <p className={styles.text}>
              <MarkedWords words={markWords(from, to)} />
            </p>
            {take(element, from.split("\n")[0] ?? "")}
          </li>
        ))}
        {changes.added.map(({ element, title }) => (
          <li key={element} className={styles.item}>
            <p className={styles.text}>{words.named(words.onlyThere, title)}</p>
            {take(element, title)}
          </li>
        ))}
        {changes.gone.map(({ element, title }) => (
          <li key={element} className={styles.item}>
            <p className={styles.text}>{words.named(words.onlyHere, title)}</p>
          </li>
        ))}
      </ul>
      {sections.length === 0 ? (
        <p className={styles.small}>{comparingWords[language].sameText}</p>
      ) : (
        <>
          <h4 className={styles.heading}>{comparingWords[language].text(sections.length)}</h4>
          <SectionChanges sections={sections} />
        </>
      )}
      <p className={styles.text}>
        {count + sections.length === 0 ? words.undoesNothing(version) : words.undoes(version, count, sections.length)}
      </p>
      <div className={styles.buttons}>
        <Button
          size="small"
          {...button}
          onClick={() =>
            void commands.buildOn(version).then((isDone) => {
              if (isDone) commands.closeComparison();
            })
          }
        >
          {words.base(version)}
        </Button>
        <Button size="small" onClick={() => commands.closeComparison()}>
          {words.close}
        </Button>
      </div>
    </div>
  );
}
