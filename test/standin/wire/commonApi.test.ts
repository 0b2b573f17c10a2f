import { control, paragraph } from "../../../src/docx/build/build.ts";
import { openPackage } from "../../../src/docx/openPackage.ts";
import { asked, fileOf } from "../asked.ts";
import { openBytesInWord, openInWord } from "../openInWord.ts";
import type { OfficeInJsdom } from "../officeInJsdom.ts";

async function compressed(office: OfficeInJsdom, sliceSize: number): Promise<Uint8Array> {
  const bytes = await fileOf(office, sliceSize);
  if (typeof bytes === "number") throw new Error(`refused: ${bytes}`);
  return bytes;
}

describe("the common API", () => {
  test("says which Word this is, its language and what it can", async () => {
    const { Office } = await openInWord([paragraph("x")], { locale: "nn-NO" });
    expect(Office.context.displayLanguage).toBe("nn-NO");
    expect(Office.context.document.mode).toBe("readWrite");
    const { requirements } = Office.context;
    expect(["1.1", "1.3", "1.4", "1.6"].map((version) => requirements.isSetSupported("WordApi", version))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(requirements.isSetSupported("DialogApi", "1.2")).toBe(true);
  });

  test.each([
    ["web", "OfficeOnline", "16.0.18000.1000"],
    ["windows", "PC", "16.0.18000.1000"],
    ["mac", "Mac", "16.0.18000.1000"],
    ["ipad", "iOS", "16.0.18000.1000"],
    ["word2021", "PC", "16.0.14332.20000"],
  ] as const)("says in the profile %s that it runs on %s, and its version", async (profile, platform, version) => {
    const { Office } = await openInWord([paragraph("x")], { profile });
    const { context } = Office;
    expect([context.platform, context.diagnostics.platform, context.diagnostics.version]).toEqual([
      platform,
      platform,
      version,
    ]);
    expect((await Office.onReady()).platform).toBe(platform);
  });

  test("says where the document is", async () => {
    const { Office } = await openInWord([paragraph("x")]);
    const properties = await asked<Office.FileProperties>((callback) =>
      Office.context.document.getFilePropertiesAsync(callback),
    );
    expect(typeof properties === "number" ? properties : properties.url).toBe("https://localhost/document.docx");
  });

  test("gives the file in slices that together are the .docx as it stands", async () => {
    const office = await openInWord([paragraph("Hele planen")]);
    const bytes = await compressed(office, 700);
    const opened = openPackage(bytes);
    expect(opened.ok && opened.value.text(opened.value.main)).toMatchObject({
      ok: true,
      value: expect.stringContaining("Hele planen") as string,
    });
  });

  test("keeps settings in the document itself, over a reload of the pane and a save", async () => {
    const office = await openInWord([paragraph("x")]);
    office.Office.context.document.settings.set("plan", { id: "p1" });
    await asked((callback) => office.Office.context.document.settings.saveAsync(callback));
    const reloaded = await office.reload();
    expect(reloaded.Office.context.document.settings.get("plan")).toEqual({ id: "p1" });
    const elsewhere = await openBytesInWord(reloaded.standin.save());
    expect(elsewhere.Office.context.document.settings.get("plan")).toEqual({ id: "p1" });
    reloaded.close();
  });

  test("tells of a new selection, and no more when nobody listens", async () => {
    const { Office, standin } = await openInWord([paragraph("En"), paragraph("To")]);
    let told = 0;
    let heard: () => void = () => {};
    const listener = () => {
      told++;
      heard();
    };
    const { document } = Office.context;
    await asked((callback) => document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, listener, callback));
    const first = new Promise<void>((resolve) => (heard = resolve));
    standin.setCursor("To");
    await first;
    await asked((callback) =>
      document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler: listener }, callback),
    );
    standin.setCursor("En");
    await asked((callback) => document.getFilePropertiesAsync(callback));
    expect(told).toBe(1);
  });

  test("gives the selected text, and goes to a content control by its number", async () => {
    const { Office, Word, standin } = await openInWord([paragraph("Før"), control("a", "A", paragraph("Her"))]);
    const id = await Word.run(async (context) => {
      const first = context.document.contentControls.getFirst();
      first.load("id");
      await context.sync();
      return first.id;
    });
    await asked((callback) => Office.context.document.goToByIdAsync(id, Office.GoToType.NamedItem, callback));
    expect(
      await asked((callback) => Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, callback)),
    ).toBe("Her");
    standin.setCursor("Før");
    expect(
      await asked((callback) => Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, callback)),
    ).toBe("");
  });

  describe("custom XML parts", () => {
    const xml = '<plan xmlns="urn:test:1" id="a"><navn>Klima</navn><navn>Næring</navn></plan>';
    const add = ({ Office }: OfficeInJsdom, text: string) =>
      asked<Office.CustomXmlPart>((callback) => Office.context.document.customXmlParts.addAsync(text, callback));
    const inNamespace = ({ Office }: OfficeInJsdom) =>
      asked<Office.CustomXmlPart[]>((callback) =>
        Office.context.document.customXmlParts.getByNamespaceAsync("urn:test:1", callback),
      );

    test("are added, found by namespace, read, and there in the saved file", async () => {
      const office = await openInWord([paragraph("x")]);
      await add(office, xml);
      const elsewhere = await openBytesInWord(office.standin.save());
      const parts = await inNamespace(elsewhere);
      const part = typeof parts === "number" ? undefined : parts[0];
      expect(part).toBeDefined();
      expect(await asked((callback) => part?.getXmlAsync(callback))).toBe(xml);
    });

    test("are found by identifier, and deleted with all that pointed to them", async () => {
      const office = await openInWord([paragraph("x")]);
      const before = office.standin.document.partNames.length;
      const part = await add(office, xml);
      if (typeof part === "number") throw new Error(`refused: ${part}`);
      const again = await asked<Office.CustomXmlPart>((callback) =>
        office.Office.context.document.customXmlParts.getByIdAsync(part.id, callback),
      );
      expect(typeof again === "number" ? null : again.id).toBe(part.id);
      await asked((callback) => part.deleteAsync(callback));
      expect(await inNamespace(office)).toHaveLength(0);
      expect(office.standin.document.partNames).toHaveLength(before);
      expect(office.standin.document.related("customXml")).toBeNull();
    });

    test("give nodes by XPath, whose text and XML may be read and written", async () => {
      const office = await openInWord([paragraph("x")]);
      const part = await add(office, xml);
      if (typeof part === "number") throw new Error(`refused: ${part}`);
      const names = await asked<Office.CustomXmlNode[]>((callback) =>
        part.getNodesAsync("/ns0:plan/ns0:navn", callback),
      );
      if (typeof names === "number") throw new Error(`refused: ${names}`);
      expect(names.map((node) => [node.baseName, node.namespaceUri, node.nodeType])).toEqual([
        ["navn", "urn:test:1", "element"],
        ["navn", "urn:test:1", "element"],
      ]);
      expect(await asked((callback) => names[1]?.getTextAsync(callback))).toBe("Næring");
      await asked((callback) => names[0]?.setXmlAsync('<navn xmlns="urn:test:1">Miljø</navn>', callback));
      expect(await asked((callback) => part.getXmlAsync(callback))).toContain("Miljø");
    });

    test("that are no XML are refused with Office's number", async () => {
      const office = await openInWord([paragraph("x")]);
      expect(await add(office, "<plan>")).toBe(6000);
    });

    test("stay when the text's last change is undone", async () => {
      const office = await openInWord([paragraph("x")]);
      await office.Word.run(async (context) => {
        context.document.body.paragraphs.getFirst().insertText("y", "End");
        await context.sync();
      });
      await add(office, xml);
      office.standin.undo();
      expect(await inNamespace(office)).toHaveLength(1);
      expect(office.standin.document.paragraphs()[0]?.text).toBe("x");
    });
  });

  test("gives what is selected as text, HTML and OOXML, and puts other words in its place", async () => {
    const { Office, standin } = await openInWord([paragraph("Alle barn kan svømme")]);
    standin.select("Alle barn kan svømme", "barn");
    const read = (type: Office.CoercionType) =>
      asked<string>((callback) => Office.context.document.getSelectedDataAsync<string>(type, callback));
    expect(await read(Office.CoercionType.Text)).toBe("barn");
    expect(await read(Office.CoercionType.Html)).toContain("<p>barn</p>");
    expect(await read(Office.CoercionType.Ooxml)).toContain("pkg:package");
    await asked((callback) => Office.context.document.setSelectedDataAsync("voksne", callback));
    expect(standin.document.body.text).toBe("Alle voksne kan svømme");
  });

  test("binds words, by the selection or a control's title, and follows them until they are let go", async () => {
    const { Office, Word, standin } = await openInWord([
      paragraph("Alle barn"),
      control("a", "Mål", paragraph("Svømme")),
    ]);
    const { bindings } = Office.context.document;
    standin.select("Alle barn", "barn");
    const bound = await asked<Office.Binding>((callback) =>
      bindings.addFromSelectionAsync(Office.BindingType.Text, { id: "hvem" }, callback),
    );
    await asked((callback) => bindings.addFromNamedItemAsync("Mål", Office.BindingType.Text, { id: "hva" }, callback));
    if (typeof bound === "number") throw new Error(`refused: ${bound}`);
    await Word.run(async (context) => {
      context.document.body.insertText("Nesten ", "Start");
      await context.sync();
    });
    expect(await asked((callback) => bound.getDataAsync(callback))).toBe("barn");
    await asked((callback) => bound.setDataAsync("unge", callback));
    expect(standin.document.paragraphs()[0]?.text).toBe("Nesten Alle unge");
    const all = await asked<Office.Binding[]>((callback) => bindings.getAllAsync(callback));
    expect(typeof all === "number" ? all : all.map(({ id }) => id)).toEqual(["hvem", "hva"]);
    await asked((callback) => bindings.releaseByIdAsync("hvem", callback));
    expect(await asked((callback) => bindings.getByIdAsync("hvem", callback))).toBe(3002);
  });
});
