import type { ReactElement } from "react";
import { municipalityRoles, planRoles } from "../../../plan/mayDo.ts";
import type { RegisteredPlan, Role } from "../../../plan/register.ts";
import { sayDate } from "../../../plan/sayDate.ts";
import { sayRole } from "../../../plan/sayKind.ts";
import { capital } from "../../../words/capital.ts";
import type { Language } from "../../../words/language.ts";
import { renderPage } from "../../frame/renderPage.ts";
import { pageAddress } from "../addresses.ts";
import { AdministrationPage } from "../AdministrationPage.tsx";
import type { AdministrationFrame } from "../administrationView.ts";
import { SelectField, TextField, type FieldFaults } from "../FormField.tsx";
import { Notice } from "../Notice.tsx";
import { TokenField } from "../TokenField.tsx";
import { peopleWords } from "../words/people.ts";

/** A role, for one plan or (null) for the municipality. */
interface RoleOfPerson {
  readonly role: Role;
  readonly plan: string | null;
}

export interface PeopleView extends AdministrationFrame {
  readonly people: readonly {
    readonly id: number;
    readonly name: string;
    readonly email: string | null;
    /** YYYY-MM-DD. */
    readonly seen: string;
    readonly roles: readonly RoleOfPerson[];
  }[];
  readonly groups: readonly (RoleOfPerson & { readonly group: string; readonly name: string })[];
  readonly invitations: readonly (RoleOfPerson & {
    readonly id: number;
    readonly email: string;
    readonly invitedBy: string;
    readonly invitedAt: Date;
  })[];
  readonly plans: readonly RegisteredPlan[];
  /** What was done last. */
  readonly done: "given" | "taken" | null;
  readonly faults: FieldFaults;
  /** What was written in a form that must be corrected; by field. */
  readonly written: Readonly<Record<string, string>>;
}

const ids = {
  person: "p_person",
  email: "p_email",
  role: "p_role",
  plan: "p_plan",
  group: "p_group",
  groupName: "p_group_name",
  groupRole: "p_group_role",
  groupPlan: "p_group_plan",
};

