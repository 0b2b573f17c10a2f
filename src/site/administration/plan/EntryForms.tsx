import type { ReactElement } from "react";
import { planKinds, type RegisteredPlan } from "../../../plan/register.ts";
import { sayPlanKind } from "../../../plan/sayKind.ts";
import { capital } from "../../../words/capital.ts";
import { pageAddress } from "../addresses.ts";
import { CheckFields, SelectField, TextField } from "../FormField.tsx";
import { TokenField } from "../TokenField.tsx";
import { administrationWords } from "../words/frame.ts";
import { planEntryWords } from "../words/planEntry.ts";
import type { PlanEntryView } from "./planEntryView.ts";

/** The fields' ids, by their names. */
export const entryIds = {
  title: "p_title",
  kind: "p_kind",
  fromYear: "p_from",
  toYear: "p_to",
  responsible: "p_responsible",
  contact: "p_contact",
  higher: "p_higher",
  act: "p_act",
  replacedBy: "p_replaced",
  endedOn: "p_ended",
  endDecision: "p_decision",
  reason: "p_reason",
} as const;

/** What the register says of the plan, to be corrected. */
export function MendForm({ view }: { readonly view: PlanEntryView }): ReactElement {
  const { language, plan, entry, faults } = view;
  const words = planEntryWords[language];
  return (
    <section aria-labelledby="p_mend">
      <h2 className="ds-heading" data-size="md" id="p_mend">
        {words.mend}
      </h2>
      <p className="group-lead">{words.mendLead}</p>
      <form className="form" method="post" action={pageAddress(view, `/planer/${plan.id}`)}>
        <TokenField token={view.token} seen={view.seen} />
        <TextField id={entryIds.title} name="title" label={words.title} value={entry.title} fault={faults["title"]} />
        <SelectField
          id={entryIds.kind}
          name="kind"
          label={words.kind}
          value={entry.kind}
          fault={faults["kind"]}
          options={planKinds.map((kind) => ({ value: kind, text: capital(sayPlanKind(kind, language)) }))}
        />
        <TextField
          id={entryIds.fromYear}
          name="fromYear"
          label={words.fromYear}
          hint={words.yearHint}
          value={entry.fromYear}
          fault={faults["fromYear"]}
        />
        <TextField
          id={entryIds.toYear}
          name="toYear"
          label={words.toYear}
          hint={words.yearHint}
          value={entry.toYear}
          fault={faults["toYear"]}
        />
        <TextField
          id={entryIds.responsible}
          name="responsible"
          label={words.responsible}
          hint={words.responsibleHint}
          value={entry.responsible}
          suggested={view.units}
          fault={faults["responsible"]}
        />
        <TextField
          id={entryIds.contact}
          name="contact"
          label={words.contact}
          hint={words.contactHint}
          value={entry.contact}
          fault={faults["contact"]}
        />
        {view.plans.length < 2 ? null : (
          <CheckFields
            id={entryIds.higher}
            name="higher"
            label={words.higher}
            hint={words.higherHint}
            chosen={entry.higher}
            fault={faults["higher"]}
            options={otherPlans(view, ({ id, withdrawn }) => withdrawn !== true || plan.higher.includes(id))}
          />
        )}
        <button className="ds-button" type="submit">
          {administrationWords[language].save}
        </button>
      </form>
    </section>
  );
}

/** How the plan ceases to be in force; or, where it has, how that is undone. */
export function EndingForm({ view }: { readonly view: PlanEntryView }): ReactElement {
  const { language, plan, ending, faults } = view;
  const words = planEntryWords[language];
  const hasEnded = plan.ended !== undefined;
  const address = pageAddress(view, `/planer/${plan.id}/slutt`);
  const others = otherPlans(view, (one) => one.withdrawn !== true && one.ended === undefined);
  return (
    <section aria-labelledby="p_end">
      <h2 className="ds-heading" data-size="md" id="p_end">
        {hasEnded ? words.reinstate : words.end}
      </h2>
      <p className="group-lead">{hasEnded ? words.reinstateLead : words.endLead}</p>
      <form className="form" method="post" action={address}>
        <TokenField token={view.token} />
        {hasEnded ? (
          <input type="hidden" name="act" value="reinstated" />
        ) : (
          <>
            <SelectField
              id={entryIds.act}
              name="act"
              label={words.act}
              value={ending.act}
              fault={faults["act"]}
              options={(["replaced", "repealed"] as const).map((act) => ({ value: act, text: words.actNames[act] }))}
            />
            {others.length === 0 ? null : (
              <CheckFields
                id={entryIds.replacedBy}
                name="replacedBy"
                label={words.replacedBy}
                hint={words.replacedByHint}
                chosen={ending.replacedBy}
                fault={faults["replacedBy"]}
                options={others}
              />
            )}
            <TextField
              id={entryIds.endedOn}
              name="endedOn"
              label={words.endedOn}
              hint={words.endedOnHint}
              value={ending.endedOn}
              fault={faults["endedOn"]}
            />
            <TextField
              id={entryIds.endDecision}
              name="endDecision"
              label={words.endDecision}
              hint={words.endDecisionHint}
              value={ending.endDecision}
              fault={faults["endDecision"]}
            />
          </>
        )}
        <TextField
          id={entryIds.reason}
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          value={ending.reason}
          fault={faults["reason"]}
          lines={2}
        />
        <button className="ds-button" data-variant="secondary" type="submit">
          {hasEnded ? words.reinstateButton : words.endButton}
        </button>
      </form>
    </section>
  );
}

function otherPlans({ plan, plans, language }: PlanEntryView, wanted: (one: RegisteredPlan) => boolean) {
  return plans
    .filter((one) => one.id !== plan.id && wanted(one))
    .map((one) => ({ value: one.id, text: one.title, lang: one.language === language ? undefined : one.language }));
}
