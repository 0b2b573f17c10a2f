import { checkAddress } from "../blocks/allowedAddress.ts";
import type { Link } from "../blocks/document.ts";
import type { Relationship } from "../../docx/relationships.ts";
import type { Writable } from "../blocks/writable.ts";
import type { DraftContext } from "./draftContext.ts";

/**
 * The link to an address, a bookmark, or a bookmark of an address ("#" and its name behind it); null where it leads
 * nowhere, and reported where that is because the address is not let through. One to a bookmark is led there when all is read.
 */
export function readLink(context: DraftContext, at: number, address: string, anchor: string): Writable<Link> | null {
  const hash = address.indexOf("#");
  const outside = hash < 0 ? address : address.slice(0, hash);
  const bookmark = anchor !== "" || hash < 0 ? anchor : address.slice(hash + 1);
  if (outside === "") {
    if (bookmark === "") return null;
    const link = { type: "link" as const, href: "", inlines: [] };
    context.document.innerLinks.push({ link, bookmark, source: context.sources.current, at });
    return link;
  }
  const checked = checkAddress(anchor === "" ? address : `${outside}#${anchor}`);
  if ("href" in checked) return { type: "link", href: checked.href, inlines: [] };
  context.messages.report(checked.refused, at, checked.detail);
  return null;
}

/** The address a relationship leads to: out of the package, or to a place in the document, which some programs write as one inside it. */
export function addressOfRelation({ outside, target, fragment }: Relationship): string {
  return outside || fragment === "" ? target : `#${fragment}`;
}
