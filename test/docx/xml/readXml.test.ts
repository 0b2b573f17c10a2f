import { SaxesParser } from "saxes";
import { readXml } from "../../../src/docx/xml/readXml.ts";
import { SeededRandom } from "../../fuzz/seededRandom.ts";

/** The events of a text, as lines; null where it refuses it. */
function eventsOf(text: string): readonly string[] | null {
  const lines: string[] = [];
  const read = readXml(text, {
    open: (name, attributes) => lines.push(`<${name} ${JSON.stringify(attributes.all())}`),
    close: () => lines.push(">"),
    text: (value) => lines.push(`"${value}`),
  });
  return read.ok ? joined(lines) : null;
}

/** The same by saxes, a strict parser that many trust. */
function eventsOfSaxes(text: string): readonly string[] | null {
  const lines: string[] = [];
  let refused = false;
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", () => (refused = true));
  parser.on("doctype", () => (refused = true));
  parser.on("opentag", ({ name, attributes }) => lines.push(`<${name} ${JSON.stringify(attributes)}`));
  parser.on("closetag", () => lines.push(">"));
  parser.on("text", (value) => lines.push(`"${value}`));
  parser.on("cdata", (value) => lines.push(`"${value}`));
  parser.write(text).close();
  return refused ? null : joined(lines);
}

/** Text given in pieces is one text; what stands around the root is none. */
function joined(events: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const event of events) {
    const last = lines.at(-1);
    if (event.startsWith('"') && last?.startsWith('"') === true) lines[lines.length - 1] = last + event.slice(1);
    else lines.push(event);
  }
  return lines
    .slice(
      lines.findIndex((line) => line.startsWith("<")),
      lines.lastIndexOf(">") + 1,
    )
    .filter((line) => line !== '"');
}

const sample = `<w:document xmlns:w="urn:w" mc:Ignorable='w14 "w15"'><!-- a > b --><w:body>
<w:p w:rsidR="00A1" w:rsidP='00B2'><w:r><w:t xml:space="preserve"> mål &amp; tiltak &lt;1&gt; &#229;&#x1F600; </w:t><w:br/></w:r ></w:p>
<w:p\tw:a = "1&#10;2\n3"\n/><![CDATA[x < y & z]]>]] &gt; ></w:body></w:document >\n`;

describe("gives the same events as saxes", () => {
  test("of a text with all that XML has", () => {
    expect(eventsOf(`<?xml version="1.0"?>\n${sample}<?end here?>`)).toEqual(eventsOfSaxes(sample));
    expect(eventsOf(sample)).toContain('<w:p {"w:a":"1\\n2 3"}');
  });

  test("of that text with something cut out, doubled or changed", () => {
    const random = new SeededRandom(7);
    const signs = [
      "<",
      ">",
      "/",
      "&",
      ";",
      '"',
      "'",
      "=",
      " ",
      "\n",
      "]]>",
      "<!",
      "--",
      "?",
      "x",
      "\u0000",
      ":",
      "1",
      "&#0;",
      "&x;",
      "<a>",
      "</a>",
    ];
    const differences: string[] = [];
    let accepted = 0;
    for (let round = 0; round < 6_000; round++) {
      const at = random.below(sample.length);
      const length = random.below(3);
      const sign = signs[random.below(signs.length)] ?? "";
      const text = sample.slice(0, at) + sign + sample.slice(at + length);
      const ours = eventsOf(text);
      const theirs = eventsOfSaxes(text);
      if (ours !== null) accepted += 1;
      if (JSON.stringify(ours) !== JSON.stringify(theirs))
        differences.push(
          `${ours === null ? "refused" : "read"}: ${JSON.stringify(sample.slice(at - 15, at))} ${JSON.stringify(sign)} instead of ${JSON.stringify(sample.slice(at, at + length))}`,
        );
    }
    expect(accepted).toBeGreaterThan(1_000);
    expect(differences).toEqual([]);
  });
});
