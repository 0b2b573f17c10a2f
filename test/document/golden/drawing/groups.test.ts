import { docx, rawXml, withPart } from "../../../../src/docx/build/build.ts";
import type { Piece } from "../../../../src/docx/build/builtPackage.ts";
import { pair, readBuilt } from "../pair.ts";

const bytes = new Uint8Array([1, 2, 3]);
const withPictures = (xml: (id: string) => string): Piece =>
  withPart("media/a.png", "image/png", bytes, "image", (id) => rawXml(`<w:p><w:r>${xml(id)}</w:r></w:p>`));
const transform = (cx: number, cy: number, more = "", turned = "") =>
  `<a:xfrm${turned}><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/>${more}</a:xfrm>`;
const pic = (id: string, cx: number, cy: number, descr = "", turned = "") =>
  `<pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="p"${descr === "" ? "" : ` descr="${descr}"`}/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill><pic:spPr>${transform(cx, cy, "", turned)}</pic:spPr></pic:pic>`;
const children = (cx: number, cy: number) => `<a:chOff x="0" y="0"/><a:chExt cx="${cx}" cy="${cy}"/>`;
const drawing = (cx: number, cy: number, inside: string, described = "", kind = "Group") =>
  `<w:drawing><wp:inline><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="1" name="g"${described}/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessing${kind}">${inside}</a:graphicData></a:graphic></wp:inline></w:drawing>`;
const group = (name: string, properties: string, inside: string) =>
  `<wpg:${name} xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:grpSpPr>${properties}</wpg:grpSpPr>${inside}</wpg:${name}>`;

// § 20.1.7.5: the children of a group are measured in units of which its `chExt` says how many it is wide and high.
describe("pictures in a group", () => {
  pair(
    "have each its own size, and the group's words stand once",
    [
      withPictures((id) =>
        drawing(
          1_905_000,
          952_500,
          group(
            "wgp",
            transform(1_905_000, 952_500, children(400, 200)),
            pic(id, 100, 200) + pic(id, 200, 100, "Logo") + pic(id, 100, 100),
          ),
          ' descr="Tre kart"',
        ),
      ),
    ],
    '<p><img src="media/a.png" alt="Tre kart" width="50" height="100"><img src="media/a.png" alt="Logo" width="100" height="50"><img src="media/a.png" alt="" width="50" height="50"></p>',
  );

  pair(
    "have the words they have themselves where the group has none, in groups in groups too",
    [
      withPictures((id) =>
        drawing(
          1_905_000,
          952_500,
          group(
            "wgp",
            transform(1_905_000, 952_500, children(3_810_000, 1_905_000)),
            pic(id, 952_500, 952_500, "Kart") +
              group("grpSp", transform(1_905_000, 1_905_000, children(10, 10)), pic(id, 5, 10, "Graf")),
          ),
        ),
      ),
    ],
    '<p><img src="media/a.png" alt="Kart" width="50" height="50"><img src="media/a.png" alt="Graf" width="50" height="100"></p>',
  );

  pair(
    "are measured as they stand in a canvas, or in a group that does not say how",
    [
      withPictures((id) =>
        drawing(
          1_905_000,
          952_500,
          `<wpc:wpc xmlns:wpc="http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas">${pic(id, 952_500, 476_250, "Kart")}</wpc:wpc>`,
          "",
          "Canvas",
        ),
      ),
      withPictures((id) => drawing(1_905_000, 952_500, group("wgp", "", pic(id, 952_500, 476_250, "Kart")))),
    ],
    '<p><img src="media/a.png" alt="Kart" width="100" height="50"></p><p><img src="media/a.png" alt="Kart" width="100" height="50"></p>',
  );

  // ECMA-376-4 § 14.1.2.7: `coordsize`, 1000 by 1000 where it is not said.
  pair(
    "of the older kind have their own size and words, too",
    [
      withPictures(
        (id) =>
          `<w:pict><v:group alt="To kart" style="width:150pt;height:75pt" coordsize="400,200"><v:shape style="position:absolute;left:0;width:100;height:200"><v:imagedata r:id="${id}"/></v:shape><v:group style="width:200;height:200" coordsize="20,20"><v:shape style="width:10;height:20"><v:imagedata r:id="${id}"/></v:shape></v:group></v:group></w:pict>`,
      ),
    ],
    '<p><img src="media/a.png" alt="To kart" width="50" height="100"><img src="media/a.png" alt="" width="50" height="100"></p>',
  );

  pair(
    "of a group that is a link are links where they have words to name them",
    [
      withPart("media/a.png", "image/png", bytes, "image", (id) => (built) => {
        const linked = group("wgp", transform(952_500, 952_500, children(100, 100)), pic(id, 50, 50) + pic(id, 50, 50));
        const click = built.relate("hyperlink", "https://a.no", true);
        return rawXml(
          `<w:p><w:r>${drawing(952_500, 952_500, linked, ' descr="Kart"').replace(/(<wp:docPr[^>]*)\/>/, `$1><a:hlinkClick r:id="${click}"/></wp:docPr>`)}</w:r></w:p>`,
        )(built);
      }),
    ],
    '<p><a href="https://a.no"><img src="media/a.png" alt="Kart" width="50" height="50"></a><img src="media/a.png" alt="" width="50" height="50"></p>',
  );
});

test("a picture that is rotated or flipped in Word is carried as it is stored, and told", () => {
  const told = (turned: string) =>
    readBuilt(
      docx(
        {},
        withPictures((id) => drawing(9525, 9525, pic(id, 9525, 9525, "Kart", turned))),
      ),
    ).document.messages;
  const message = { kind: "pictureTurned", at: 0, detail: "" };
  expect([' rot="5400000"', ' rot="-600000"', ' flipH="1"', ' flipV="true"'].map(told)).toEqual(
    Array(4).fill([message]),
  );
  expect(["", ' rot="0"', ' rot="21600000"', ' flipH="0"'].map(told)).toEqual([[], [], [], []]);
  const inGroup = withPictures((id) =>
    drawing(9525, 9525, group("wgp", transform(9525, 9525, children(1, 1), ' rot="10800000"'), pic(id, 1, 1, "Kart"))),
  );
  expect(readBuilt(docx({}, inGroup)).document.messages).toEqual([message]);
  const older = (style: string) =>
    readBuilt(
      docx(
        {},
        withPictures(
          (id) =>
            `<w:pict><v:shape alt="Kart" style="width:9pt;height:9pt;${style}"><v:imagedata r:id="${id}"/></v:shape></w:pict>`,
        ),
      ),
    ).document.messages;
  expect(["rotation:90", "flip:x", "rotation:-5898240fd"].map(older)).toEqual([[message], [message], [message]]);
  expect(["rotation:0", "mso-rotate:90", "rotation:360"].map(older)).toEqual([[], [], []]);
});
