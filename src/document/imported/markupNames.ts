const words = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements that have lines of their own. */
export const blockNames = words(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup html " +
    "legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp",
);

/** Elements without contents (HTML Living Standard § 13.1.2), and columns, which hold nothing but such. */
export const voidNames = words(
  "area base basefont bgsound br col colgroup command embed frame hr img image input keygen link meta param source track wbr",
);

/** Elements whose contents are no words of the text. */
export const droppedNames = words("iframe math noembed noframes script select style svg template title");

/** Elements that are reported, since they show what is not carried. */
export const reportedNames = words("applet audio canvas embed iframe math object select svg video");

/** A table and its parts. */
export const tableNames = words("table caption thead tbody tfoot tr td th");

const implied: ReadonlyMap<string, readonly string[]> = new Map([
  ["a", ["a"]],
  ["li", ["li", "p"]],
  ["dt", ["dt", "dd", "p"]],
  ["dd", ["dt", "dd", "p"]],
  ["option", ["option"]],
  ["button", ["button"]],
]);

const paragraph: readonly string[] = ["p"];
const nothing: readonly string[] = [];

/** The elements whose end an element's start means (HTML Living Standard § 13.1.2.4). */
export function impliedEnds(name: string): readonly string[] {
  return implied.get(name) ?? (blockNames.has(name) ? paragraph : nothing);
}

const boundaries = words("table caption td th");
const listBoundaries = words("table caption td th ul ol menu dir dl");

/** Which elements hold fast against what ends an element of a name, or the ones its start means the end of. */
export function endsBefore(name: string): (each: string) => boolean {
  if (name === "table") return () => false;
  if (tableNames.has(name)) return (each) => each === "table";
  if (name === "li" || name === "dt" || name === "dd") return (each) => listBoundaries.has(each);
  if (name === "a" || blockNames.has(name)) return (each) => boundaries.has(each);
  return (each) => each !== "p" && blockNames.has(each);
}
