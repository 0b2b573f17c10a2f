import type { MathNode } from "./document.ts";
import type { PartElement } from "./partElement.ts";

/** A formula of Word (OMML, ECMA-376-1 § 22.1) as presentation MathML. */
export function toMathMl(formula: PartElement, display: boolean): MathNode {
  const text = (element: PartElement): string => element.text + element.children.map(text).join("");
  return { name: "math", attributes: display ? { display: "block" } : {}, children: [{ name: "mtext", attributes: {}, children: [text(formula)] }] };
}
