import { openPackage } from "../../src/docx/openPackage.ts";
import { writePackage, type WrittenPart } from "../../src/docx/writePackage.ts";
import { parseXml } from "../../src/docx/xml/parseXml.ts";
import { writeXml } from "../../src/docx/xml/writeXml.ts";
import { XmlElement, XmlText } from "../../src/docx/xml/xmlTree.ts";
import type { SeededRandom } from "./seededRandom.ts";

/** Values an attribute or a text should never have, but may. */
const awkward: readonly string[] = [
  "",
  "0",
  "-1",
  "-3",
  "2.5",
  "25",
  "2147483647",
  "999999999999",
  "NaN",
  "1e9",
  "true",
  "javascript:alert(1)",
  "<script>",
  "\"'><img src=x onerror=alert(1)>",
  "../../x",
  "%1%2%3%9",
  "rId999",
  "\u202e\u0301",
  "x".repeat(5_000),
  "restart",
  "begin",
  "end",
];

/** A file with a few faults in it: in its XML, its parts or its bytes. The same randomness gives the same faults. */
export function mutate(file: Uint8Array, random: SeededRandom): Uint8Array {
  const kind = random.below(10);
  if (kind === 0) return flipBytes(file, random);
  if (kind === 1) return file.slice(0, random.below(file.length));
  const opened = openPackage(file);
  if (!opened.ok) throw new Error("the file to mutate is good");
  const { names } = opened.value;
  const targets = names.filter((name) => /document\.xml$|styles|numbering|notes|rels$|Types/.test(name));
  const target = kind < 8 ? opened.value.main : random.pick(targets);
  const parts = names.flatMap((name): readonly WrittenPart[] => {
    const bytes = opened.value.bytes(name);
    if (!bytes.ok) return [];
    if (name !== target) return [{ name, content: bytes.value }];
    const text = new TextDecoder().decode(bytes.value);
    if (kind === 9) return random.below(3) === 0 ? [] : [{ name, content: scramble(text, random) }];
    return [{ name, content: rearrange(text, random) }];
  });
  return writePackage(parts);
}

/** Well-formed XML in which elements have been moved, doubled, lost or given other values. */
function rearrange(text: string, random: SeededRandom): string {
  const tree = parseXml(text);
  if (!tree.ok) return text;
  for (let count = 1 + random.below(6); count > 0; count--) {
    const all = [...tree.value.root.descendants()];
    if (all.length < 3) break;
    const one = random.pick(all);
    const other = random.pick(all);
    switch (random.below(8)) {
      case 0:
        one.remove();
        break;
      case 1:
        one.parent?.insertAfter(one.clone(), one);
        break;
      case 2:
        other.append(one.clone());
        break;
      case 3:
        one.replaceWith(...[...one.children].filter((child) => child.type === "element"));
        break;
      case 4:
        for (const name of one.attributes.keys()) if (!name.startsWith("xmlns")) one.set(name, random.pick(awkward));
        break;
      case 5:
        one.append(new XmlText(random.pick(awkward)));
        break;
      case 6:
        one.parent?.insertBefore(
          new XmlElement(
            other.name,
            other.attributes,
            [...other.children].map((child) => (child.type === "element" ? child.clone() : new XmlText("x"))),
          ),
          one,
        );
        break;
      case 7:
        giveAll(all, one, random);
        break;
    }
  }
  return writeXml(tree.value);
}

/** The same awkward value for one attribute of all elements of a name: a fault that is everywhere, as programs make them. */
function giveAll(all: readonly XmlElement[], like: XmlElement, random: SeededRandom): void {
  const names = [...like.attributes.keys()].filter((name) => !name.startsWith("xmlns"));
  if (names.length === 0) return;
  const name = random.pick(names);
  const value = random.pick(awkward);
  for (const each of all) if (each.name === like.name && each.get(name) !== undefined) each.set(name, value);
}

/** XML that is likely to be broken: a stretch lost, doubled or put elsewhere. */
function scramble(text: string, random: SeededRandom): string {
  const from = random.below(text.length);
  const to = Math.min(text.length, from + random.below(400));
  const at = random.below(text.length);
  const stretch = text.slice(from, to);
  return random.below(2) === 0 ? text.slice(0, from) + text.slice(to) : text.slice(0, at) + stretch + text.slice(at);
}

function flipBytes(file: Uint8Array, random: SeededRandom): Uint8Array {
  const changed = file.slice();
  for (let count = 1 + random.below(20); count > 0; count--) changed[random.below(changed.length)] = random.below(256);
  return changed;
}
