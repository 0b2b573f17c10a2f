import { taggedDocument } from "../../../src/demo/taggedDocument.ts";
import { heading, paragraph } from "../../../src/docx/build/build.ts";
import type { Register } from "../../../src/plan/register.ts";
import type { Decision } from "../../../src/plan/publication.ts";
import { publishDocx, rehearse } from "../../../src/service/publishing/publishDocx.ts";
import { readRegister } from "../../../src/service/store/registerStore.ts";
import { databaseName, openService, type OpenService } from "../openService.ts";
import { hearing, smallPlan, smallPlans } from "../smallPlan.ts";

const fjordvik = { id: "fjordvik", number: "9901", name: "Fjordvik", language: "nb" } as const;
const adopted: Decision = {
  kind: "adopted",
  date: "2026-11-24",
  hearingDeadline: null,
  adoptedOn: "2026-11-20",
  decisionNumber: "45/26",
};

/** Plans of the same kind, one for each test. */
const plans = ["svomming", "friluft", "kultur", "idrett", "lesing", "vann", "basseng", "skoyter"] as const;
type PlanId = (typeof plans)[number];

let service: OpenService;
beforeAll(async () => {
  const [plan] = smallPlans;
  service = await openService(
    plan === undefined ? [] : plans.map((id) => ({ ...plan, entry: { ...plan.entry, id, title: `Plan ${id}` } })),
  );
});
afterAll(() => service.close());

async function publish(plan: PlanId, baseVersion: number, goal: string, decision: Decision) {
  const answer = await publishDocx(service.publisher, {
    by: { municipality: fjordvik, name: "Ola Nygård" },
    plan,
    docx: smallPlan({ plan, baseVersion, goal }),
    decision,
    baseVersion,
  });
  if (answer?.ok !== true) throw new Error(`It was not published: ${JSON.stringify(answer)}`);
  return answer.value;
}

/** What the register has of one plan. */
async function registerOf(plan: PlanId): Promise<Pick<Register, "plans" | "elements" | "proposals">> {
  const register = await readRegister(service.publisher.sql, fjordvik, service.publisher.now());
  return {
    plans: register.plans.filter(({ id }) => id === plan),
    elements: register.elements.filter((one) => one.plan === plan),
    proposals: register.proposals.filter((one) => one.plan === plan),
  };
}
const goalsOf = (elements: Register["elements"]): readonly unknown[] =>
  elements.filter(({ kind }) => kind === "goal").map(({ version, title, inForce }) => ({ version, title, inForce }));
const page = async (url: string): Promise<string> => (await service.app.inject(url)).body;

