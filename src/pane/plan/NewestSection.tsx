import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { RegisteredPlan } from "../../plan/register.ts";
import { NewestComparison } from "./NewestComparison.tsx";
import { mayDo } from "../../plan/mayDo.ts";
import { saveFile } from "../frame/saveFile.ts";
import { usePane } from "../frame/usePane.ts";
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
      {compared !== null && <NewestComparison compared={compared} />}
    </section>
  );
}
