import type { Me } from "../../api/contract.ts";
import { mayDo } from "../../plan/mayDo.ts";
import type { RegisteredPlan } from "../../plan/register.ts";
import { anyOf } from "../../words/anyOf.ts";
import type { Language } from "../../words/language.ts";
import { rolesWords } from "../words/roles.ts";

/** Which words are for someone who may not publish a plan, by what they may do with it. */
export function readerOf(me: Me, plan: string): "reviewer" | "reader" | "nobody" {
  if (mayDo(me, "review", plan)) return "reviewer";
  return mayDo(me, "readPreviews", plan) ? "reader" : "nobody";
}

/**
 * What one without the role to publish a plan can do instead, and whom to ask for it: the plan's owners, else who gives roles.
 * An administrator gives roles, and is told so.
 */
export function sayInsteadOfPublishing(
  me: Me,
  plan: string,
  people: RegisteredPlan["people"],
  language: Language,
): string {
  const words = rolesWords[language];
  const owners = people.flatMap(({ name, role }) => (role === "owner" ? [name] : []));
  const asked = anyOf(owners.length > 0 ? owners : me.ask, language);
  const gives = mayDo(me, "administer", null);
  return [
    words.insteadOfPublishing[readerOf(me, plan)],
    ...(gives && asked === "" ? [] : [words.askFor(asked)]),
    ...(gives ? [words.giveYourself] : []),
  ].join(" ");
}
