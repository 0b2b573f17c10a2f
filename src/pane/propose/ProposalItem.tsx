import { Button, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { elementKinds, type ElementKind } from "../../plan/element.ts";
import { saySdg, sdgLang } from "../../plan/sdg.ts";
import { sayKind } from "../../plan/sayKind.ts";
import type { ProposedElement } from "../../suggest/document/proposeElements.ts";
import { sayReason } from "../../suggest/suggestionReason.ts";
import { capital } from "../../words/capital.ts";
import { SdgMark } from "../frame/SdgMark.tsx";
import { usePane } from "../frame/usePane.ts";
import { useWriting } from "../frame/useWriting.ts";
import { proposingWords } from "../words/proposing.ts";
import { taggingWords } from "../words/tagging.ts";

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
  button: { minHeight: "32px" },
  select: { minWidth: 0, maxWidth: "180px" },
});

/** One passage that is proposed: what it is taken to be and why, and what to do about it. */
export function ProposalItem({
  proposal,
  parent,
  onKind,
  onAccept,
  onDecline,
}: {
  readonly proposal: ProposedElement;
  /** The words of what is proposed as its parent, or is it already; null for none. */
  readonly parent: string | null;
  readonly onKind: (kind: ElementKind) => void;
  readonly onAccept: () => void;
  readonly onDecline: () => void;
}): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const { language } = state;
  const { button, locked } = useWriting();
  const words = proposingWords[language];
  const { at, kind, text, reasons, sdgs, responsible, fromYear, toYear, table } = proposal;
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
          if (chosen !== undefined) onKind(chosen);
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
      {parent !== null && <p className={styles.small}>{words.under(parent)}</p>}
      {(responsible !== null || years !== "") && (
        <p className={styles.small}>
          {[
            ...(responsible === null ? [] : [words.responsible(responsible)]),
            ...(years === "" ? [] : [words.years(years)]),
          ].join(" · ")}
          {table !== null && ` · ${words.inCells}`}
        </p>
      )}
      {sdgs.map(({ code, words: found }) => (
        <p key={code} className={styles.small}>
          <SdgMark code={code} language={language} decorative />{" "}
          <span lang={sdgLang(code, language)}>{saySdg(code, language)}</span>{" "}
          {words.restsOn(found.map((word) => taggingWords[language].quoted(word)).join(", "))}
        </p>
      ))}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          className={styles.button}
          {...button}
          aria-label={words.acceptNamed(sayKind(kind, language), text)}
          onClick={onAccept}
        >
          {words.accept}
        </Button>
        <Button
          size="small"
          className={styles.button}
          {...button}
          aria-label={words.declineNamed(text)}
          onClick={onDecline}
        >
          {words.decline}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          aria-label={words.goToNamed(text)}
          onClick={() => void commands.goToPlace(at)}
        >
          {words.goTo}
        </Button>
      </div>
    </li>
  );
}
