import { decodeBase64 } from "../../docx/base64.ts";
import { openPackage } from "../../docx/openPackage.ts";
import { defineClass, found } from "./classTable.ts";
import { askedKinds, kindOf } from "./contentControlMembers.ts";
import type { HostObject } from "./hostObject.ts";
import type { OpenedDocument } from "../paper/openedDocument.ts";
import { HostRefusal } from "../paper/hostRefusal.ts";
import { findBelow } from "../paper/wordTree.ts";
import { paragraphOfLocalId } from "../paper/localIds.ts";
import { storiesOf } from "../paper/stories.ts";
import { isTracking, setTracking } from "../paper/tracking.ts";
import { spanMembers } from "./spanMembers.ts";

/** Documents in which only one's own changes are tracked: the file has no mark for it, so it ends with the session. */
const tracksMineOnly = new WeakSet<OpenedDocument>();

/** Word.Document: the open document. */
export const documentClass = defineClass("Document", {
  values: {
    // The stand-in saves when it is asked for the file, so nothing is ever waiting to be saved.
    Saved: () => true,
    ChangeTrackingMode: (_, { document }) => {
      if (!isTracking(document)) return "Off";
      return tracksMineOnly.has(document) ? "TrackMineOnly" : "TrackAll";
    },
  },
  puts: {
    ChangeTrackingMode: (_, value, { document }) => {
      setTracking(document, value !== "Off");
      if (value === "TrackMineOnly") tracksMineOnly.add(document);
      else tracksMineOnly.delete(document);
    },
  },
  objects: {
    Body: (_, __, { document }) => ({ class: "Body", node: document.body }),
    ContentControls: (_, __, { document }) => ({
      class: "ContentControlCollection",
      find: () =>
        [document.body, ...storiesOf(document)]
          .flatMap((story) => findBelow(story, "w:sdt"))
          .map((node): HostObject => ({ class: "ContentControl", node })),
    }),
    GetContentControls: (_, args, { document }) => {
      const kinds = askedKinds(args.json(0));
      return {
        class: "ContentControlCollection",
        find: () =>
          [document.body, ...storiesOf(document)]
            .flatMap((story) => findBelow(story, "w:sdt"))
            .filter((node) => kinds.includes(kindOf(node)))
            .map((node): HostObject => ({ class: "ContentControl", node })),
      };
    },
    GetParagraphByUniqueLocalId: (_, args, { document }) => {
      const node = paragraphOfLocalId(document, args.text(0));
      return found(node && { class: "Paragraph", node }, "Document.getParagraphByUniqueLocalId");
    },
    GetSelection: (_, __, { document }) => {
      const { start, end } = document.selected();
      return { class: "Range", span: { start, end } };
    },
    Properties: () => ({ class: "DocumentProperties" }),
    Sections: (_, __, { document }) => ({
      class: "SectionCollection",
      find: () => findBelow(document.body, "w:sectPr").map((node): HostObject => ({ class: "Section", node })),
    }),
    Search: (_, args, around) =>
      spanMembers.objects.Search({ class: "Body", node: around.document.body }, args, around),
  },
  acts: {
    Save: () => undefined,
  },
});

/** Word.Application, as far as it makes documents (WordApi 1.3). A document without a file is not made here. */
export const applicationClass = defineClass("Application", {
  objects: {
    CreateDocument: (_, args) => {
      const docx = decodeBase64(args.text(0));
      if (docx === null || !openPackage(docx).ok)
        throw new HostRefusal("InvalidArgument", "Application.createDocument", "The file is not a Word document.");
      return { class: "DocumentCreated", docx };
    },
  },
});

/** Word.DocumentCreated: a document that has been made and is not seen until it is opened. Opening it changes nothing in this one. */
export const documentCreatedClass = defineClass("DocumentCreated", {
  calls: {
    Open: ({ docx }, _, { openBeside }) => {
      openBeside(docx);
      return null;
    },
  },
});
