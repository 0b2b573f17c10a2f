import { Button, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type ReactElement } from "react";
import { actionKinds, type Element, type ElementDetails, type ElementId } from "../../plan/element.ts";
import { sayStatus } from "../../plan/sayKind.ts";
import { capital } from "../../words/capital.ts";
import type { ReadPlan } from "../core/paneState.ts";
import { EmptyState } from "../frame/EmptyState.tsx";
import { KindMark } from "../frame/KindMark.tsx";
import { Subview } from "../frame/Subview.tsx";
import { useDraft } from "../frame/useDraft.ts";
import { usePane } from "../frame/usePane.ts";
import { useWriting } from "../frame/useWriting.ts";
import { elementWords } from "../words/element.ts";
import { responsibles } from "./responsibles.ts";
import { yearOf } from "./written.ts";

/** What is known of an action, in the order of the columns. */
const columns = ["responsible", "fromYear", "toYear", "status", "cost"] as const;
type Column = (typeof columns)[number];

const statuses = ["notStarted", "underWay", "done", "stopped"] as const;

/** So many are drawn at a time; a plan may have hundreds. */
const step = 50;

/** From here on the pane has room for columns; below, each action is a block with its fields below one another. */
const wide = "@media (min-width: 700px)";

const useStyles = makeStyles({
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  table: { display: "block", width: "100%", [wide]: { display: "table" } },
  head: { display: "none", [wide]: { display: "table-header-group" } },
  heads: { display: "table-row", fontWeight: tokens.fontWeightSemibold },
  body: { display: "block", [wide]: { display: "table-row-group" } },
  row: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: "8px",
    padding: "10px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [wide]: { display: "table-row" },
  },
  name: {
    gridColumnStart: "1",
    gridColumnEnd: "3",
    textAlign: "start",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    [wide]: { display: "table-cell", padding: "6px 4px", minWidth: "160px" },
  },
  cell: { padding: 0, minWidth: 0, [wide]: { display: "table-cell", padding: "6px 4px", verticalAlign: "top" } },
  label: { display: "block", fontSize: tokens.fontSizeBase200, [wide]: { display: "none" } },
  field: { width: "100%", minWidth: 0, "& select": { minWidth: 0 } },
  said: { display: "inline-flex", minHeight: "32px", alignItems: "center", overflowWrap: "anywhere" },
  wrong: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
  foot: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    columnGap: "8px",
    padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  more: { alignSelf: "flex-start" },
});

/**
 * All actions of the plan in one table: who, when, how far and at what cost, written in and saved at once. Tab goes from
 * field to field, Enter and the arrows up and down to the same field of the next action. What a table of the document
 * says is shown, and changed there.
 */
