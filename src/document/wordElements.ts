/** Elements read through: they hold content, or carry nothing themselves. */
export const throughElements: ReadonlySet<string> = new Set([
  "w:document", "w:body", "w:hdr", "w:ftr", "w:footnote", "w:endnote", "w:txbxContent", "w:sdtContent", "w:customXml", "w:smartTag",
  "w:ruby", "w:rubyBase", "w:numPr", "w:docPartBody", "m:r", "m:t",
]);

/** Elements passed over with all they hold: marks for proofing, ranges, layout and the like, which say nothing to a reader. */
export const ignoredElements: ReadonlySet<string> = new Set([
  "w:delText", "w:delInstrText", "w:proofErr", "w:bookmarkEnd", "w:lastRenderedPageBreak", "w:tblGrid", "w:tblPrEx", "w:sdtEndPr", "w:customXmlPr",
  "w:smartTagPr", "w:altChunkPr", "w:rubyPr", "w:background", "w:commentRangeStart", "w:commentRangeEnd", "w:permStart", "w:permEnd", "w:annotationRef", "w:footnoteRef",
  "w:endnoteRef", "w:separator", "w:continuationSeparator", "w:pgNum", "w:dayLong", "w:dayShort", "w:monthLong", "w:monthShort", "w:yearLong", "w:yearShort",
  "w:moveFromRangeStart", "w:moveFromRangeEnd", "w:moveToRangeStart", "w:moveToRangeEnd", "w:customXmlInsRangeStart", "w:customXmlInsRangeEnd",
  "w:customXmlDelRangeStart", "w:customXmlDelRangeEnd", "w:customXmlMoveFromRangeStart", "w:customXmlMoveFromRangeEnd", "w:customXmlMoveToRangeStart",
  "w:customXmlMoveToRangeEnd", "w14:customXmlConflictInsRangeStart", "w14:customXmlConflictInsRangeEnd", "w14:conflictIns", "w14:conflictDel",
]);
