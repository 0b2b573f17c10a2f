import type { ReactElement } from "react";
import { planRoles } from "../../../plan/mayDo.ts";
import { sayRole } from "../../../plan/sayKind.ts";
import { capital } from "../../../words/capital.ts";
import { pageAddress } from "../addresses.ts";
import { SelectField, TextField } from "../FormField.tsx";
import { TokenField } from "../TokenField.tsx";
import { peopleWords } from "../words/people.ts";
import { planEntryWords } from "../words/planEntry.ts";
import type { PlanEntryView, PlanRolesView } from "./planEntryView.ts";

/** The fields' ids, by their names. */
export const roleIds = { person: "p_person", email: "p_email", role: "p_role" } as const;

/** The plan's roles, for whoever may give and take them. */
export function PlanRoles({
  view,
  roles: { people, held, written },
}: {
  readonly view: PlanEntryView;
  readonly roles: PlanRolesView;
}): ReactElement {
  const { language, plan, faults, token } = view;
  const words = peopleWords[language];
  const address = pageAddress(view, `/planer/${plan.id}/roller`);
  return (
    <section aria-labelledby="p_roles">
      <h2 className="ds-heading" data-size="md" id="p_roles">
        {planEntryWords[language].roles}
      </h2>
      <p className="group-lead">{planEntryWords[language].rolesLead}</p>
      <ul className="holders">
        {held.map(({ from, name, role }) => (
          <li key={`${Object.values(from).join(" ")} ${role}`}>
            <p>
              <strong>{name}</strong>
            </p>
            <form className="held" method="post" action={pageAddress(view, `/planer/${plan.id}/roller/ta-fra`)}>
              <TokenField token={token} />
              {Object.entries({ ...from, role }).map(([field, value]) => (
                <input key={field} type="hidden" name={field} value={value} />
              ))}
              <span>{capital(sayRole(role, language))}</span>
              <button
                className="ds-button"
                data-variant="secondary"
                data-size="sm"
                type="submit"
                aria-label={words.takeFrom(sayRole(role, language), name)}
              >
                {words.take}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <form className="form" method="post" action={address} aria-labelledby="p_roles">
        <TokenField token={token} />
        <SelectField
          id={roleIds.person}
          name="person"
          label={words.person}
          value={written["person"] ?? ""}
          fault={faults["person"]}
          options={[
            { value: "", text: words.choosePerson },
            ...people.map(({ id, name }) => ({ value: String(id), text: name })),
          ]}
        />
        <TextField
          id={roleIds.email}
          name="email"
          type="email"
          label={words.email}
          hint={words.emailHint}
          value={written["email"] ?? ""}
          fault={faults["email"]}
        />
        <SelectField
          id={roleIds.role}
          name="role"
          label={words.role}
          value={written["role"] ?? "planner"}
          fault={faults["role"]}
          options={planRoles.map((role) => ({ value: role, text: capital(sayRole(role, language)) }))}
        />
        <button className="ds-button" type="submit">
          {words.giveButton}
        </button>
      </form>
    </section>
  );
}
