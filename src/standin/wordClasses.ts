import type { ClassTable } from "./classTable.ts";
import type { HeldClass } from "./held.ts";
import { bodyClass } from "./objects/bodyMembers.ts";
import { collectionClasses, searchOptionsClass } from "./objects/collectionMembers.ts";
import { contentControlClass, contentControlCollectionClass } from "./objects/contentControlMembers.ts";
import { documentClass, sectionClass } from "./objects/documentMembers.ts";
import { fontClass } from "./objects/fontMembers.ts";
import { inlinePictureClass } from "./objects/inlinePictureMembers.ts";
import { listClass, listItemClass, paragraphClass } from "./objects/paragraphMembers.ts";
import { documentPropertiesClass } from "./objects/propertiesMembers.ts";
import { rangeClass } from "./objects/rangeMembers.ts";
import { tableCellClass, tableClass, tableRowClass } from "./objects/tableMembers.ts";

const all: readonly ClassTable[] = [
  documentClass, sectionClass, documentPropertiesClass, bodyClass, paragraphClass, listItemClass, listClass, rangeClass,
  contentControlClass, contentControlCollectionClass, tableClass, tableRowClass, tableCellClass, inlinePictureClass,
  fontClass, searchOptionsClass, ...collectionClasses,
];

/** Every class the stand-in answers, by its name in Office.js. */
export const wordClasses: Readonly<Partial<Record<HeldClass, ClassTable>>> = Object.fromEntries(all.map((each) => [each.class, each]));
