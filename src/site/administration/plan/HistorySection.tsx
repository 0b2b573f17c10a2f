import type { ReactElement } from "react";
import type { EntryChange, HistoryLine } from "../../../plan/planEntry.ts";
import { planKinds, type RegisteredPlan } from "../../../plan/register.ts";
import { sayDate } from "../../../plan/sayDate.ts";
import { sayPlanKind } from "../../../plan/sayKind.ts";
import { dayOf } from "../../../words/dayOf.ts";
import type { Language } from "../../../words/language.ts";
import { planEntryWords } from "../words/planEntry.ts";
import type { PlanEntryView } from "./planEntryView.ts";

/** What has been done to the plan's entry and taken back of it, newest first, with who, when and why. */
export function HistorySection({ view }: { readonly view: PlanEntryView }): ReactElement {
  const { language, history } = view;
  const words = planEntryWords[language];
  return (
    <section aria-labelledby="p_history">
      <h2 className="ds-heading" data-size="md" id="p_history">
        {words.history}
      </h2>
      {history.length === 0 ? <p>{words.noHistory}</p> : <Lines view={view} />}
    </section>
  );
}

function Lines({ view: { language, history, plans } }: { readonly view: PlanEntryView }): ReactElement {
  const words = planEntryWords[language];
  return (
    <ol className="history" reversed>
      {history.map((line, at) => (
        <li key={at}>
          <strong>{sayAct(line, language)}</strong>{" "}
          <span className="aside">{words.byOn(line.by, sayDate(dayOf(new Date(line.at)), language))}</span>
          {line.changes.length === 0 ? null : (
            <ul>
              {line.changes.map((change) => (
                <li key={change.field}>{sayChange(change, plans, language)}</li>
              ))}
            </ul>
          )}
          {line.reason === null ? null : <p>{words.reasonGiven(line.reason)}</p>}
        </li>
      ))}
    </ol>
  );
}

function sayAct({ act, version }: HistoryLine, language: Language): string {
  const words = planEntryWords[language];
  return version === null ? words.acts[act] : words.ofVersion(words.acts[act], version);
}

/** A changed part of an entry: what it was, and what it is. */
function sayChange({ field, from, to }: EntryChange, plans: readonly RegisteredPlan[], language: Language): string {
  const words = planEntryWords[language];
  const said = (values: readonly string[]): string =>
    values.length === 0 ? words.nothing : values.map((value) => sayValue(field, value, plans, language)).join(", ");
  return words.change(words.fields[field], said(from), said(to));
}

function sayValue(
  field: EntryChange["field"],
  value: string,
  plans: readonly RegisteredPlan[],
  language: Language,
): string {
  switch (field) {
    case "kind": {
      const kind = planKinds.find((one) => one === value);
      return kind === undefined ? value : sayPlanKind(kind, language);
    }
    case "higher":
    case "replacedBy":
      return `«${plans.find(({ id }) => id === value)?.title ?? value}»`;
    case "endedOn":
      return sayDate(value, language);
    case "title":
    case "responsible":
    case "contact":
      return `«${value}»`;
    case "fromYear":
    case "toYear":
    case "endDecision":
      return value;
  }
}
