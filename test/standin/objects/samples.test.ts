import { paragraph } from "../../../src/docx/build/build.ts";
import { openInWord, refusalOf } from "../openInWord.ts";
import { eventSamples, pressThrough } from "./eventSamples.ts";
import { formattingPresses } from "./formattingSamples.ts";
import { bodyPresses } from "./bodySamples.ts";
import { documentPresses } from "./documentSamples.ts";

const presses = [...formattingPresses, ...documentPresses, ...bodyPresses];

/** Samples that begin with a member the client from npm does not have, so that nothing of theirs can be asked. */
const beyondTheClient = [
  ["25-paragraph/get-text", "Paragraph", "getText"],
  ["35-ranges/get-pages", "Range", "pages"],
  ["50-document/insert-external-document", "Document", "insertFileFromBase64"],
  ["50-document/manage-annotations", "Paragraph", "insertAnnotations"],
  ["50-document/manage-custom-xml-part", "Document", "customXmlParts"],
  ["50-document/manage-custom-xml-part-ns", "Document", "customXmlParts"],
  ["50-document/manage-fields", "Range", "insertField"],
  ["50-document/manage-settings", "Document", "settings"],
  ["50-document/manage-styles", "Document", "addStyle"],
  ["50-document/manage-tracked-changes", "Body", "getTrackedChanges"],
  ["50-document/save-close", "Document", "close"],
] as const;

describe("what Microsoft's samples press", () => {
  const done = presses.filter(({ refused }) => refused === undefined);

  test("is done, or refused by the name of the member: 67 and 7 presses of 29 samples", () => {
    expect([done.length, presses.length - done.length]).toEqual([67, 7]);
    expect(new Set(presses.map(({ sample }) => sample)).size).toBe(29);
  });

  test.each([...new Set(presses.map(({ sample }) => sample))])("%s", async (sample) => {
    const { Word, Office } = await openInWord([paragraph("")], { profile: "web" });
    for (const { press, run, gives, refused } of presses.filter((each) => each.sample === sample)) {
      const pressed = Word.run((context) => run(context, Office));
      if (refused === undefined) expect([press, await pressed]).toEqual([press, gives]);
      else expect(await refusalOf(pressed)).toEqual({ code: "ApiNotFound", at: refused });
    }
  });

  test.each(eventSamples)("$sample, by a newer client", async (sample) => {
    const office = await openInWord([paragraph("")], { profile: "web", newerClient: true });
    expect(await pressThrough(office, sample)).toEqual({ heard: [sample.tells], after: [] });
  });

  test.each(beyondTheClient)(
    "%s begins with %s.%s, which the client from npm does not have",
    async (_, name, member) => {
      const { Word } = await openInWord([paragraph("")], { profile: "web" });
      expect(Word[name].prototype).not.toHaveProperty(member);
    },
  );
});
