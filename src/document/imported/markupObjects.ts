import type { Picture } from "../blocks/document.ts";
import { wholeNumber } from "./markupList.ts";
import type { MarkupPictures } from "./markupPictures.ts";
import { unshown } from "../drawing/addPicture.ts";
import type { DraftContext } from "../draft/draftContext.ts";
import type { StoryDraft } from "../draft/storyDraft.ts";

type Attributes = ReadonlyMap<string, string>;

/** A picture of HTML (HTML Living Standard § 4.8.3), which stands in a draft; one that is not there or cannot be shown is reported. */
export function readPicture(
  context: DraftContext,
  pictures: MarkupPictures,
  attributes: Attributes,
  { at, story }: StoryDraft,
): Picture {
  const src = attributes.get("src") ?? "";
  const found = pictures.find(src);
  const { name, contentType } = typeof found === "object" ? found : { name: "", contentType: "" };
  if (found === "outside") context.messages.report("pictureOutside", at);
  else if (found === "missing") context.messages.report("missingPart", at, src.slice(0, 200));
  else if (name === "" || unshown.test(contentType)) context.messages.report("pictureFormat", at, contentType);
  if (name !== "") context.document.pictureParts.add(context.sources.current.folder + name);
  const alt = attributes.get("alt")?.trim() ?? null;
  return {
    type: "picture",
    part: name === "" ? "" : context.sources.current.folder + name,
    contentType: name === "" ? "" : contentType,
    index: story === "body" ? context.document.pictures++ : -1,
    alt,
    decorative: alt === "",
    width: pixels(attributes.get("width")),
    height: pixels(attributes.get("height")),
  };
}

/** What a field of a form shows: what is written in it, or whether it is ticked. */
export function inputText(attributes: Attributes): string {
  const type = (attributes.get("type") ?? "text").trim().toLowerCase();
  if (type === "checkbox" || type === "radio") return attributes.has("checked") ? "\u2612" : "\u2610";
  return /^(hidden|password|submit|reset|button|image|file)$/.test(type) ? "" : (attributes.get("value") ?? "");
}

/** A size as a browser reads it in an attribute; 0 where it is none in pixels. */
function pixels(value: string | undefined): number {
  return /%\s*$/.test(value ?? "") ? 0 : Math.min(100_000, Math.max(0, wholeNumber(value) ?? 0));
}
