import { rootNamespace } from "../../../src/docx/xml/rootNamespace.ts";

describe("the namespace of a part's root", () => {
  const cases: readonly (readonly [name: string, text: string, namespace: string | null])[] = [
    ["the default one", '<a xmlns="urn:a"/>', "urn:a"],
    ["that of its prefix", '<p:a xmlns="urn:a" xmlns:p="urn:p"/>', "urn:p"],
    ["written with references", '<a xmlns="urn:a&amp;b"/>', "urn:a&b"],
    ["none, though elements below have one", '<a><b xmlns="urn:b"/></a>', ""],
    ["none, where the prefix is declared below only", '<p:a><p:b xmlns:p="urn:p"/></p:a>', ""],
    ["its own, though elements below have others", '<a xmlns="urn:a"><b xmlns="urn:b"/></a>', "urn:a"],
    ["a reference nobody knows, in the namespace", '<a xmlns="&urn;"/>', null],
    ["words that are not XML", "urn:a", null],
    ["an element that is not closed, below the root", '<a xmlns="urn:a"><b></a>', null],
    ["a reference nobody knows, between the tags below the root", '<a xmlns="urn:a"><b>&x;</b></a>', null],
    ["a document type", '<!DOCTYPE a><a xmlns="urn:a"/>', null],
    // What an attribute below says is read by whoever reads the part: the plan's part is refused by `readPlanPart`, and
    // other programs' parts are theirs to judge.
    ["a reference nobody knows, in an attribute below the root", '<a xmlns="urn:a"><b c="&x;"/></a>', "urn:a"],
  ];
  test.each(cases)("%s", (_name, text, namespace) => {
    expect(rootNamespace(text)).toBe(namespace);
  });
});
