import type { MathNode } from "../blocks/document.ts";
import { mathLetters } from "./mathLetters.ts";
import { child, isOn, type PartElement } from "../ooxml/partElement.ts";
import { isHiddenPhantom, lettersIn } from "./shownMath.ts";

/**
 * A formula of Word (OMML, ECMA-376-1 § 22.1) as presentation MathML, with the element names of
 * MathML Core, and `menclose`, which screen readers read and a browser without it shows as what it
 * holds. What we have no rule for is written as the formulas it holds, in order.
 */
export function toMathMl(formula: PartElement, display: boolean): MathNode {
  return node("math", display ? { display: "block" } : {}, row(formula));
}

function node(name: string, attributes: Readonly<Record<string, string>>, children: readonly MathNode[]): MathNode {
  return { name, attributes, children };
}

/** The formulas an element holds, side by side. */
function row(element: PartElement | undefined): readonly MathNode[] {
  return (element?.children ?? []).flatMap(convert);
}

/** As one node, where MathML wants exactly one. */
function one(element: PartElement | undefined): MathNode {
  const nodes = row(element);
  const [first] = nodes;
  return nodes.length === 1 && first !== undefined ? first : node("mrow", {}, nodes);
}

function convert(element: PartElement): readonly MathNode[] {
  const part = (name: string) => child(element, name);
  switch (element.name) {
    case "m:r":
      return run(element);
    case "m:f":
      return [fraction(element)];
    case "m:sSup":
      return [node("msup", {}, [one(part("m:e")), one(part("m:sup"))])];
    case "m:sSub":
      return [node("msub", {}, [one(part("m:e")), one(part("m:sub"))])];
    case "m:sSubSup":
      return [node("msubsup", {}, [one(part("m:e")), one(part("m:sub")), one(part("m:sup"))])];
    case "m:sPre":
      return [
        node("mmultiscripts", {}, [
          one(part("m:e")),
          node("mprescripts", {}, []),
          one(part("m:sub")),
          one(part("m:sup")),
        ]),
      ];
    case "m:rad":
      return [radical(element)];
    case "m:nary":
      return nary(element);
    case "m:d":
      return [delimited(element)];
    case "m:func":
      return [node("mrow", {}, [inOneWord(one(part("m:fName"))), node("mo", {}, ["\u2061"]), one(part("m:e"))])];
    case "m:limLow":
      return [node("munder", {}, [one(part("m:e")), one(part("m:lim"))])];
    case "m:limUpp":
      return [node("mover", {}, [one(part("m:e")), one(part("m:lim"))])];
    case "m:acc":
      return [
        node("mover", { accent: "true" }, [
          one(part("m:e")),
          operator(property(element, "m:accPr", "m:chr") ?? "\u0302"),
        ]),
      ];
    case "m:bar":
      return [
        property(element, "m:barPr", "m:pos") === "top"
          ? node("mover", {}, [one(part("m:e")), operator("\u00af")])
          : node("munder", {}, [one(part("m:e")), operator("_")]),
      ];
    case "m:groupChr": {
      const sign = operator(property(element, "m:groupChrPr", "m:chr") ?? "\u23df");
      return [
        node(property(element, "m:groupChrPr", "m:pos") === "top" ? "mover" : "munder", {}, [one(part("m:e")), sign]),
      ];
    }
    case "m:m":
      return [
        matrix(
          element.children
            .filter(({ name }) => name === "m:mr")
            .map((each) => each.children.filter(({ name }) => name === "m:e")),
        ),
      ];
    case "m:eqArr":
      return [withoutMarks(node("mtable", {}, element.children.filter(({ name }) => name === "m:e").map(equation)))];
    case "m:phant":
      return isHiddenPhantom(element) ? [room(element)] : row(part("m:e"));
    case "m:borderBox":
      return enclosed(element);
    case "w:del":
    case "w:moveFrom":
      return [];
    default:
      return element.name.endsWith("Pr") ? [] : row(element);
  }
}

