import { Button, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { elementKinds } from "../../plan/element.ts";
import { saySdg, sdgLang } from "../../plan/sdg.ts";
import { sayKind, sayStatus } from "../../plan/sayKind.ts";
import { sayReason } from "../../suggest/suggestionReason.ts";
import { capital } from "../../words/capital.ts";
import type { AcceptedElement } from "../core/proposalCommands.ts";
import { twoLines } from "../frame/layout.ts";
import { SdgMark } from "../frame/SdgMark.tsx";
import { usePane } from "../frame/usePane.ts";
import { useWriting } from "../frame/useWriting.ts";
import { proposingWords } from "../words/proposing.ts";
import { taggingWords } from "../words/tagging.ts";
import { ProposalForm, type PossibleParent } from "./ProposalForm.tsx";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    padding: "10px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "4px" },
  sdg: { display: "flex", columnGap: "6px", alignItems: "flex-start" },
  sdgWords: { ...twoLines, minWidth: 0 },
  select: { minWidth: 0, maxWidth: "180px" },
});

/** One passage that is proposed: what it is taken to be and why, how to change that, and what to do about it. */
export function ProposalItem({
  proposal,
  parents,
  known,
  onChange,
  onAccept,
  onDecline,
}: {
  readonly proposal: AcceptedElement;
  /** What it may stand under: proposed, or tagged already. */
  readonly parents: readonly PossibleParent[];
  /** Whom one may mean as responsible. */
  readonly known: readonly string[];
  readonly onChange: (change: Partial<AcceptedElement>) => void;
  readonly onAccept: () => void;
  readonly onDecline: () => void;
}): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { language } = state;
  const { button, locked } = useWriting();
  const words = proposingWords[language];
  const [changing, setChanging] = useState(false);
  const { at, kind, text, reasons, sdgs, table, written, under } = proposal;
  const { responsible, fromYear, toYear, status, cost } = { ...proposal, ...written };
  const parent = parents.find((one) => one.at === under);
  const years = [...new Set([fromYear, toYear].filter((year) => year !== null))].join("–");
  const why = reasons.map((reason) => sayReason(reason, language)).join(", ");
  return (
    <li className={styles.item}>
      <Select
        size="small"
        className={styles.select}
        aria-label={words.kind(text)}
        value={kind}
        disabled={locked}
        onChange={(_event, { value }) => {
          const chosen = elementKinds.find((one) => one === value);
          if (chosen !== undefined) onChange({ kind: chosen });
        }}
      >
        {elementKinds.map((one) => (
          <option key={one} value={one}>
            {capital(sayKind(one, language))}
          </option>
        ))}
      </Select>
      <p className={styles.text}>{text}</p>
      <p className={styles.small}>{capital(why)}.</p>
      {parent !== undefined && <p className={styles.small}>{words.under(parent.text)}</p>}
      {(responsible !== null || years !== "" || status !== null || cost !== null) && (
        <p className={styles.small}>
          {[
            ...(responsible === null ? [] : [words.responsible(responsible)]),
            ...(years === "" ? [] : [words.years(years)]),
            ...(status === null ? [] : [capital(sayStatus(status, language))]),
            ...(cost === null ? [] : [words.cost(cost)]),
          ].join(" · ")}
          {table !== null && ` · ${words.inCells}`}
        </p>
      )}
      {sdgs.map(({ code, words: found }) => (
        <div key={code} className={styles.sdg}>
          <SdgMark code={code} language={language} decorative />
          <p className={styles.small}>
            <span className={styles.sdgWords} lang={sdgLang(code, language)} title={saySdg(code, language) ?? ""}>
              {saySdg(code, language)}
            </span>
            {found.length > 0 && words.restsOn(found.map((word) => taggingWords[language].quoted(word)).join(", "))}
          </p>
        </div>
      ))}
      {changing && <ProposalForm {...{ proposal, parents, known, onChange }} />}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          {...button}
          aria-label={words.acceptNamed(sayKind(kind, language), text)}
          onClick={onAccept}
        >
          {words.accept}
        </Button>
        <Button size="small" {...button} aria-label={words.declineNamed(text)} onClick={onDecline}>
          {words.decline}
        </Button>
        <Button
          size="small"
          aria-expanded={changing}
          aria-label={words.changeNamed(text)}
          onClick={() => setChanging(!changing)}
        >
          {words.change}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-label={words.goToNamed(text)}
          onClick={() => void commands.goToPlace(at)}
        >
          {words.goTo}
        </Button>
      </div>
    </li>
  );
}
