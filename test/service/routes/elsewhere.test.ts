import type { Rehearsal } from "../../../src/api/contract.ts";
import { taggedDocument } from "../../../src/demo/taggedDocument.ts";
import { heading, paragraph } from "../../../src/docx/build/build.ts";
import type { Decision } from "../../../src/plan/publication.ts";
import type { PublicRegister } from "../../../src/plan/register.ts";
import { publishDocx, rehearse } from "../../../src/service/publishing/publishDocx.ts";
import { address, databaseName, openService, type OpenService } from "../openService.ts";
import { hearing, preview, smallPlan, smallPlans } from "../smallPlan.ts";

const fjordvik = { id: "fjordvik", number: "9901", name: "Fjordvik", language: "nb" } as const;
const havnes = { id: "havnes", number: "9902", name: "Havnes", language: "nn" } as const;
const adopted: Decision = {
  kind: "adopted",
  date: "2026-11-24",
  hearingDeadline: null,
  adoptedOn: "2026-11-20",
  decisionNumber: "45/26",
};
const words = "Alle barn lærer å svømme";

let service: OpenService;
beforeEach(async () => {
  const [plan] = smallPlans;
  if (plan === undefined) throw new Error("There is no plan to enter.");
  const there = (id: string, title: string) => ({
    ...plan,
    municipality: "havnes",
    entry: { ...plan.entry, id, title },
    people: [],
  });
  service = await openService([
    ...smallPlans,
    there("levekar", "Levekårsplanen"),
    there("utkast", "Planen ingen har sett"),
  ]);
});
afterEach(() => service.close());

async function publishThere(plan: string, baseVersion: number, goal: string, decision: Decision): Promise<void> {
  const made = await publishDocx(service.publisher, {
    by: { municipality: havnes, name: "Per Havnes" },
    plan,
    docx: smallPlan({ plan, baseVersion, goal }),
    decision,
    baseVersion,
  });
  if (made?.ok !== true) throw new Error(JSON.stringify(made));
}

/** A plan here, whose goal was fetched from version 1 of the plan there. */
function fetched(baseVersion: number): Uint8Array {
  const text = "Før de fyller elleve år kan alle barn svømme to hundre meter.";
  const origin = {
    ...{ plan: "levekar", version: 1, element: "svommemaal", title: words, text: "", ownReason: null },
    municipality: "havnes",
  };
  return taggedDocument(
    { plan: "svomming", baseVersion, language: "nb", kind: "temaplan" },
    "nb",
    { language: "nb-NO" },
    (tagging) => [
      heading(1, "Mål og strategier"),
      tagging("goal", "hermaal001", { sdgs: ["3"], origin }, heading(2, words)),
      paragraph(text),
      tagging("strategy", "herstrat01", {}, paragraph("Vi gir svømmeopplæring i alle barnehager.")),
    ],
  );
}

async function originFindings(): Promise<readonly string[]> {
  const answer = await rehearse(service.publisher, { municipality: fjordvik }, "svomming", fetched(0), hearing);
  if (!answer.ok) throw new Error(answer.refusal.code);
  const { findings }: Pick<Rehearsal, "findings"> = answer.value;
  return findings.map(({ rule }) => rule).filter((rule) => rule.startsWith("origin-"));
}
const page = async (url: string): Promise<string> => (await service.app.inject(url)).body;
const readThere = async (): Promise<PublicRegister> =>
  (await service.app.inject(address("publicRegister", { municipality: "havnes" }))).json<PublicRegister>();

describe(`what is fetched from another municipality (${databaseName} database)`, () => {
  test("anyone may read what a municipality has published, and nothing else: no person, no plan without a public version, no preview", async () => {
    await publishThere("levekar", 0, words, adopted);
    await publishThere("levekar", 1, "Alle unge lærer å svømme", hearing);
    await publishThere("utkast", 0, "Ingen skal se dette", preview);
    const served = await service.app.inject(address("municipalities"));
    expect(served.json<readonly { readonly id: string }[]>().map(({ id }) => id)).toEqual(["fjordvik", "havnes"]);
    const there = await readThere();
    expect(there.plans).toMatchObject([{ id: "levekar", publishedBy: null, people: [], inForce: { version: 1 } }]);
    expect(there.elements.find(({ kind }) => kind === "goal")?.title).toBe(words);
    expect(there.proposals.find(({ kind }) => kind === "goal")?.title).toBe("Alle unge lærer å svømme");
    const all = JSON.stringify(there);
    for (const hidden of ["Ingen skal se dette", "Planen ingen har sett", "Per Havnes"])
      expect(all).not.toContain(hidden);
    const nobody = await service.app.inject(address("publicRegister", { municipality: "utopia" }));
    expect(nobody.statusCode).toBe(404);
  });

  test("is checked against what is in force there, through a proposal, its adoption and its being taken back", async () => {
    await publishThere("levekar", 0, words, adopted);
    expect(await originFindings()).toEqual([]);
    await publishThere("levekar", 1, "Alle unge lærer å svømme", hearing);
    expect(await originFindings()).toEqual(["origin-proposed"]);
    await publishThere("levekar", 2, "Alle unge lærer å svømme", { ...adopted, decisionNumber: "46/26" });
    expect(await originFindings()).toEqual(["origin-drift"]);
    const taken = await service.app.inject({
      method: "POST",
      url: address("takenBack", { plan: "levekar" }),
      headers: { authorization: `Bearer ${await service.tokenOf("per")}` },
      payload: { act: "withdrawn", version: null, reason: "Vedtaket gjaldt en annen plan." },
    });
    expect(taken.statusCode).toBe(201);
    expect(await originFindings()).toEqual(["origin-withdrawn"]);
    // Not even its title is told of what has been withdrawn.
    expect(JSON.stringify(await readThere())).not.toContain("Levekårsplanen");
  });

  test("is quoted on the public page in the words in force there, with the municipality's name, as soon as they change", async () => {
    await publishThere("levekar", 0, words, adopted);
    const made = await publishDocx(service.publisher, {
      ...{ by: { municipality: fjordvik, name: "Ola Nygård" }, plan: "svomming", docx: fetched(0) },
      ...{ decision: adopted, baseVersion: 0 },
    });
    expect(made).toMatchObject({ ok: true });
    expect(await page("/fjordvik/svomming")).toMatch(
      /<a [^>]*href="\/havnes\/levekar[^"]*#svommemaal"[^>]*>Levekårsplanen \(Havnes\): Alle barn lærer å svømme<\/a>/,
    );
    await publishThere("levekar", 1, "Alle unge lærer å svømme", hearing);
    expect(await page("/fjordvik/svomming")).toContain("Levekårsplanen (Havnes): Alle barn lærer å svømme");
    await publishThere("levekar", 2, "Alle unge lærer å svømme", { ...adopted, decisionNumber: "46/26" });
    const after = await page("/fjordvik/svomming");
    expect(after).toContain("Levekårsplanen (Havnes): Alle unge lærer å svømme");
    expect(after).toContain("/havnes/levekar/v/1#svommemaal");
  });
});
