import { heading, list, paragraph, title } from "../../src/docx/build/build.ts";
import type { Piece } from "../../src/docx/build/builtPackage.ts";
import { readDocx } from "../../src/document/readDocx.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { connect } from "../../src/api/service.ts";
import { realProfiles, type ProfileName } from "../../src/standin/ways/profiles.ts";
import { openService, type OpenService } from "../service/openService.ts";
import { openInWord, valueOf } from "../word/openInWord.ts";
import { closePanes, readOf, startedPane } from "./paneInWord.ts";

afterEach(closePanes);

let service: OpenService;
let address: string;
beforeAll(async () => {
  service = await openService([]);
  address = await service.app.listen({ host: "127.0.0.1", port: 0 });
});
afterAll(() => service?.close());

const goal = "Fjordvik har fossilfri transport i 2030";
const strategy = "Vi velger utslippsfrie kjøretøy i alle innkjøp";
const measure = "Kommunen kjøper ti elbiler i 2027";
const document: readonly Piece[] = [
  title("Temaplan for klima"),
  heading(1, "Mål"),
  heading(2, goal),
  paragraph("Alle kommunens biler går på strøm."),
  list("bullet", strategy),
  list("bullet", measure),
  paragraph("Til slutt."),
];

const words: readonly (readonly [ProfileName, boolean])[] = [
  ...realProfiles.map((each) => [each, false] as const),
  ["web", true],
  ["windows", true],
];

test.each(words)(
  "a plan is made, tagged and published from the profile %s (with the client of WordApi 1.6: %s), and the service has what is in the document",
  async (profile, newerClient) => {
    const { standin } = await openInWord(document, { profile, newerClient, locale: "nb-NO" });
    const token = await service.tokenOf("ola");
    const pane = await startedPane(connect(address, () => Promise.resolve(token)));
    await pane.commands.signIn();
    const name = `Temaplan i ${profile} ${newerClient ? "1.6" : "1.3"}`;
    const entry = { kind: "temaplan", title: name, language: "nb", fromYear: 2026, toYear: 2030, higher: [] } as const;
    expect(await pane.commands.makePlan(entry)).toBe(true);
    standin.setCursor(goal);
    await pane.commands.tagHere("goal");
    const tagged = readOf(pane).plan.elements.find((element) => element.title === goal);
    if (!tagged) throw new Error("the goal is not tagged");
    await pane.commands.addSdg(tagged.id, "11.3");
    standin.setCursor(strategy);
    await pane.commands.tagHere("strategy");

    pane.commands.decide({ kind: "hearing", hearingDeadline: "2027-02-01" });
    await pane.commands.publishCompared();
    if (pane.store.get().publishing.published === null) await pane.commands.publish();
    const { published, refusal } = pane.store.get().publishing;
    expect(refusal).toBe(null);
    if (!published) throw new Error("nothing is published");
    expect(published).toMatchObject({ kind: "hearing", version: 1, plan: { title: name, state: "hearing" } });

    const page = await service.app.inject({ url: new URL(published.permanentAddress).pathname });
    expect([page.statusCode, page.body.includes(goal), page.body.includes(strategy)]).toEqual([200, true, true]);
    // What the document knows of it afterwards is in the file.
    const file = valueOf(readDocx(standin.save()));
    expect(buildPlan(file.document, null).record).toMatchObject({ plan: published.plan.id, baseVersion: 1 });
  },
);