const pieces = /\d+(?:[.,]\d+)*|\p{L}\p{M}*|\s+|[^\d\p{L}\s]/gu;
const uprightPieces = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*|\s+|[^\d\p{L}\s]/gu;

/** Word's words, numbers and signs of a run, each as MathML tells them apart. */
function run(element: PartElement): readonly MathNode[] {
  const properties = child(element, "m:rPr");
  const plainText = child(properties, "m:nor") !== undefined;
  const style = valueInMath(properties, "m:sty") ?? "";
  const upright = style === "p" || style === "b";
  const text = element.children
    .filter(({ name }) => name === "m:t" || name === "w:t")
    .map((each) => each.text)
    .join("");
  if (text === "") return [];
  if (plainText) return [node("mtext", {}, [text])];
  const script = valueInMath(properties, "m:scr") ?? "";
  return (text.match(upright ? uprightPieces : pieces) ?? []).flatMap((piece): readonly MathNode[] => {
    const written = mathLetters(piece, script, style);
    if (/^\d/.test(piece)) return [node("mn", {}, [written])];
    // One letter is slanted unless it says otherwise; a word in one `mi` stands upright (MathML Core, the `mi` element).
    if (/^\p{L}/u.test(piece))
      return [
        node("mi", upright && written === piece && Array.from(piece).length === 1 ? { mathvariant: "normal" } : {}, [
          written,
        ]),
      ];
    return /^\s/.test(piece) ? [] : [operator(piece)];
  });
}

function fraction(element: PartElement): MathNode {
  const bars = property(element, "m:fPr", "m:type");
  const parts = [one(child(element, "m:num")), one(child(element, "m:den"))];
  if (bars === "lin" || bars === "skw") return node("mrow", {}, [parts[0] ?? "", operator("/"), parts[1] ?? ""]);
  return node("mfrac", bars === "noBar" ? { linethickness: "0" } : {}, parts);
}

function radical(element: PartElement): MathNode {
  const degree = child(element, "m:deg");
  const hidden = child(child(element, "m:radPr"), "m:degHide");
  const plain = (hidden !== undefined && isOn(hidden.attributes["m:val"])) || row(degree).length === 0;
  return plain
    ? node("msqrt", {}, row(child(element, "m:e")))
    : node("mroot", {}, [one(child(element, "m:e")), one(degree)]);
}

function nary(element: PartElement): readonly MathNode[] {
  const sign = operator(property(element, "m:naryPr", "m:chr") ?? "∫");
  const sub = child(element, "m:sub");
  const sup = child(element, "m:sup");
  const beside = property(element, "m:naryPr", "m:limLoc") === "subSup";
  const hasSub = row(sub).length > 0;
  const hasSup = row(sup).length > 0;
  const names = beside
    ? { both: "msubsup", sub: "msub", sup: "msup" }
    : { both: "munderover", sub: "munder", sup: "mover" };
  const limited =
    hasSub && hasSup
      ? node(names.both, {}, [sign, one(sub), one(sup)])
      : hasSub
        ? node(names.sub, {}, [sign, one(sub)])
        : hasSup
          ? node(names.sup, {}, [sign, one(sup)])
          : sign;
  return [limited, ...row(child(element, "m:e"))];
}

function delimited(element: PartElement): MathNode {
  const begin = property(element, "m:dPr", "m:begChr") ?? "(";
  const end = property(element, "m:dPr", "m:endChr") ?? ")";
  const between = property(element, "m:dPr", "m:sepChr") ?? "|";
  const parts = element.children
    .filter(({ name }) => name === "m:e")
    .flatMap((each, index) => (index === 0 ? row(each) : [operator(between), ...row(each)]));
  return node("mrow", {}, [
    ...(begin === "" ? [] : [operator(begin)]),
    ...parts,
    ...(end === "" ? [] : [operator(end)]),
  ]);
}

