import { roles, type Role } from "../../plan/register.ts";
import type { peopleWords } from "../../site/administration/words/people.ts";
import { fieldOf, type Form } from "../access/forms.ts";
import type { Holder, Receiver } from "../store/roleStore.ts";

type Fault = keyof (typeof peopleWords)["nb"]["faults"];

const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** To whom a form gives a role: someone who has signed in, or whoever will by an address; or what is wrong, by field. */
export function receiverIn(form: Form): Receiver | { readonly wrong: Readonly<Record<string, Fault>> } {
  const [person, email] = [fieldOf(form, "person"), fieldOf(form, "email")];
  if (person === "" && email === "") return { wrong: { person: "who" } };
  if (person !== "" && email !== "") return { wrong: { email: "both" } };
  if (email !== "" && !address.test(email)) return { wrong: { email: "email" } };
  return email === "" ? { person: Number(person) || 0 } : { email };
}

/** The role that a form names: for the plan whose page it is on, or (null) for the one it names too. */
export function heldIn(form: Form, page: string | null): { readonly role: Role; readonly plan: string | null } | null {
  const role = roles.find((one) => one === fieldOf(form, "role"));
  const plan = page ?? fieldOf(form, "plan");
  return role === undefined ? null : { role, plan: plan === "" ? null : plan };
}

/** From whom a form takes a role; null where it does not say. */
export function holderIn(form: Form): Holder | null {
  const [person, group, invitation] = [fieldOf(form, "person"), fieldOf(form, "group"), fieldOf(form, "invitation")];
  if (/^\d{1,15}$/.test(person)) return { person: Number(person) };
  if (/^\d{1,15}$/.test(invitation)) return { invitation: Number(invitation) };
  return group === "" ? null : { group };
}
