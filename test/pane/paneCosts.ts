import { control, docx, heading, paragraph } from "../../src/docx/build/build.ts";
import type { Piece } from "../../src/docx/build/builtPackage.ts";
import { picture } from "../../src/docx/build/buildPicture.ts";
import type { Pane } from "../../src/pane/core/createPane.ts";
import { insertText } from "../../src/standin/paper/editSpan.ts";
import { paragraphText } from "../../src/standin/paper/paragraphPieces.ts";
import { place } from "../../src/standin/paper/place.ts";
import { readLookPiece } from "../../src/word/known/readLookPiece.ts";
import { officeInJsdom, type OfficeInJsdom } from "../standin/officeInJsdom.ts";
import { away, closePanes, readOf, startedPane, until } from "./paneInWord.ts";

/** What one thing done in the pane takes: round trips of the object model, calls of the common API, and bytes both ways. */
export interface PaneCost {
  readonly name: string;
  readonly trips: number;
  readonly calls: number;
  /** All that went over the wire. */
  readonly bytes: number;
  /** Of that, what came as OOXML: where it is asked for, Word sends the document's styles with it. */
  readonly ooxml: number;
  /** Of that, the plan record's own traffic. */
  readonly record: number;
}

const goal = "abcdefghij";

/** A plan of so many paragraphs, a heading for every ten, one goal tagged; with so many megabytes of pictures. */
export function planOf(paragraphs: number, megabytes = 0): Uint8Array {
  const pieces: Piece[] = [control(`pt1:goal:${goal}`, "Mål", paragraph("Fjordvik er klimanøytral"))];
  for (let at = 1; at < paragraphs; at++)
    pieces.push(
      at % 10 === 5 ? heading(at === 5 ? 1 : 2, `Del ${at}`) : paragraph(`Avsnitt ${at} om byen og bygdene.`),
    );
  pieces.push(heading(4, "For dypt"));
  for (let each = 0; each < megabytes; each++) {
    // Bytes that do not let themselves be packed, another for each picture.
    const bytes = Uint8Array.from(
      { length: 1024 * 1024 },
      (_none, index) => (index * 2654435761 + each * 40503) >>> 13,
    );
    pieces.push(paragraph(picture({ bytes, name: `bilde${each}.png`, width: 40, height: 20, alt: "Kart" })));
  }
  return docx({}, ...pieces);
}

/** Counts what everything done in the pane takes, in a document opened in Word on the web. */
export async function paneCosts(bytes: Uint8Array): Promise<readonly PaneCost[]> {
  const office = await officeInJsdom(bytes, { profile: "web" });
  office.install();
  const counted = counter(office);
  office.standin.setCursor("Avsnitt 3 om byen og bygdene.");
  const pane = await startedPane(away);
  counted("open");

  await moved(office, pane, "Avsnitt 4 om byen og bygdene.");
  counted("follow");
  await pane.commands.tagHere("strategy");
  counted("tag");
  const tagged = readOf(pane).plan.elements.find(({ kind }) => kind === "strategy");
  await pane.commands.untag(tagged?.id ?? "");
  counted("untag");
  await pane.commands.addSdg(goal, "13");
  counted("link");
  await pane.commands.setDetails(goal, { responsible: "Teknisk" });
  counted("property");
  const finding = readOf(pane).findings.find(({ fix }) => fix?.type === "setHeadingLevel");
  if (!finding) throw new Error("no heading to mend");
  await pane.commands.fix(finding);
  counted("fix");
  await settledCursor(pane);
  counted("");

  write(office, "Avsnitt 6 om byen og bygdene.", "Skrevet: ");
  await until(pane, () => readOf(pane).changedSince);
  await until(pane, () => JSON.stringify(readOf(pane).plan.document.blocks).includes("Skrevet: "));
  counted("type");
  pane.stop();
  await readLookPiece(0);
  const costs = counted("pause");
  closePanes();
  office.close();
  return costs;
}

/**
 * Names what has gone over the wire since the last time; "" counts it for nothing. Gives all that is named so far. Pieces of
 * the look through the document come in pauses, and a slow machine pauses anywhere: they count for "open" and "pause" alone.
 */
function counter({ standin }: OfficeInJsdom): (name: string) => readonly PaneCost[] {
  const costs: PaneCost[] = [];
  let entries: (PaneCost & { readonly isLook: boolean })[] = [];
  standin.wire.onEntry(({ kind, actions, bytesIn, bytesOut }) => {
    if (kind === "housekeeping") return;
    const bytes = bytesIn + bytesOut;
    entries.push({
      name: "",
      trips: kind === "batch" ? 1 : 0,
      calls: kind === "batch" ? 0 : 1,
      bytes,
      ooxml: actions.some((action) => /getOoxml|getSliceAsync/i.test(action)) ? bytesOut : 0,
      record: actions.some((action) => /customXmlParts|^part\./.test(action)) ? bytes : 0,
      // One paragraph is looked for in the same way, in far fewer bytes than a piece of sixty.
      isLook: actions.at(-1) === "load Document.Body.Paragraphs" && bytesOut > 4096,
    });
  });
  return (name) => {
    const counted = entries.filter(({ isLook }) => !isLook || name === "open" || name === "pause");
    entries = [];
    const sum = (of: "trips" | "calls" | "bytes" | "ooxml" | "record"): number =>
      counted.reduce((all, entry) => all + entry[of], 0);
    if (name !== "")
      costs.push({
        name,
        trips: sum("trips"),
        calls: sum("calls"),
        bytes: sum("bytes"),
        ooxml: sum("ooxml"),
        record: sum("record"),
      });
    return costs;
  };
}

async function moved({ standin }: OfficeInJsdom, pane: Pane, text: string): Promise<void> {
  standin.setCursor(text);
  await until(pane, ({ cursor }) => cursor?.text === text);
}

/** Types at the beginning of a paragraph. */
function write({ standin }: OfficeInJsdom, text: string, typed: string): void {
  const found = standin.document.paragraphs().find((each) => paragraphText(each) === text);
  if (found === undefined) throw new Error(`no paragraph says «${text}»`);
  standin.document.journal.step("typing", () => insertText(standin.document, place(found, 0), typed));
  standin.setCursor(typed + text, typed.length);
}

/** Waits until the cursor has been looked for in what is shown now. */
function settledCursor(pane: Pane): Promise<void> {
  const { cursor } = pane.store.get();
  return until(pane, (state) => state.cursor !== cursor);
}
