import { control, heading, list, paragraph } from "../../../../src/docx/build/build.ts";
import type { Piece } from "../../../../src/docx/build/builtPackage.ts";
import { picture } from "../../../../src/docx/build/buildPicture.ts";
import { table } from "../../../../src/docx/build/buildTable.ts";
import { proposeElements } from "../../../../src/suggest/document/proposeElements.ts";
import { emptyDetails } from "../../../../src/plan/emptyDetails.ts";
import type { Finding } from "../../../../src/plan/finding.ts";
import { languages } from "../../../../src/words/language.ts";
import { changePlanRecord } from "../../../../src/word/changePlanRecord.ts";
import type { Pane } from "../../../../src/pane/core/createPane.ts";
import type { DoneInDocument } from "../../../../src/pane/core/paneState.ts";
import { sayHistory } from "../../../../src/pane/words/history.ts";
import { knownNow, openInWord, planNow } from "../../../word/openInWord.ts";
import { answering, away, closePanes, readOf, register, startedPane } from "../../paneInWord.ts";

afterEach(closePanes);

const id = "abcdefghij";
const png = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="),
  (byte) => byte.charCodeAt(0),
);
const document: readonly Piece[] = [
  heading(1, "Mål"),
  paragraph("Fjordvik er klimanøytral"),
  list("bullet", "Ingen barn lever i fattigdom"),
  heading(3, "For dypt"),
  control(`pt1:goal:${id}`, "Mål", paragraph("Alle barn kan svømme")),
  paragraph(picture({ bytes: png, name: "kart.png", width: 40, height: 20, alt: "" })),
  table({}, ["Tiltak", "Ansvar"], ["Svømmehall", "Teknisk"]),
  paragraph("Til slutt."),
];

/** What was done last. */
function lastOf(pane: Pane): DoneInDocument {
  const [last] = pane.store.get().history;
  if (last === undefined) throw new Error("nothing was done");
  return last;
}

function findingOf(pane: Pane, is: (finding: Finding) => boolean): Finding {
  const finding = readOf(pane).findings.find(is);
  if (finding === undefined) throw new Error("no such finding");
  return finding;
}

/** Everything that can be done and undone, each by itself. */
const doings: Readonly<Record<string, (pane: Pane) => Promise<unknown>>> = {
  "tags a paragraph": (pane) => pane.commands.tagHere("strategy"),
  "changes a kind": (pane) => pane.commands.changeKind(id, "strategy"),
  "removes a tag": (pane) => pane.commands.untag(id),
  "links to an SDG": (pane) => pane.commands.addSdg(id, "13"),
  "writes properties": (pane) => pane.commands.setDetails(id, { responsible: "Skole", toYear: 2030, status: "done" }),
  "keeps its own words": (pane) => pane.commands.keepOwnWords(id, "Vi har ikke basseng"),
  "lets go of the origin": (pane) => pane.commands.letGoOfOrigin(id),
  "refuses what is proposed": (pane) =>
    pane.commands.decline(proposeElements(readOf(pane).plan.document, "nb").elements.slice(0, 1)),
  "unties the document": (pane) => pane.commands.untie(),
  "mends a heading": (pane) => pane.commands.fix(findingOf(pane, ({ fix }) => fix?.type === "setHeadingLevel")),
  "marks a header row": (pane) => pane.commands.fix(findingOf(pane, ({ fix }) => fix?.type === "markHeaderRow")),
  "writes an alternative text": (pane) =>
    pane.commands.writeAltText(
      findingOf(pane, ({ where }) => where.type === "picture"),
      "Kart over Fjordvik",
    ),
  "takes the origin's words": (pane) => pane.commands.updateFromOrigin(id, origin()),
};

function origin() {
  const [element] = register.elements;
  if (element === undefined) throw new Error("the register has no element");
  return { ...element, text: "" };
}

/** A pane in a document with a goal that has an origin, a reason of its own and a waiver. */
async function opened(): Promise<Pane> {
  const { standin } = await openInWord(document);
  await changePlanRecord(await knownNow(), (record) => ({
    ...record,
    plan: "klima",
    kind: "temaplan",
    language: "nb",
    details: [
      {
        ...emptyDetails(id),
        sdgs: ["3"],
        responsible: "Oppvekst",
        origin: {
          plan: "samfunnsdel",
          version: 1,
          element: "zzzzzzzzzz",
          title: "Alle barn kan lære å svømme",
          text: "",
          ownReason: null,
        },
        waivers: [{ rule: "goal-has-indicator", reason: "Kommer", by: "Kari", passage: "0123456789abcdef" }],
      },
    ],
  }));
  standin.setCursor("Fjordvik er klimanøytral");
  const pane = await startedPane(answering);
  await pane.commands.signIn();
  return pane;
}

/** The document as read anew, and what is made of it, without what differs by itself from reading to reading. */
async function documentNow() {
  const { elements, record, document } = await planNow();
  return { elements, record, blocks: document.blocks };
}

