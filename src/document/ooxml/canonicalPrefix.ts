/** Prefix by namespace, transitional and strict alike (ECMA-376-1 Annex A; strict has purl.oclc.org). */
const prefixes: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"],
  ["http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "a"],
  ["http://purl.oclc.org/ooxml/drawingml/main", "a"],
  ["http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"],
  ["http://purl.oclc.org/ooxml/drawingml/picture", "pic"],
  ["http://schemas.openxmlformats.org/drawingml/2006/chart", "c"],
  ["http://purl.oclc.org/ooxml/drawingml/chart", "c"],
  ["http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm"],
  ["http://purl.oclc.org/ooxml/drawingml/diagram", "dgm"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", "wpc"],
  ["http://schemas.microsoft.com/office/word/2010/wordml", "w14"],
  ["http://schemas.microsoft.com/office/word/2012/wordml", "w15"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing", "wp14"],
  ["http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing", "wp15"],
  ["http://schemas.microsoft.com/office/word/2006/wordml", "wne"],
  ["http://schemas.microsoft.com/office/drawing/2010/main", "a14"],
  ["http://schemas.microsoft.com/office/drawing/2007/8/2/chart", "c14"],
  ["http://schemas.microsoft.com/office/drawing/2014/chartex", "cx"],
  ["http://schemas.microsoft.com/office/drawing/2015/9/8/chartex", "cx1"],
  ["http://schemas.microsoft.com/office/drawing/2015/10/21/chartex", "cx2"],
  ["http://schemas.microsoft.com/office/drawing/2016/5/10/chartex", "cx4"],
  ["http://schemas.microsoft.com/office/drawing/2016/SVG/main", "asvg"],
  ["http://schemas.microsoft.com/office/drawing/2017/decorative", "adec"],
  ["urn:schemas-microsoft-com:vml", "v"],
  ["urn:schemas-microsoft-com:office:office", "o"],
  ["http://www.w3.org/XML/1998/namespace", "xml"],
]);

const known: ReadonlySet<string> = new Set(prefixes.values());

/**
 * The prefix we know a namespace by. One we do not know keeps its own prefix, unless that is one of
 * ours: then it is marked, so that a stranger never passes for Word's own.
 */
export function canonicalPrefix(namespace: string, prefix: string): string {
  const canonical = prefixes.get(namespace);
  if (canonical !== undefined) return canonical;
  return known.has(prefix) ? `other-${prefix}` : prefix;
}

/** Whether a namespace is one of Strict files' for drawings (ECMA-376-1 Annex A). */
export function isStrict(namespace: string): boolean {
  return namespace === "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing";
}

/** Elements of shapes, groups and canvases, which Strict files have in the namespace of the drawing (ECMA-376-1 § 20.4) and others in three of their own. */
const ofShapes: ReadonlyMap<string, string> = new Map([
  ...["wsp", "cNvPr", "cNvSpPr", "cNvCnPr", "spPr", "style", "txbx", "linkedTxbx", "bodyPr"].map(
    (name) => [`wp:${name}`, `wps:${name}`] as const,
  ),
  ...["wgp", "grpSp", "grpSpPr", "cNvGrpSpPr", "graphicFrame", "cNvFrPr", "xfrm"].map(
    (name) => [`wp:${name}`, `wpg:${name}`] as const,
  ),
  ...["wpc", "bg", "whole"].map((name) => [`wp:${name}`, `wpc:${name}`] as const),
  ["wp:txbxContent", "w:txbxContent"],
  ["wne:txbxContent", "w:txbxContent"],
]);

/** The name we know an element by that has a canonical prefix. */
export function canonicalElement(name: string): string {
  return ofShapes.get(name) ?? name;
}
