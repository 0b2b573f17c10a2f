import { withoutMetadata } from "../../document/pictures/withoutMetadata.ts";
import { tagOf } from "../answers/tagOf.ts";
import { KeptRecently } from "./keptRecently.ts";

/** A picture of a version as readers may have it, and its ETag. */
export interface ServedPicture {
  readonly bytes: Buffer;
  readonly tag: string;
}

/** A picture of a publication, without what it carries and does not show; null where it cannot be known what it carries. */
export type PictureKeeper = (
  publication: number,
  part: string,
  stored: () => Promise<Uint8Array | null>,
) => Promise<ServedPicture | null>;

/** How much is kept in all, in bytes. */
const room = 32 * 1024 * 1024;

/**
 * Pictures that are made fit for readers once and sent many times: versions published by earlier builds keep them with what a
 * camera wrote in them. A publication's pictures never change; whether it still has a page is for the caller to ask each time.
 */
export function pictureCache(): PictureKeeper {
  const kept = new KeptRecently<ServedPicture>(room, ({ bytes }) => bytes.length);
  return async (publication, part, stored) => {
    const key = `${publication} ${part}`;
    const found = kept.find(key);
    if (found !== undefined) return found;
    const bytes = await stored();
    const clean = bytes === null ? null : withoutMetadata(bytes);
    if (clean === null) return null;
    const picture = { bytes: Buffer.from(clean.bytes), tag: tagOf(clean.bytes) };
    kept.keep(key, picture);
    return picture;
  };
}