/** Everyone of the municipality with their roles, and the forms by which roles are given and taken. */
export function renderPeople(view: PeopleView): string {
  const { language, people, groups, invitations, done } = view;
  const words = peopleWords[language];
  return renderPage(
    <AdministrationPage frame={view} page="people" title={words.title}>
      <h1 className="ds-heading" data-size="xl">
        {words.title}
      </h1>
      <p className="lead">{words.lead}</p>
      <Notice language={language} done={done === null ? null : words[done]} faults={view.faults} ids={ids} />
      <Give view={view} />
      <section aria-labelledby="p_people">
        <h2 className="ds-heading" data-size="md" id="p_people">
          {words.people}
        </h2>
        <ul className="holders">
          {people.map(({ id, name, email, seen, roles }) => (
            <li key={id}>
              <p>
                <strong>{name}</strong>{" "}
                <span className="aside">
                  {email === null ? "" : `${email}, `}
                  {words.seen(sayDate(seen, language))}
                </span>
              </p>
              {roles.length === 0 ? <p className="aside">{words.noRoles}</p> : null}
              {roles.map((held) => (
                <RoleAssignment
                  key={`${held.role} ${held.plan ?? ""}`}
                  view={view}
                  held={held}
                  from={{ person: String(id) }}
                  name={name}
                />
              ))}
            </li>
          ))}
        </ul>
      </section>
      {invitations.length === 0 ? null : (
        <section aria-labelledby="p_invitations">
          <h2 className="ds-heading" data-size="md" id="p_invitations">
            {words.invitations}
          </h2>
          <ul className="holders">
            {invitations.map(({ id, email, invitedBy, invitedAt, ...held }) => (
              <li key={id}>
                <p>
                  <strong>{email}</strong>{" "}
                  <span className="aside">
                    {words.invitedBy(invitedBy, sayDate(invitedAt.toISOString().slice(0, 10), language))}
                  </span>
                </p>
                <RoleAssignment view={view} held={held} from={{ invitation: String(id) }} name={email} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="p_groups">
        <h2 className="ds-heading" data-size="md" id="p_groups">
          {words.groups}
        </h2>
        <ul className="holders">
          {groups.map(({ group, name, ...held }) => (
            <li key={`${group} ${held.role} ${held.plan ?? ""}`}>
              <p>
                <strong>{name}</strong> <span className="aside">{group}</span>
              </p>
              <RoleAssignment view={view} held={held} from={{ group }} name={name} />
            </li>
          ))}
        </ul>
        <GiveGroup view={view} />
      </section>
    </AdministrationPage>,
  );
}

function RoleAssignment({
  view,
  held: { role, plan },
  from,
  name,
}: {
  readonly view: PeopleView;
  readonly held: RoleOfPerson;
  readonly from: Readonly<Record<string, string>>;
  readonly name: string;
}): ReactElement {
  const { language, plans } = view;
  const words = peopleWords[language];
  const title = plans.find(({ id }) => id === plan)?.title ?? plan;
  const said = plan === null ? sayRole(role, language) : words.inPlan(sayRole(role, language), title ?? plan);
  return (
    <form className="held" method="post" action={pageAddress(view, "/folk/ta-fra")}>
      <TokenField token={view.token} />
      {Object.entries({ ...from, role, plan: plan ?? "" }).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <span>{capital(said)}</span>
      <button
        className="ds-button"
        data-variant="secondary"
        data-size="sm"
        type="submit"
        aria-label={words.takeFrom(said, name)}
      >
        {words.take}
      </button>
    </form>
  );
}

/** Roles and plans as options: those of the municipality for no plan, the others for one. */
function roleOptions(language: Language): readonly { readonly value: string; readonly text: string }[] {
  return [...municipalityRoles, ...planRoles].map((role) => ({ value: role, text: capital(sayRole(role, language)) }));
}

function planOptions({ language, plans }: PeopleView): readonly { readonly value: string; readonly text: string }[] {
  return [
    { value: "", text: peopleWords[language].wholeMunicipality },
    ...plans.map(({ id, title }) => ({ value: id, text: title })),
  ];
}

function Give({ view }: { readonly view: PeopleView }): ReactElement {
  const { language, people, faults, written } = view;
  const words = peopleWords[language];
  return (
    <section aria-labelledby="p_give">
      <h2 className="ds-heading" data-size="md" id="p_give">
        {words.give}
      </h2>
      <p className="group-lead">{words.giveLead}</p>
      <form className="form" method="post" action={pageAddress(view, "/folk")}>
        <TokenField token={view.token} />
        <SelectField
          id={ids.person}
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
          id={ids.email}
          name="email"
          type="email"
          label={words.email}
          hint={words.emailHint}
          value={written["email"] ?? ""}
          fault={faults["email"]}
        />
        <SelectField
          id={ids.role}
          name="role"
          label={words.role}
          value={written["role"] ?? "planner"}
          fault={faults["role"]}
          options={roleOptions(language)}
        />
        <SelectField
          id={ids.plan}
          name="plan"
          label={words.plan}
          hint={words.planHint}
          value={written["plan"] ?? ""}
          fault={faults["plan"]}
          options={planOptions(view)}
        />
        <button className="ds-button" type="submit">
          {words.giveButton}
        </button>
      </form>
    </section>
  );
}

function GiveGroup({ view }: { readonly view: PeopleView }): ReactElement {
  const { language, faults, written } = view;
  const words = peopleWords[language];
  return (
    <details className="more" open={"group" in faults || "groupName" in faults || "groupPlan" in faults}>
      <summary>{words.group}</summary>
      <form className="form" method="post" action={pageAddress(view, "/folk/gruppe")}>
        <TokenField token={view.token} />
        <TextField
          id={ids.group}
          name="group"
          label={words.groupId}
          hint={words.groupIdHint}
          value={written["group"] ?? ""}
          fault={faults["group"]}
        />
        <TextField
          id={ids.groupName}
          name="groupName"
          label={words.groupName}
          value={written["groupName"] ?? ""}
          fault={faults["groupName"]}
        />
        <SelectField
          id={ids.groupRole}
          name="role"
          label={words.role}
          value={written["role"] ?? "planner"}
          options={roleOptions(language)}
        />
        <SelectField
          id={ids.groupPlan}
          name="plan"
          label={words.plan}
          hint={words.planHint}
          value={written["plan"] ?? ""}
          fault={faults["groupPlan"]}
          options={planOptions(view)}
        />
        <button className="ds-button" type="submit">
          {words.giveGroup}
        </button>
      </form>
    </details>
  );
}
