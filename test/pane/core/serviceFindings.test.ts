import type { Rehearsal } from "../../../src/api/contract.ts";
import type { Service } from "../../../src/api/publishing.ts";
import { heading, paragraph } from "../../../src/docx/build/build.ts";
import { check } from "../../../src/plan/check.ts";
import type { Finding } from "../../../src/plan/finding.ts";
import { changePlanRecord } from "../../../src/word/changePlanRecord.ts";
import { done, refuse } from "../../../src/words/refusal.ts";
import { knownNow, openInWord } from "../../word/openInWord.ts";
import { answering, closePanes, readOf, register, startedPane } from "../paneInWord.ts";

afterEach(closePanes);

/** What a picture lacks in the file, which Word did not tell the pane of. */
const ofService: Finding = {
  rule: "picture-has-alt",
  level: "error",
  where: { type: "picture", index: 0, at: 1 },
  detail: {},
  fix: null,
  waived: null,
};

/** A service that finds all the pane finds, and one thing more. */
async function paneWith(found: { findings: readonly Finding[] }) {
  const rehearsal = (): Rehearsal => ({
    findings: found.findings,
    changes: { added: [], reworded: [], gone: [] },
    sections: null,
    stripped: { comments: 0, revisions: 0, hiddenCharacters: 0, properties: false, headersFooters: false },
    version: 0,
    otherFile: null,
  });
  const service: Service = {
    ...answering,
    send: () => Promise.resolve(done("upload")),
    rehearse: () => Promise.resolve(done(rehearsal())),
    publish: () => Promise.resolve(refuse("findings", { count: 1 })),
  };
  await openInWord([heading(1, "Mål"), paragraph("Fjordvik er klimanøytral"), heading(3, "For dypt")]);
  await changePlanRecord(await knownNow(), (record) => ({
    ...record,
    plan: "klima",
    kind: "temaplan",
    language: "nb",
  }));
  const pane = await startedPane(service);
  await pane.commands.signIn();
  pane.commands.decide({ kind: "hearing", hearingDeadline: "2027-03-01" });
  const decision = { ...pane.store.get().publishing.decision, date: "2026-11-24" };
  found.findings = [...check(readOf(pane).plan, register, "2026-11-24", decision), ofService];
  return pane;
}

test("what only the service finds when it is asked what publishing means is told apart from what the pane finds too", async () => {
  const pane = await paneWith({ findings: [] });
  await pane.commands.rehearse();
  const { rehearsal } = pane.store.get().publishing;
  expect(rehearsal?.findings.length).toBeGreaterThan(1);
  expect(rehearsal?.unseen).toEqual([ofService]);
});

test("when publishing stops at what only the service finds, it is told what that is", async () => {
  const pane = await paneWith({ findings: [] });
  await pane.commands.publish();
  expect(pane.store.get().publishing).toMatchObject({
    refusal: { refusal: { code: "findings" } },
    rehearsal: { unseen: [ofService] },
  });
});
