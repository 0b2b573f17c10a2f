import { Button, Field, Input, Select, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type SyntheticEvent, type ReactElement } from "react";
import { actionKinds, statuses, type Element, type ElementDetails } from "../../plan/element.ts";
import { sayStatus } from "../../plan/sayKind.ts";
import { capital } from "../../words/capital.ts";
import { useDraft } from "../frame/useDraft.ts";
import { usePane } from "../frame/usePane.ts";
import { useWriting } from "../frame/useWriting.ts";
import { elementWords } from "../words/element.ts";
import { milestonesOf, numberOf, writeMilestones, yearOf } from "./written.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(100px, 1fr))", gap: "8px" },
  input: { width: "100%", minWidth: 0 },
  cells: { margin: 0, display: "flex", flexDirection: "column", rowGap: "6px" },
  cell: { margin: 0, overflowWrap: "anywhere" },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  save: { alignSelf: "flex-start" },
});

/** What a field holds while it is written: text, also for numbers. */
type Written = Readonly<
  Record<
    | "responsible"
    | "fromYear"
    | "toYear"
    | "status"
    | "cost"
    | "unit"
    | "baseline"
    | "baselineYear"
    | "target"
    | "targetYear"
    | "milestones"
    | "source",
    string
  >
>;

/** What is known of an action. */
const ofAction = ["responsible", "fromYear", "toYear", "status", "cost"] as const;

/**
 * Who, when, how far and at what cost for an action; how it is measured for an indicator. Nothing for the others. What is
 * read from the cells of a table is shown with its column, and changed there. `known` are whom one may mean as responsible.
 */
export function DetailsForm({
  element,
  known,
}: {
  readonly element: Element;
  readonly known: readonly string[];
}): ReactElement | null {
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
    if (name.endsWith("Year")) return yearOf(value) === undefined ? words.yearWrong : null;
    if (name === "milestones") return milestonesOf(value) === null ? words.milestonesWrong : null;
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
      "milestones",
    ];
    if (!names.some((name) => wrong(name) !== null)) void commands.setDetails(element.id, detailsOf(draft, element));
  }

  const inCells = ofAction.filter((name) => element.cells[name] !== undefined);
  const field = (name: keyof Written, inputMode: "text" | "numeric" | "decimal"): ReactElement | null => {
    if (inCells.some((one) => one === name)) return null;
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
          {...(name === "responsible" ? { list: "responsibles" } : {})}
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
          {inCells.length > 0 && (
            <dl className={styles.cells}>
              {inCells.map((name) => (
                <div key={name}>
                  <dt className={styles.small}>{words[name]}</dt>
                  <dd className={styles.cell}>
                    {name === "status" && element.status !== null
                      ? capital(sayStatus(element.status, state.language))
                      : element[name]}{" "}
                    <span className={styles.small}>{words.fromCell(element.cells[name] ?? "")}</span>
                  </dd>
                </div>
              ))}
            </dl>
          )}
          <datalist id="responsibles">
            {known.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          {field("responsible", "text")}
          <div className={styles.pair}>
            {field("fromYear", "numeric")}
            {field("toYear", "numeric")}
          </div>
          {!inCells.includes("status") && (
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
          )}
          {field("cost", "text")}
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
          <Field
            label={words.milestones}
            hint={words.milestonesHint}
            size="small"
            {...(tried && wrong("milestones") !== null
              ? { validationMessage: wrong("milestones"), validationState: "error" as const }
              : {})}
          >
            <Textarea
              size="small"
              rows={3}
              readOnly={readOnly}
              value={draft.milestones}
              onChange={(_event, { value }) => write({ ...draft, milestones: value })}
            />
          </Field>
          {field("source", "text")}
        </>
      )}
      {inCells.length < ofAction.length && (
        <Button type="submit" size="small" className={styles.save} {...button}>
          {words.save}
        </Button>
      )}
    </form>
  );
}

function draftOf({ responsible, fromYear, toYear, status, cost, indicator }: Element): Written {
  const text = (value: number | null | undefined): string =>
    value === null || value === undefined ? "" : String(value).replace(".", ",");
  return {
    responsible: responsible ?? "",
    fromYear: text(fromYear),
    toYear: text(toYear),
    status: status ?? "",
    cost: cost ?? "",
    unit: indicator?.unit ?? "",
    baseline: text(indicator?.baseline),
    baselineYear: text(indicator?.baselineYear),
    target: text(indicator?.target),
    targetYear: text(indicator?.targetYear),
    milestones: writeMilestones(indicator?.milestones ?? []),
    source: indicator?.source ?? "",
  };
}

function detailsOf(draft: Written, { kind, cells }: Element): Partial<Omit<ElementDetails, "id">> {
  if (kind === "indicator") {
    const milestones = milestonesOf(draft.milestones) ?? [];
    const source = draft.source.trim();
    return {
      indicator: {
        unit: draft.unit.trim(),
        baseline: numberOf(draft.baseline),
        baselineYear: numberOf(draft.baselineYear),
        target: numberOf(draft.target),
        targetYear: numberOf(draft.targetYear),
        ...(milestones.length === 0 ? {} : { milestones }),
        ...(source === "" ? {} : { source }),
      },
    };
  }
  // What the cells say is theirs, and nothing of it is copied.
  return {
    ...(cells.responsible === undefined && { responsible: draft.responsible.trim() || null }),
    ...(cells.fromYear === undefined && { fromYear: numberOf(draft.fromYear) }),
    ...(cells.toYear === undefined && { toYear: numberOf(draft.toYear) }),
    ...(cells.status === undefined && { status: statuses.find((status) => status === draft.status) ?? null }),
    ...(cells.cost === undefined && { cost: draft.cost.trim() || null }),
  };
}