describe(`what is in force and what is proposed (${databaseName} database)`, () => {
  test("the register keeps the elements of both, of a plan adopted and put on hearing again", async () => {
    await publish("svomming", 0, "Alle barn lærer å svømme", adopted);
    const proposal = await publish("svomming", 1, "Alle unge lærer å svømme", hearing);
    const now = await registerOf("svomming");
    expect(now.plans[0]).toMatchObject({
      state: "hearing",
      version: 2,
      inForce: { version: 1, adoptedOn: "2026-11-20", decisionNumber: "45/26" },
      proposed: { version: 2, hearingDeadline: "2027-02-01" },
    });
    expect(goalsOf(now.elements)).toEqual([{ version: 1, title: "Alle barn lærer å svømme", inForce: true }]);
    expect(goalsOf(now.proposals)).toEqual([{ version: 2, title: "Alle unge lærer å svømme", inForce: false }]);
    expect(proposal.plan.inForce?.version).toBe(1);
    expect(proposal.address).toBe(proposal.permanentAddress);
  });

  test("a draft after hearing is proposed and not adopted, and its page tells what the hearing has changed", async () => {
    await publish("skoyter", 0, "Alle barn lærer å gå på skøyter", adopted);
    await publish("skoyter", 1, "Alle unge lærer å gå på skøyter", hearing);
    const draft: Decision = { ...hearing, kind: "afterHearing", date: "2027-02-02", hearingDeadline: null };
    const published = await publish("skoyter", 2, "Alle lærer å gå på skøyter", draft);
    expect(published.address).toBe(published.permanentAddress);
    const now = await registerOf("skoyter");
    expect(now.plans[0]).toMatchObject({
      state: "afterHearing",
      hearingDeadline: null,
      inForce: { version: 1 },
      proposed: { version: 3, hearingDeadline: null },
    });
    expect(goalsOf(now.elements)).toEqual([{ version: 1, title: "Alle barn lærer å gå på skøyter", inForce: true }]);
    expect(goalsOf(now.proposals)).toEqual([{ version: 3, title: "Alle lærer å gå på skøyter", inForce: false }]);

    const own = await page("/fjordvik/skoyter?lang=nb");
    expect(own).toContain("Alle barn lærer å gå på skøyter");
    expect(own).toContain("Et utkast til ny versjon er bearbeidet etter høring.");
    const ofDraft = await page("/fjordvik/skoyter/v/3?lang=nb");
    expect(ofDraft).toContain("Dette er et utkast etter høring.");
    expect(ofDraft).toContain("Endret siden høringen");
    expect(ofDraft).toContain("Alle unge lærer å gå på skøyter");
    expect(ofDraft).not.toContain("Hva betyr dette for deg?");
    const heard = await page("/fjordvik/skoyter/v/2?lang=nb");
    expect(heard).toContain("Alle unge lærer å gå på skøyter");
    expect(heard).not.toContain("Alle lærer å gå på skøyter");
    expect(await page("/fjordvik?lang=nb")).toContain("Etter høring");

    await publish("skoyter", 3, "Alle lærer å gå på skøyter", { ...adopted, date: "2027-03-02" });
    expect((await registerOf("skoyter")).plans[0]).toMatchObject({ state: "adopted", proposed: null });
    expect(await page("/fjordvik/skoyter/v/3?lang=nb")).toContain("Dette var et forslag.");
  });

  test("a draft after hearing is refused while input may still be given", async () => {
    const { plan } = await publish("skoyter", 4, "Alle lærer å gå på skøyter", hearing);
    const answer = await publishDocx(service.publisher, {
      by: { municipality: fjordvik, name: "Ola Nygård" },
      plan: "skoyter",
      docx: smallPlan({ plan: "skoyter", baseVersion: plan.version }),
      decision: { ...hearing, kind: "afterHearing", date: "2027-02-01", hearingDeadline: null },
      baseVersion: plan.version,
    });
    expect(answer).toMatchObject({ ok: false, refusal: { code: "findings" } });
    expect(answer?.findings?.map(({ rule }) => rule)).toContain("hearing-over");
  });

  test("a new proposal takes the place of the one before, and is in force when it is adopted", async () => {
    await publish("friluft", 0, "Alle barn lærer å svømme", adopted);
    await publish("friluft", 1, "Alle unge lærer å svømme", hearing);
    await publish("friluft", 2, "Alle ungdommer lærer å svømme", hearing);
    const between = await registerOf("friluft");
    expect([goalsOf(between.elements), goalsOf(between.proposals)]).toEqual([
      [{ version: 1, title: "Alle barn lærer å svømme", inForce: true }],
      [{ version: 3, title: "Alle ungdommer lærer å svømme", inForce: false }],
    ]);
    await publish("friluft", 3, "Alle unge svømmer", adopted);
    const after = await registerOf("friluft");
    expect([goalsOf(after.elements), after.proposals]).toEqual([
      [{ version: 4, title: "Alle unge svømmer", inForce: true }],
      [],
    ]);
    expect(after.plans[0]).toMatchObject({ inForce: { version: 4 }, proposed: null });
  });

  test("of a plan never adopted nothing is in force", async () => {
    await publish("kultur", 0, "Alle barn lærer å svømme", hearing);
    const now = await registerOf("kultur");
    expect([now.elements, goalsOf(now.proposals)]).toEqual([
      [],
      [{ version: 1, title: "Alle barn lærer å svømme", inForce: false }],
    ]);
    expect(now.plans[0]).toMatchObject({ inForce: null, proposed: { version: 1 } });
    expect(await page("/fjordvik/kultur")).toContain("Alle barn lærer å svømme");
  });

  test("nothing of a plan that has been repealed is in force or proposed", async () => {
    await publish("idrett", 0, "Alle barn lærer å svømme", adopted);
    await service.database.sql.updateTable("plan").set({ state: "repealed" }).where("id", "=", "idrett").execute();
    const now = await registerOf("idrett");
    expect([now.elements, now.proposals]).toEqual([[], []]);
    expect(now.plans[0]).toMatchObject({ inForce: null, proposed: null });
  });

  test("the plan's own page says what is in force, and leads to the proposal, which has a page of its own", async () => {
    await publish("lesing", 0, "Alle barn lærer å svømme", adopted);
    await publish("lesing", 1, "Alle unge lærer å svømme", hearing);
    const own = await page("/fjordvik/lesing");
    expect(own).toContain("Alle barn lærer å svømme");
    expect(own).not.toContain("Alle unge lærer å svømme");
    expect(own).toContain('href="/fjordvik/lesing/v/2">Les forslaget, versjon 2</a>');
    expect(own).toContain('<link rel="canonical" href="https://localhost:4443/fjordvik/lesing"/>');
    const proposal = await page("/fjordvik/lesing/v/2");
    expect(proposal).toContain("Alle unge lærer å svømme");
    expect(proposal).toContain("Dette er et forslag. Versjon 1 er den som gjelder nå.");
    expect(proposal).toContain('<link rel="canonical" href="https://localhost:4443/fjordvik/lesing/v/2"/>');
  });

  test("a plan below is held against what is in force before, during and after a hearing, and its page quotes that", async () => {
    const goal = "Alle barn lærer å svømme";
    const origin = { plan: "vann", version: 1, element: "svommemaal", title: goal, text: "", ownReason: null };
    const docx = taggedDocument(
      { plan: "basseng", baseVersion: 0, language: "nb", kind: "temaplan" },
      "nb",
      { language: "nb-NO" },
      (tagging) => [
        heading(1, "Mål og strategier"),
        tagging("goal", "bassenmaal", { sdgs: ["3"], origin }, heading(2, goal)),
        paragraph("Bassenget er åpent for alle om ettermiddagen."),
        tagging("strategy", "bassenstra", {}, paragraph("Vi holder bassenget åpent lenger.")),
      ],
    );
    const by = { municipality: fjordvik, name: "Ola Nygård" };
    const originRules = async (): Promise<readonly string[]> => {
      const rehearsed = await rehearse(service.publisher, by, "basseng", docx, hearing);
      if (!rehearsed.ok) throw new Error(`It was not rehearsed: ${rehearsed.refusal.code}`);
      return rehearsed.value.findings.map(({ rule }) => rule).filter((rule) => rule.startsWith("origin-"));
    };

    await publish("vann", 0, goal, adopted);
    expect(await originRules()).toEqual([]);
    await publish("vann", 1, "Alle unge lærer å svømme", hearing);
    expect(await originRules()).toEqual(["origin-proposed"]);
    const own = { by, plan: "basseng", docx, decision: adopted, baseVersion: 0 };
    expect((await publishDocx(service.publisher, own))?.ok).toBe(true);
    const during = await page("/fjordvik/basseng");
    expect(during).toContain(`>Plan vann: ${goal}</a> <span class="aside">(versjon 1)</span>`);
    expect(during).not.toContain("Alle unge lærer å svømme");
    await publish("vann", 2, "Alle unge lærer å svømme", adopted);
    expect(await originRules()).toEqual(["origin-drift"]);
    expect(await page("/fjordvik/basseng")).toContain('Alle unge lærer å svømme</a> <span class="aside">(versjon 3)');
  });
});