export function ActionsView({ reading }: { readonly reading: ReadPlan }): ReactElement {
  const styles = useStyles();
  const { state, commands } = usePane();
  const words = elementWords[state.language];
  const { readOnly, button } = useWriting();
  const [shown, setShown] = useState(step);
  const actions = reading.plan.elements.filter(({ kind }) => actionKinds.includes(kind));
  const saved = Object.fromEntries(
    actions.flatMap((action) => columns.map((column) => [keyOf(action.id, column), textOf(action, column)])),
  );
  const { fields, write, forget } = useDraft("actions", saved);
  const changed = Object.keys(saved).filter((key) => fields[key] !== saved[key]);
  const isWrong = (key: string): boolean => key.includes("Year") && yearOf(fields[key] ?? "") === undefined;
  const wrong = changed.filter(isWrong).length;

  function save(): void {
    const changes = new Map<ElementId, Partial<Omit<ElementDetails, "id">>>();
    for (const key of changed) {
      const [id = "", column = ""] = key.split(" ");
      changes.set(id, { ...changes.get(id), ...detailOf(column, fields[key] ?? "") });
    }
    void commands.setDetailsOf(changes).then((kept) => {
      if (kept) forget();
    });
  }

  return (
    <Subview heading={words.actions}>
      {actions.length === 0 ? (
        <EmptyState what={words.noActions} />
      ) : (
        <>
          <p className={styles.small}>{words.actionsHint}</p>
          <datalist id="responsibles">
            {responsibles(reading.plan, state.register.value?.units).map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <div role="table" aria-label={words.actions} className={styles.table}>
            <div role="rowgroup" className={styles.head}>
              <div role="row" className={styles.heads}>
                {[words.action, ...columns.map((column) => words[column])].map((name) => (
                  <span key={name} role="columnheader" className={styles.cell}>
                    {name}
                  </span>
                ))}
              </div>
            </div>
            <div role="rowgroup" className={styles.body}>
              {actions.slice(0, shown).map((action) => (
                <div key={action.id} role="row" className={styles.row}>
                  <span role="rowheader" className={styles.name}>
                    <KindMark kind={action.kind} language={state.language} /> {action.title}
                  </span>
                  {columns.map((column) => (
                    <div key={column} role="cell" className={styles.cell}>
                      <ActionCell
                        action={action}
                        column={column}
                        text={fields[keyOf(action.id, column)] ?? ""}
                        isWrong={isWrong(keyOf(action.id, column))}
                        readOnly={readOnly}
                        onWrite={(text) => write({ ...fields, [keyOf(action.id, column)]: text })}
                      />
                    </div>
                  ))}
                </div>
              ))}
            </div>
          </div>
          {actions.length > shown && (
            <Button className={styles.more} onClick={() => setShown(shown + step)}>
              {words.moreActions(Math.min(step, actions.length - shown))}
            </Button>
          )}
          <div className={styles.foot}>
            <Button
              appearance="primary"
              {...button}
              disabledFocusable={button.disabledFocusable || changed.length === 0 || wrong > 0}
              onClick={save}
            >
              {words.saveActions(changed.length)}
            </Button>
          </div>
        </>
      )}
    </Subview>
  );
}

/** One detail of one action: a field with both their names, or what the document's own table says. */
function ActionCell({
  action,
  column,
  text,
  isWrong,
  readOnly,
  onWrite,
}: {
  readonly action: Element;
  readonly column: Column;
  readonly text: string;
  readonly isWrong: boolean;
  readonly readOnly: boolean;
  readonly onWrite: (text: string) => void;
}): ReactElement {
  const styles = useStyles();
  const { language } = usePane().state;
  const words = elementWords[language];
  const head = action.cells[column];
  const name = `${words[column]}: ${action.title}`;
  const label = (
    <span className={styles.label} aria-hidden="true">
      {words[column]}
    </span>
  );
  if (head !== undefined)
    return (
      <>
        {label}
        <span className={styles.said} title={words.fromCell(head)}>
          {column === "status" && action.status !== null ? capital(sayStatus(action.status, language)) : text}
        </span>
      </>
    );
  if (column === "status")
    return (
      <>
        {label}
        <Select
          className={styles.field}
          aria-label={name}
          disabled={readOnly}
          value={text}
          onChange={(_event, { value }) => onWrite(value)}
        >
          <option value="">{words.noStatus}</option>
          {statuses.map((status) => (
            <option key={status} value={status}>
              {capital(sayStatus(status, language))}
            </option>
          ))}
        </Select>
      </>
    );
  const isYear = column === "fromYear" || column === "toYear";
  const fault = `fault-${action.id}-${column}`;
  return (
    <>
      {label}
      <Input
        className={styles.field}
        name={column}
        onKeyDown={goToNext}
        aria-label={name}
        aria-invalid={isWrong}
        {...(isWrong ? { "aria-describedby": fault } : {})}
        {...(column === "responsible" ? { list: "responsibles" } : {})}
        inputMode={isYear ? "numeric" : "text"}
        readOnly={readOnly}
        value={text}
        onChange={(_event, { value }) => onWrite(value)}
      />
      {isWrong && (
        <p id={fault} className={styles.wrong}>
          {words.yearWrong}
        </p>
      )}
    </>
  );
}

/** Enter and the arrows up and down go to the same field of the next action, or the one before. */
function goToNext(event: KeyboardEvent<HTMLInputElement>): void {
  const steps: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };
  const by = steps[event.key];
  const { currentTarget: field } = event;
  if (by === undefined) return;
  const same = [...(field.closest("[role=table]")?.querySelectorAll<HTMLElement>(`[name="${field.name}"]`) ?? [])];
  event.preventDefault();
  same[same.indexOf(field) + by]?.focus();
}

function keyOf(id: ElementId, column: Column): string {
  return `${id} ${column}`;
}

function textOf(action: Element, column: Column): string {
  return String(action[column] ?? "");
}

function detailOf(column: string, text: string): Partial<Omit<ElementDetails, "id">> {
  switch (column) {
    case "responsible":
      return { responsible: text.trim() || null };
    case "fromYear":
      return { fromYear: yearOf(text) ?? null };
    case "toYear":
      return { toYear: yearOf(text) ?? null };
    case "status":
      return { status: statuses.find((status) => status === text) ?? null };
    case "cost":
      return { cost: text.trim() || null };
    default:
      return {};
  }
}