test.each(Object.keys(doings))("what %s is undone, done again and undone, each as read back", async (name) => {
  const pane = await opened();
  const before = await documentNow();
  await doings[name]?.(pane);
  const after = await documentNow();
  expect(after).not.toEqual(before);
  const { id: done, what } = lastOf(pane);

  expect(await pane.commands.undo(done)).toBe(true);
  expect(pane.store.get().notice).toEqual({ type: "done", what: { did: "undone", what } });
  expect(await documentNow()).toEqual(before);
  expect(readOf(pane).plan.elements).toEqual(before.elements);
  expect(readOf(pane).plan.record).toEqual(before.record);

  expect(await pane.commands.undo(done)).toBe(true);
  expect(pane.store.get().notice).toEqual({ type: "done", what: { did: "redone", what } });
  expect(await documentNow()).toEqual(after);
  expect(await pane.commands.undo(done)).toBe(true);
  expect(await documentNow()).toEqual(before);
  expect(pane.store.get().history).toHaveLength(1);
});

test("letting go of an origin is undone with the reason that was written, and says so beforehand", async () => {
  const pane = await opened();
  await pane.commands.keepOwnWords(id, "Vi har ikke basseng");
  await pane.commands.letGoOfOrigin(id);
  expect(sayHistory(lastOf(pane), "nb")).toBe("Opphavet er sluppet, og med det begrunnelsen «Vi har ikke basseng».");
  expect(lastOf(pane).about).toBe("Alle barn kan svømme");
  await pane.commands.undo(lastOf(pane).id);
  expect(readOf(pane).plan.elements[0]?.origin?.ownReason).toBe("Vi har ikke basseng");
});

test("one thing is undone without those that came after it", async () => {
  const pane = await opened();
  await pane.commands.addSdg(id, "13");
  const first = lastOf(pane).id;
  await pane.commands.setDetails(id, { responsible: "Skole" });
  await pane.commands.tagHere("strategy");
  await pane.commands.undo(first);
  expect(readOf(pane).plan.elements).toMatchObject([{ kind: "strategy" }, { id, responsible: "Skole", sdgs: ["3"] }]);
});

test("what others have changed since is not written over: that is said, and the thing stays in the list", async () => {
  const pane = await opened();
  await pane.commands.setDetails(id, { responsible: "Skole" });
  await changePlanRecord(await knownNow(), (record) => ({
    ...record,
    details: record.details.map((entry) => ({ ...entry, responsible: "Helse" })),
  }));
  expect(await pane.commands.undo(lastOf(pane).id)).toBe(false);
  expect(pane.store.get().notice).toMatchObject({ type: "word", refusal: { code: "changedSince" } });
  expect((await planNow()).elements[0]?.responsible).toBe("Helse");
  expect(lastOf(pane).undone).toBe(false);
});

test("a removed tag is put where its words stand now; where that is not certain, it is put nowhere", async () => {
  const { standin } = await openInWord([
    paragraph("Samme ord."),
    control(`pt1:goal:${id}`, "Mål", paragraph("Alle barn kan svømme")),
    paragraph("Samme ord."),
  ]);
  const pane = await startedPane(away);
  await pane.commands.untag(id);
  standin.setCursor("Alle barn kan svømme");
  await pane.commands.tagHere("strategy");
  expect(await pane.commands.undo(1)).toBe(false);
  expect(pane.store.get().notice).toMatchObject({ type: "word", refusal: { code: "changedSince" } });
  expect(readOf(pane).plan.elements).toMatchObject([{ kind: "strategy" }]);
});

test("a fetched goal is taken out again with its words and its origin, and cannot be done again from here", async () => {
  const pane = await opened();
  const before = await documentNow();
  await pane.commands.fetch(origin());
  expect(readOf(pane).plan.elements).toHaveLength(2);
  expect(await pane.commands.undo(lastOf(pane).id)).toBe(true);
  const now = await documentNow();
  expect(now.elements).toEqual(before.elements.map((element) => ({ ...element, ...placeOf(now.elements[0]) })));
  expect(now.record).toEqual(before.record);
  expect(await pane.commands.undo(lastOf(pane).id)).toBe(false);
  expect(pane.store.get().notice).toMatchObject({ type: "word", refusal: { code: "undoInWord" } });
});

function placeOf(element: { readonly first: number; readonly last: number } | undefined) {
  return { first: element?.first, last: element?.last };
}

test("each thing done is said in all three languages", async () => {
  const pane = await opened();
  await pane.commands.setDetails(id, { responsible: "Skole", toYear: 2030 });
  await pane.commands.addSdg(id, "13");
  expect(languages.map((language) => sayHistory(lastOf(pane), language))).toEqual([
    "Endret: FNs bærekraftsmål.",
    "Endra: FNs berekraftsmål.",
    "Changed: the UN's SDGs.",
  ]);
  expect(sayHistory(pane.store.get().history[1] ?? lastOf(pane), "nb")).toBe("Endret: ansvarlig, til år.");
});