function matrix(rows: readonly (readonly PartElement[])[]): MathNode {
  return node(
    "mtable",
    {},
    rows.map((cells) =>
      node(
        "mtr",
        {},
        cells.map((cell) => node("mtd", {}, row(cell))),
      ),
    ),
  );
}

/** An equation of an array; after a "#" stands its number, which Word sets apart at the margin, in a column of its own here. */
function equation(element: PartElement): MathNode {
  const nodes = row(element);
  const sign = nodes.findIndex((each) => typeof each !== "string" && each.name === "mo" && each.children[0] === "#");
  return node(
    "mtr",
    {},
    (sign < 0 ? [nodes] : [nodes.slice(0, sign), nodes.slice(sign + 1)]).map((cell) => node("mtd", {}, cell)),
  );
}

/** Equations in an array without the "&" that tells Word where to set them under each other (ECMA-376-1, `m:eqArr`). */
function withoutMarks(array: MathNode): MathNode {
  if (typeof array === "string") return array;
  const children = array.children.filter(
    (each) => typeof each === "string" || each.name !== "mo" || each.children[0] !== "&",
  );
  return { ...array, children: children.map(withoutMarks) };
}

/** The name of a function ("lim") as the one word it is, however Word cut its letters. */
function inOneWord(name: MathNode): MathNode {
  if (typeof name === "string") return name;
  const words = name.children.map((each) =>
    typeof each !== "string" && each.name === "mi" && typeof each.children[0] === "string" ? each.children[0] : null,
  );
  if (name.name === "mrow" && words.length > 0 && words.every((word) => word !== null))
    return node("mi", {}, [words.join("")]);
  const [first, ...rest] = name.children;
  return first === undefined || /^m(row|text|o|i|n)$/.test(name.name)
    ? name
    : { ...name, children: [inOneWord(first), ...rest] };
}

const sides = [
  ["m:hideTop", "top"],
  ["m:hideBot", "bottom"],
  ["m:hideLeft", "left"],
  ["m:hideRight", "right"],
] as const;
const strikes = [
  ["m:strikeH", "horizontalstrike"],
  ["m:strikeV", "verticalstrike"],
  ["m:strikeBLTR", "updiagonalstrike"],
  ["m:strikeTLBR", "downdiagonalstrike"],
] as const;

/** A formula with a box around it, or strokes through it (§ 22.1.2.11): a side is there unless it is hidden, a stroke where it is asked for. */
function enclosed(element: PartElement): readonly MathNode[] {
  const properties = child(element, "m:borderBoxPr");
  const says = (name: string) => {
    const found = child(properties, name);
    return found !== undefined && isOn(found.attributes["m:val"]);
  };
  const drawn = sides.filter(([hidden]) => !says(hidden)).map(([, side]) => side);
  const lines = [
    ...(drawn.length === sides.length ? ["box"] : drawn),
    ...strikes.filter(([name]) => says(name)).map(([, line]) => line),
  ];
  const inside = row(child(element, "m:e"));
  return lines.length === 0 ? inside : [node("menclose", { notation: lines.join(" ") }, inside)];
}

/** The room that a phantom takes, about as wide as its letters would be; they themselves are in no page. */
function room(phantom: PartElement): MathNode {
  const isFlat = isOnIn(phantom, "m:phantPr", "m:zeroWid");
  return node("mspace", { width: isFlat ? "0em" : `${(lettersIn(phantom) * 0.6).toFixed(1)}em` }, []);
}

function isOnIn(element: PartElement, properties: string, name: string): boolean {
  const value = child(child(element, properties), name);
  return value !== undefined && isOn(value.attributes["m:val"]);
}

function valueInMath(properties: PartElement | undefined, name: string): string | undefined {
  return child(properties, name)?.attributes["m:val"];
}

function operator(sign: string): MathNode {
  return node("mo", {}, [sign]);
}

function property(element: PartElement, properties: string, name: string): string | undefined {
  return valueInMath(child(element, properties), name);
}
