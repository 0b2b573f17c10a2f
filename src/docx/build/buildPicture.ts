import { raw, w } from "./build.ts";
import type { Piece } from "./builtPackage.ts";
import { XmlElement } from "../xml/xmlTree.ts";

export interface PictureOptions {
  readonly bytes: Uint8Array;
  /** File name in the package, with its ending: "kart.png". */
  readonly name: string;
  /** Alternative text; left out when nobody has written one. */
  readonly alt?: string;
  readonly decorative?: boolean;
  /** Size in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** A picture in the line of text. */
export function picture(options: PictureOptions): Piece {
  return (built) => {
    const relation = built.addMedia(options.name, options.bytes);
    const id = String(built.nextId());
    const size: readonly (readonly [string, string])[] = [
      ["cx", String(options.width * 9525)],
      ["cy", String(options.height * 9525)],
    ];
    const alt: readonly (readonly [string, string])[] = options.alt === undefined ? [] : [["descr", options.alt]];
    const decoration = options.decorative
      ? [
          raw(
            '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>',
          ),
        ]
      : [];
    return [
      w(
        "r",
        {},
        w(
          "drawing",
          {},
          new XmlElement(
            "wp:inline",
            [
              ["distT", "0"],
              ["distB", "0"],
              ["distL", "0"],
              ["distR", "0"],
            ],
            [
              new XmlElement("wp:extent", size),
              new XmlElement("wp:docPr", [["id", id], ["name", options.name], ...alt], decoration),
              new XmlElement(
                "a:graphic",
                [],
                [
                  new XmlElement(
                    "a:graphicData",
                    [["uri", "http://schemas.openxmlformats.org/drawingml/2006/picture"]],
                    [
                      new XmlElement(
                        "pic:pic",
                        [],
                        [
                          new XmlElement(
                            "pic:nvPicPr",
                            [],
                            [
                              new XmlElement("pic:cNvPr", [
                                ["id", id],
                                ["name", options.name],
                              ]),
                              new XmlElement("pic:cNvPicPr"),
                            ],
                          ),
                          new XmlElement(
                            "pic:blipFill",
                            [],
                            [
                              new XmlElement("a:blip", [["r:embed", relation]]),
                              raw("<a:stretch><a:fillRect/></a:stretch>"),
                            ],
                          ),
                          new XmlElement(
                            "pic:spPr",
                            [],
                            [
                              new XmlElement(
                                "a:xfrm",
                                [],
                                [
                                  new XmlElement("a:off", [
                                    ["x", "0"],
                                    ["y", "0"],
                                  ]),
                                  new XmlElement("a:ext", size),
                                ],
                              ),
                              raw('<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'),
                            ],
                          ),
                        ],
                      ),
                    ],
                  ),
                ],
              ),
            ],
          ),
        ),
      ),
    ];
  };
}
