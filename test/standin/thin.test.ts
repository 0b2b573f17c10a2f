import { docx, heading, paragraph } from "../../src/docx/build.ts";
import { officeInJsdom } from "./officeInJsdom.ts";

test("it opens", async () => {
  const started = Date.now();
  const { Word, Office, standin, close } = await officeInJsdom(docx({}, heading(1, "Mål"), paragraph("En"), paragraph("To")));
  console.log("boot", Date.now() - started, Office.context.displayLanguage);
  await Word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load("items/text,items/styleBuiltIn,items/style,items/outlineLevel");
    await context.sync();
    console.log(paragraphs.items.map((p) => [p.text, p.style, p.styleBuiltIn, p.outlineLevel]));
    const control = paragraphs.items[1]!.insertContentControl();
    control.tag = "pt1:goal:abc";
    control.title = "Mål";
    control.color = "#ff0000";
    control.load("id,tag,title,color,text");
    await context.sync();
    console.log(control.toJSON());
  });
  console.log(JSON.stringify(standin.wire.entries, null, 1));
  close();
});
