import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, CheckmarkRegular, DismissRegular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import type { ParagraphPlace } from "../../document/blocks/document.ts";
import { actionKinds, statuses, type ElementKind } from "../../plan/element.ts";
import type { CellDetails } from "../../plan/cells/cellDetails.ts";
import { saySdg, sdgLang } from "../../plan/sdg.ts";
import { sayKind, sayStatus } from "../../plan/sayKind.ts";
import { capital } from "../../words/capital.ts";
import type { AcceptedElement } from "../core/proposalCommands.ts";
import { SdgPicker } from "../element/SdgPicker.tsx";
import { yearOf } from "../element/written.ts";
import { SdgMark } from "../frame/SdgMark.tsx";
import { usePane } from "../frame/usePane.ts";
import { useWriting } from "../frame/useWriting.ts";
import { elementWords } from "../words/element.ts";
import { proposingWords } from "../words/proposing.ts";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "8px",
    margin: "4px 0",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(100px, 1fr))", gap: "8px" },
  input: { width: "100%", minWidth: 0 },
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: "4px" },
  chip: { display: "flex", columnGap: "6px", alignItems: "center" },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  start: { alignSelf: "flex-start" },
});

/** What may stand over something proposed: proposed itself, or tagged already. */
export interface PossibleParent {
  readonly at: ParagraphPlace;
  readonly kind: ElementKind;
  readonly text: string;
}

/** What is to be known of something proposed, changed before it is accepted. What the cells of its table say is left to them. */
export function ProposalForm({
  proposal,
  parents,
  known,
  onChange,
}: {
  readonly proposal: AcceptedElement;
  readonly parents: readonly PossibleParent[];
  /** Whom one may mean as responsible. */
  readonly known: readonly string[];
  readonly onChange: (change: Partial<AcceptedElement>) => void;
}): ReactElement {
  const styles = useStyles();
  const { language } = usePane().state;
  const { locked } = useWriting();
  const words = elementWords[language];
  const [picking, setPicking] = useState(false);
  const { at, kind, under, sdgs } = proposal;
  const list = `responsibles-${at}`;
  return (
    <div className={styles.form} role="group" aria-label={proposingWords[language].changeNamed(proposal.text)}>
      <Field label={words.parent} size="small">
        <Select
          className={styles.select}
          value={under === null ? "" : String(under)}
          onChange={(_event, { value }) => onChange({ under: value === "" ? null : Number(value) })}
        >
          <option value="">{capital(words.parentNone)}</option>
          {parents.map((one) => (
            <option key={one.at} value={one.at}>{`${capital(sayKind(one.kind, language))}: ${one.text}`}</option>
          ))}
        </Select>
      </Field>
      {actionKinds.includes(kind) && (
        <>
          <datalist id={list}>
            {known.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <WrittenField name="responsible" {...{ proposal, onChange, list }} />
          <div className={styles.pair}>
            <WrittenField name="fromYear" {...{ proposal, onChange }} />
            <WrittenField name="toYear" {...{ proposal, onChange }} />
          </div>
          {(proposal.table === null || proposal.status === null) && (
            <Field label={words.status} size="small">
              <Select
                className={styles.select}
                value={(proposal.written?.status === undefined ? proposal.status : proposal.written.status) ?? ""}
                onChange={(_event, { value }) =>
                  onChange({ written: { ...proposal.written, status: statuses.find((one) => one === value) ?? null } })
                }
              >
                <option value="" />
                {statuses.map((one) => (
                  <option key={one} value={one}>
                    {capital(sayStatus(one, language))}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <WrittenField name="cost" {...{ proposal, onChange }} />
        </>
      )}
      {sdgs.length > 0 && (
        <ul className={styles.list} aria-label={words.sdgs}>
          {sdgs.map(({ code }) => (
            <li key={code} className={styles.chip}>
              <SdgMark code={code} language={language} decorative />
              <span className={styles.words} lang={sdgLang(code, language)}>
                {saySdg(code, language)}
              </span>
              <Button
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={words.dropSdg(words.sdg(code))}
                onClick={() => onChange({ sdgs: sdgs.filter((one) => one.code !== code) })}
              />
            </li>
          ))}
        </ul>
      )}
      <Button
        size="small"
        className={styles.start}
        icon={picking ? <CheckmarkRegular /> : <AddRegular />}
        aria-expanded={picking}
        onClick={() => setPicking(!picking)}
      >
        {picking ? words.sdgClose : words.addSdg}
      </Button>
      {picking && (
        <SdgPicker
          chosen={sdgs.map(({ code }) => code)}
          locked={locked}
          onAdd={(code) => onChange({ sdgs: [...sdgs, { code, score: 1, words: [] }] })}
        />
      )}
    </div>
  );
}

/** A field for one detail, unless the cells of the table say it. What is no year is told, and not taken. */
function WrittenField({
  name,
  proposal,
  list,
  onChange,
}: {
  readonly name: "responsible" | "fromYear" | "toYear" | "cost";
  readonly proposal: AcceptedElement;
  readonly list?: string;
  readonly onChange: (change: Partial<AcceptedElement>) => void;
}): ReactElement | null {
  const styles = useStyles();
  const words = elementWords[usePane().state.language];
  const { table, written } = proposal;
  const [text, setText] = useState(String(written?.[name] ?? (table === null ? (proposal[name] ?? "") : "")));
  if (table !== null && proposal[name] !== null) return null;
  const isYear = name === "fromYear" || name === "toYear";
  const isWrong = isYear && yearOf(text) === undefined;
  const take = (next: string): void => {
    setText(next);
    const value = isYear ? (yearOf(next) ?? null) : next.trim() || null;
    onChange({ written: { ...written, [name]: value } satisfies Partial<CellDetails> });
  };
  return (
    <Field
      label={words[name]}
      size="small"
      {...(isWrong ? { validationMessage: words.yearWrong, validationState: "error" as const } : {})}
    >
      <Input
        className={styles.input}
        inputMode={isYear ? "numeric" : "text"}
        {...(list === undefined ? {} : { list })}
        value={text}
        onChange={(_event, { value }) => take(value)}
      />
    </Field>
  );
}
