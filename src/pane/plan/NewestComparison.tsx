import { Button, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { markWords } from "../../plan/textChanges.ts";
import { MarkedWords, SectionChanges } from "../compare/SectionChanges.tsx";
import type { NewestVersion } from "../core/paneState.ts";
import { useDraft } from "../frame/useDraft.ts";
import { usePane } from "../frame/usePane.ts";
import { useWriting } from "../frame/useWriting.ts";
import { comparingWords } from "../words/comparing.ts";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, overflowWrap: "anywhere" },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", margin: "4px 0" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** What differs between the open document and the newest version, a choice for each, and what building on it undoes. */
export function NewestComparison({ compared }: { readonly compared: NewestVersion }): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { language } = state;
  const words = comparingWords[language].newest;
  const { button } = useWriting();
  const { changes, sections, version } = compared;
  // What is chosen stays chosen when the comparison is closed and made again.
  const { fields, write } = useDraft(`newest.${compared.plan}.${version}`, { kept: "" });
  const kept = new Set(fields.kept.split("\n").filter((key) => key !== ""));
  const count = changes.added.length + changes.reworded.length;
  const keys = [
    ...[...changes.reworded, ...changes.added, ...changes.gone].map(({ element }) => element),
    ...sections.map(({ change }) => `${change.change} ${change.heading}`),
  ];
  const left = keys.filter((key) => !kept.has(key)).length;

  /** The two ways: as it is there, by a press that writes; or as it is here, which is only marked as chosen. */
  function choices(key: string, title: string, take: ReactNode): ReactElement {
    const isKept = kept.has(key);
    return (
      <div className={styles.buttons}>
        {take}
        <ToggleButton
          size="small"
          checked={isKept}
          aria-label={words.named(words.keep, title)}
          onClick={() => write({ kept: (isKept ? [...kept].filter((one) => one !== key) : [...kept, key]).join("\n") })}
        >
          {words.keep}
        </ToggleButton>
      </div>
    );
  }
  const press = (label: string, title: string, work: () => Promise<void>): ReactElement => (
    <Button size="small" {...button} aria-label={words.named(label, title)} onClick={() => void work()}>
      {label}
    </Button>
  );
  return (
    <div role="status">
      <h4 className={styles.heading}>{words.elements}</h4>
      {count + changes.gone.length === 0 && <p className={styles.text}>{words.none}</p>}
      <ul className={styles.list}>
        {changes.reworded.map(({ element, from, to }) => {
          const title = from.split("\n")[0] ?? "";
          return (
            <li key={element} className={styles.item}>
              <p className={styles.small}>{words.otherWords}</p>
              <p className={styles.text}>
                <MarkedWords words={markWords(from, to)} />
              </p>
              {choices(
                element,
                title,
                press(words.take, title, () => commands.takeIn(element)),
              )}
            </li>
          );
        })}
        {changes.added.map(({ element, title }) => (
          <li key={element} className={styles.item}>
            <p className={styles.text}>{words.named(words.onlyThere, title)}</p>
            {choices(
              element,
              title,
              press(words.take, title, () => commands.takeIn(element)),
            )}
          </li>
        ))}
        {changes.gone.map(({ element, title }) => (
          <li key={element} className={styles.item}>
            <p className={styles.text}>{words.named(words.onlyHere, title)}</p>
            {choices(
              element,
              title,
              press(words.takeOut, title, () => commands.takeOut(element)),
            )}
          </li>
        ))}
      </ul>
      {sections.length === 0 ? (
        <p className={styles.small}>{comparingWords[language].sameText}</p>
      ) : (
        <>
          <h4 className={styles.heading}>{comparingWords[language].text(sections.length)}</h4>
          <p className={styles.small}>{words.textHint}</p>
          <SectionChanges
            sections={sections.map(({ change }) => change)}
            choices={({ change, heading }, at) => {
              const section = sections[at];
              const title = heading === "" ? comparingWords[language].beforeFirst : heading;
              const label = change === "gone" ? words.removeSection : words.takeSection;
              return (
                <>
                  {section?.leaves === true && <p className={styles.small}>{words.leaves}</p>}
                  {choices(
                    `${change} ${heading}`,
                    title,
                    section !== undefined &&
                      section.edits.length > 0 &&
                      press(label, title, () => commands.takeInSection(section)),
                  )}
                </>
              );
            }}
          />
        </>
      )}
      <p className={styles.text}>
        {count + sections.length === 0 ? words.undoesNothing(version) : words.undoes(version, count, sections.length)}
        {keys.length > 0 && ` ${words.left(left)}`}
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
