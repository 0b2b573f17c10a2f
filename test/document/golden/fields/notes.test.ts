import { docx, endnote, footnote, paragraph, rawXml } from "../../../../src/docx/build/build.ts";
import type { Piece } from "../../../../src/docx/build/builtPackage.ts";
import { pair, readBuilt } from "../pair.ts";

const run = (text: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** Puts a note into the file without a reference to it. */
const unreferred =
  (note: Piece): Piece =>
  (built) =>
    note(built).slice(0, 0);

describe("notes", () => {
  pair(
    "notes stand last, with the way back",
    [paragraph("Folketallet", footnote("SSB 2026."), " vokser", endnote("Se vedlegg."), ".")],
    `<p>Folketallet<sup><a id="footnote-1-ref" href="#footnote-1" role="doc-noteref" aria-label="Note 1">1</a></sup> vokser<sup><a id="endnote-1-ref" href="#endnote-1" role="doc-noteref" aria-label="Note i">i</a></sup>.</p>
     <section role="doc-endnotes" aria-labelledby="footnotes"><h2 id="footnotes">Fotnoter</h2><ol><li id="footnote-1"><p>SSB 2026. <a href="#footnote-1-ref" role="doc-backlink" aria-label="Tilbake til teksten fra note 1">↩</a></p></li></ol></section>
     <section role="doc-endnotes" aria-labelledby="endnotes"><h2 id="endnotes">Sluttnoter</h2><ol type="i"><li id="endnote-1"><p>Se vedlegg. <a href="#endnote-1-ref" role="doc-backlink" aria-label="Tilbake til teksten fra note i">↩</a></p></li></ol></section>`,
  );

  pair(
    "a note's own mark is the one its author wrote, once",
    [
      paragraph("Tall", footnote("* Anslag.")),
      rawXml(
        `<w:p>${run("Anslag")}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>${run(" for 2030.")}</w:p>`,
      ),
    ],
    `<p>Tall<sup><a id="footnote-1-ref" href="#footnote-1" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
     <p>Anslag<sup><a id="footnote-1-ref-2" href="#footnote-1" role="doc-noteref" aria-label="Note *">*</a></sup> for 2030.</p>
     <section role="doc-endnotes" aria-labelledby="footnotes"><h2 id="footnotes">Fotnoter</h2><ol><li id="footnote-1"><p>* Anslag. <a href="#footnote-1-ref" role="doc-backlink" aria-label="Tilbake til teksten fra note 1, sted 1">↩</a> <a href="#footnote-1-ref-2" role="doc-backlink" aria-label="Tilbake til teksten fra note 1, sted 2">↩</a></p></li></ol></section>`,
  );

  pair(
    "a note that only another note refers to stands after the others, and leads back to that note",
    [
      paragraph(
        "Folketallet",
        footnote("SSB", footnote("Tall for 2026."), "."),
        " vokser",
        footnote("Siden 2020."),
        ".",
      ),
    ],
    `<p>Folketallet<sup><a id="footnote-1-ref" href="#footnote-1" role="doc-noteref" aria-label="Note 1">1</a></sup> vokser<sup><a id="footnote-2-ref" href="#footnote-2" role="doc-noteref" aria-label="Note 2">2</a></sup>.</p>
     <section role="doc-endnotes" aria-labelledby="footnotes"><h2 id="footnotes">Fotnoter</h2><ol>
     <li id="footnote-1"><p>SSB<sup><a id="footnote-3-ref" href="#footnote-3" role="doc-noteref" aria-label="Note 3">3</a></sup>. <a href="#footnote-1-ref" role="doc-backlink" aria-label="Tilbake til teksten fra note 1">↩</a></p></li>
     <li id="footnote-2"><p>Siden 2020. <a href="#footnote-2-ref" role="doc-backlink" aria-label="Tilbake til teksten fra note 2">↩</a></p></li>
     <li id="footnote-3"><p>Tall for 2026. <a href="#footnote-3-ref" role="doc-backlink" aria-label="Tilbake til teksten fra note 3">↩</a></p></li></ol></section>`,
  );

  pair(
    "a footnote that only an endnote refers to stands among the footnotes",
    [paragraph("Folketallet", endnote("SSB", footnote("Tall for 2026."), "."), ".")],
    `<p>Folketallet<sup><a id="endnote-1-ref" href="#endnote-1" role="doc-noteref" aria-label="Note i">i</a></sup>.</p>
     <section role="doc-endnotes" aria-labelledby="footnotes"><h2 id="footnotes">Fotnoter</h2><ol>
     <li id="footnote-1"><p>Tall for 2026. <a href="#footnote-1-ref" role="doc-backlink" aria-label="Tilbake til teksten fra note 1">↩</a></p></li></ol></section>
     <section role="doc-endnotes" aria-labelledby="endnotes"><h2 id="endnotes">Sluttnoter</h2><ol type="i">
     <li id="endnote-1"><p>SSB<sup><a id="footnote-1-ref" href="#footnote-1" role="doc-noteref" aria-label="Note 1">1</a></sup>. <a href="#endnote-1-ref" role="doc-backlink" aria-label="Tilbake til teksten fra note i">↩</a></p></li></ol></section>`,
  );

  pair(
    "notes that refer to each other are each shown once",
    [paragraph("A", footnote("B", rawXml('<w:r><w:footnoteReference w:id="2"/></w:r>')))],
    `<p>A<sup><a id="footnote-1-ref" href="#footnote-1" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
     <section role="doc-endnotes" aria-labelledby="footnotes"><h2 id="footnotes">Fotnoter</h2><ol>
     <li id="footnote-1"><p>B<sup><a id="footnote-1-ref-2" href="#footnote-1" role="doc-noteref" aria-label="Note 1">1</a></sup> <a href="#footnote-1-ref" role="doc-backlink" aria-label="Tilbake til teksten fra note 1, sted 1">↩</a> <a href="#footnote-1-ref-2" role="doc-backlink" aria-label="Tilbake til teksten fra note 1, sted 2">↩</a></p></li></ol></section>`,
  );

  pair(
    "a note with a mark of its author's own is not counted",
    [
      rawXml(
        `<w:p>${run("Anslag")}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t></w:r></w:p>`,
      ),
      paragraph("Tall", footnote("SSB."), unreferred(footnote("* Usikkert."))),
    ],
    `<p>Anslag<sup><a id="footnote-1-ref" href="#footnote-1" role="doc-noteref" aria-label="Note *">*</a></sup></p>
     <p>Tall<sup><a id="footnote-2-ref" href="#footnote-2" role="doc-noteref" aria-label="Note 1">1</a></sup></p>
     <section role="doc-endnotes" aria-labelledby="footnotes"><h2 id="footnotes">Fotnoter</h2>
     <ol><li id="footnote-2"><p>SSB. <a href="#footnote-2-ref" role="doc-backlink" aria-label="Tilbake til teksten fra note 1">↩</a></p></li></ol>
     <ul><li id="footnote-1"><p>* Usikkert. <a href="#footnote-1-ref" role="doc-backlink" aria-label="Tilbake til teksten fra note *">↩</a></p></li></ul></section>`,
  );

  test("notes that nothing refers to are left out as Word leaves them out, and told", () => {
    const { document } = readBuilt(
      docx({}, paragraph("Tall."), unreferred(footnote("Anslag.")), unreferred(endnote("Kilde."))),
    );
    expect(document.notes).toEqual([]);
    expect(document.messages).toContainEqual({ kind: "unusedNotes", at: null, detail: "2" });
  });
});
