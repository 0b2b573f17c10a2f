import type { Rehearsal } from "../../../src/api/contract.ts";
import { heading, paragraph } from "../../../src/docx/build/build.ts";
import { changePlanRecord } from "../../../src/word/changePlanRecord.ts";
import { done, refuse } from "../../../src/words/refusal.ts";
import { knownNow, openInWord } from "../../word/openInWord.ts";
import { answering, closePanes, startedPane } from "../paneInWord.ts";

afterEach(closePanes);

const nothing: Rehearsal = {
  findings: [],
  changes: { added: [], reworded: [], gone: [] },
  sections: null,
  stripped: { comments: 0, revisions: 0, hiddenCharacters: 0, properties: false, headersFooters: false },
  version: 2,
  otherFile: null,
};

/** What is asked of the service by one press on publishing, and by another, where comparing finds this. */
async function pressedTwice(found: Rehearsal): Promise<readonly (readonly string[])[]> {
  const asked: string[] = [];
  await openInWord([heading(1, "Mål"), paragraph("Alle barn kan svømme")]);
  await changePlanRecord(await knownNow(), (record) => ({ ...record, plan: "klima", baseVersion: 2 }));
  const pane = await startedPane({
    ...answering,
    send: () => Promise.resolve(done("upload")),
    rehearse: () => {
      asked.push("compare");
      return Promise.resolve(done(found));
    },
    publish: () => {
      asked.push("publish");
      return Promise.resolve(refuse("publishedFirst", { version: 3, by: "Ola Nygård", at: "2026-11-24T10:00:00Z" }));
    },
  });
  await pane.commands.signIn();
  await pane.commands.publishCompared();
  const first = [...asked];
  await pane.commands.publishCompared();
  return [first, asked.slice(first.length)];
}

test("where there is nothing to compare with, one press compares and publishes", async () => {
  expect(await pressedTwice(nothing)).toEqual([["compare", "publish"], ["publish"]]);
});

test("where there is a version to compare with, or another file on the same base, the first press only shows it", async () => {
  expect(await pressedTwice({ ...nothing, sections: [] })).toEqual([["compare"], ["publish"]]);
  const otherFile = { publishedAt: "2026-11-23T10:00:00Z", publishedBy: "Kari Solberg" };
  expect(await pressedTwice({ ...nothing, otherFile })).toEqual([["compare"], ["publish"]]);
});

test("where somebody has published first, the first press is told who", async () => {
  expect(await pressedTwice({ ...nothing, version: 3, sections: [] })).toEqual([["compare", "publish"], ["publish"]]);
});
