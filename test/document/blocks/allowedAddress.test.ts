import { checkAddress } from "../../../src/document/blocks/allowedAddress.ts";

const kept: readonly string[] = [
  "https://fjordvik.no/?a=1&b=2#c",
  "HTTP://Fjordvik.no",
  "https://fjordvik.no/bl%c3%a5/blå",
  "mailto:post@fjordvik.no?subject=Hei",
  "tel:+4755555555",
  "http://[2001:db8::1]:8080/",
  "https://fjordvik.no/(a)/*'!$;,=~@",
  "mailto:?subject=Hei",
];

test.each(kept)("an address that is right stays as it is: %s", (address) => {
  expect(checkAddress(address)).toEqual({ href: address });
});

const encoded: readonly (readonly [written: string, href: string])[] = [
  ["https://a.no/?sourcedoc={1A2B}", "https://a.no/?sourcedoc=%7B1A2B%7D"],
  ["https://a.no/a|b c", "https://a.no/a%7Cb%20c"],
  ["https://a.no/100%", "https://a.no/100%25"],
  ["https://a.no/%zz%41", "https://a.no/%25zz%41"],
  ["https://a.no/#a#b", "https://a.no/#a%23b"],
  ["https://a.no/?x[]=1", "https://a.no/?x%5B%5D=1"],
  ['https://a.no/"<>^`', "https://a.no/%22%3C%3E%5E%60"],
  ["http:\\\\a.no\\b?c\\d", "http://a.no/b?c%5Cd"],
  ["www.a.no/{b}", "https://www.a.no/%7Bb%7D"],
  ["post@a.no", "mailto:post@a.no"],
];

test.each(encoded)("what may not stand in an address is encoded: %s", (written, href) => {
  expect(checkAddress(written)).toEqual({ href });
});

const refused: readonly (readonly [written: string, refused: string, detail: string])[] = [
  ["http://", "linkBroken", "http://"],
  ["https:///", "linkBroken", "https:///"],
  ["http://?a", "linkBroken", "http://?a"],
  ["http://a b.no/", "linkBroken", "http://a b.no/"],
  ["mailto:", "linkBroken", "mailto:"],
  ["tel:", "linkBroken", "tel:"],
  ["javascript:alert(1)", "linkScheme", "javascript"],
  ["www.a.", "linkBroken", "www.a."],
  ["www./a.b", "linkBroken", "www./a.b"],
  ["www.a b.no", "linkBroken", "www.a b.no"],
  ["../plan.docx", "linkFile", "plan.docx"],
  ["C:\\a\\b.docx", "linkFile", "b.docx"],
  ["file:///C:/a/b%20c.docx#d", "linkFile", "b c.docx"],
  ["file:", "linkFile", "file"],
  ["fjordvik.no/planer/", "linkFile", "planer"],
];

test.each(refused)("an address that leads nowhere is refused, and told by why: %s", (written, why, detail) => {
  expect(checkAddress(written)).toEqual({ refused: why, detail });
});

test("a long address is read in one go", () => {
  expect(checkAddress(`www.${"a.".repeat(400_000)} x`)).toMatchObject({ refused: "linkBroken" });
  expect(checkAddress(`a@${"a.".repeat(400_000)} x`)).toMatchObject({ refused: "linkFile" });
  expect(checkAddress(`${"/".repeat(800_000)}x`)).toMatchObject({ refused: "linkFile" });
});
