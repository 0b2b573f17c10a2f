import { callExamples } from "../../../src/api/callExamples.ts";
import type { Me } from "../../../src/api/contract.ts";
import type { Role } from "../../../src/plan/register.ts";
import { sayInsteadOfPublishing } from "../../../src/pane/publish/sayInsteadOfPublishing.ts";
import { languages, type Language } from "../../../src/words/language.ts";

const as = (roles: readonly Role[], inPlan: readonly Role[], ask: readonly string[]): Me => ({
  ...callExamples.me.answer,
  roles: [...roles],
  planRoles: inPlan.map((role) => ({ plan: "klima", role })),
  ask: [...ask],
});
const owner = [{ name: "Kari Solberg", role: "owner" }] as const;
const said = (me: Me, people: Parameters<typeof sayInsteadOfPublishing>[2], language: Language = "nb") =>
  sayInsteadOfPublishing(me, "klima", people, language);

test("a reviewer, a reader and one without a role each hear what they can do, and to ask the plan's owner by name", () => {
  const sentences = (["reviewer", "reader", null] as const).map((role) =>
    said(as([], role === null ? [] : [role], ["Siri Dahl"]), owner),
  );
  expect(new Set(sentences).size).toBe(3);
  for (const sentence of sentences) expect(sentence).toContain("be Kari Solberg om en rolle i planen.");
});

test("where the plan has no owner, whoever gives roles is named", () => {
  expect(said(as([], [], ["Siri Dahl"]), [])).toContain("be Siri Dahl om en rolle i planen.");
});

test.each(languages)(
  "an administrator is not sent to ask nobody, but told to give themselves the role (%s)",
  (language) => {
    const alone = said(as(["administrator"], [], []), [], language);
    expect(alone).toMatch(/Folk og roller|People and roles/);
    expect(alone).not.toMatch(/ansvar for Plantråd|responsible for Plantråd/);
    expect(said(as(["administrator"], [], []), owner, language)).toMatch(
      /Kari Solberg.*(Folk og roller|People and roles)/,
    );
    expect(said(as([], [], []), [], language)).not.toMatch(/Folk og roller|People and roles/);
  },
);
