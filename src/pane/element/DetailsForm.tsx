import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type SyntheticEvent, type ReactElement } from "react";
import { actionKinds, type Element, type ElementDetails } from "../../plan/element.ts";
import { sayStatus } from "../../plan/sayKind.ts";
import { capital } from "../../words/capital.ts";
import { useDraft } from "../frame/useDraft.ts";
import { usePane } from "../frame/usePane.ts";
import { useWriting } from "../frame/useWriting.ts";
import { elementWords } from "../words/element.ts";

const statuses = ["notStarted", "underWay", "done", "stopped"] as const satisfies readonly NonNullable<
  ElementDetails["status"]
>[];

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(100px, 1fr))", gap: "8px" },
  input: { width: "100%", minWidth: 0 },
  save: { alignSelf: "flex-start" },
});

/** What a field holds while it is written: text, also for numbers. */
type Written = Readonly<
  Record<
    "responsible" | "fromYear" | "toYear" | "status" | "unit" | "baseline" | "baselineYear" | "target" | "targetYear",
    string
  >
>;

/** Who, when and how far for an action; how it is measured for an indicator. Nothing for the others. */
export function DetailsForm({ element }: { readonly element: Element }): ReactElement | null {
  const styles = useStyles();
  const { state, commands } = usePane();
  const words = elementWords[state.language];
  const { readOnly, button } = useWriting();
  const { fields: draft, write } = useDraft(`details.${element.id}`, draftOf(element));
  const [tried, setTried] = useState(false);
  const isAction = actionKinds.includes(element.kind);
  const isIndicator = element.kind === "indicator";
  if (!isAction && !isIndicator) return null;

  const wrong = (name: keyof Written): string | null => {
    const value = draft[name].trim();
    if (value === "") return null;
    if (name.endsWith("Year")) return /^(19|20|21)\d\d$/.test(value) ? null : words.yearWrong;
    if (name === "baseline" || name === "target") return numberOf(value) === null ? words.numberWrong : null;
    return null;
  };

  function save(event: SyntheticEvent): void {
    event.preventDefault();
    setTried(true);
    const names: readonly (keyof Written)[] = [
      "fromYear",
      "toYear",
      "baseline",
      "baselineYear",
      "target",
      "targetYear",
    ];
    if (!names.some((name) => wrong(name) !== null))
      void commands.setDetails(element.id, detailsOf(draft, isIndicator));
  }

  const field = (name: keyof Written, inputMode: "text" | "numeric" | "decimal"): ReactElement => {
    const message = tried ? wrong(name) : null;
    return (
      <Field
        label={words[name]}
        size="small"
        {...(message === null ? {} : { validationMessage: message, validationState: "error" as const })}
      >
        <Input
          size="small"
          className={styles.input}
          inputMode={inputMode}
          readOnly={readOnly}
          value={draft[name]}
          onChange={(_event, { value }) => write({ ...draft, [name]: value })}
        />
      </Field>
    );
  };

  return (
    <form className={styles.form} onSubmit={save} aria-labelledby="details-heading">
      <h3 id="details-heading" className={styles.heading}>
        {isIndicator ? words.indicator : words.details}
      </h3>
      {isAction && (
        <>
          {field("responsible", "text")}
          <div className={styles.pair}>
            {field("fromYear", "numeric")}
            {field("toYear", "numeric")}
          </div>
          <Field label={words.status} size="small">
            <Select
              size="small"
              disabled={readOnly}
              value={draft.status}
              onChange={(_event, { value }) => write({ ...draft, status: value })}
            >
              <option value="">{words.noStatus}</option>
              {statuses.map((status) => (
                <option key={status} value={status}>
                  {capital(sayStatus(status, state.language))}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
      {isIndicator && (
        <>
          {field("unit", "text")}
          <div className={styles.pair}>
            {field("baseline", "decimal")}
            {field("baselineYear", "numeric")}
          </div>
          <div className={styles.pair}>
            {field("target", "decimal")}
            {field("targetYear", "numeric")}
          </div>
        </>
      )}
      <Button type="submit" size="small" className={styles.save} {...button}>
        {words.save}
      </Button>
    </form>
  );
}

function draftOf({ responsible, fromYear, toYear, status, indicator }: Element): Written {
  const text = (value: number | null | undefined): string =>
    value === null || value === undefined ? "" : String(value).replace(".", ",");
  return {
    responsible: responsible ?? "",
    fromYear: text(fromYear),
    toYear: text(toYear),
    status: status ?? "",
    unit: indicator?.unit ?? "",
    baseline: text(indicator?.baseline),
    baselineYear: text(indicator?.baselineYear),
    target: text(indicator?.target),
    targetYear: text(indicator?.targetYear),
  };
}

function detailsOf(draft: Written, isIndicator: boolean): Partial<Omit<ElementDetails, "id">> {
  if (isIndicator) {
    return {
      indicator: {
        unit: draft.unit.trim(),
        baseline: numberOf(draft.baseline),
        baselineYear: numberOf(draft.baselineYear),
        target: numberOf(draft.target),
        targetYear: numberOf(draft.targetYear),
      },
    };
  }
  return {
    responsible: draft.responsible.trim() || null,
    fromYear: numberOf(draft.fromYear),
    toYear: numberOf(draft.toYear),
    status: statuses.find((status) => status === draft.status) ?? null,
  };
}

/** The number in a text written as in Norwegian or English ("12,5", "12.5"); null for none. */
function numberOf(text: string): number | null {
  const value = Number(text.trim().replace(",", "."));
  return text.trim() === "" || Number.isNaN(value) ? null : value;
}
