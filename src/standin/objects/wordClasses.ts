import type { ClassTable } from "./classTable.ts";
import type { HostObjectClass } from "./hostObject.ts";
import { bodyClass } from "./bodyMembers.ts";
import { collectionClasses, searchOptionsClass } from "./collectionMembers.ts";
import { contentControlClass, contentControlCollectionClass } from "./contentControlMembers.ts";
import { applicationClass, documentClass, documentCreatedClass } from "./documentMembers.ts";
import { fontClass } from "./fontMembers.ts";
import { inlinePictureClass } from "./inlinePictureMembers.ts";
import { customPropertyClasses } from "./customPropertyMembers.ts";
import { listClass, listItemClass } from "./listMembers.ts";
import { paragraphClass } from "./paragraphMembers.ts";
import { sectionClass } from "./sectionMembers.ts";
import { tableBorderClass } from "./tableForm.ts";
import { documentPropertiesClass } from "./propertiesMembers.ts";
import { rangeClass } from "./rangeMembers.ts";
import { tableCellClass, tableClass, tableRowClass } from "./tableMembers.ts";

const all: readonly ClassTable[] = [
  applicationClass,
  documentClass,
  documentCreatedClass,
  sectionClass,
  documentPropertiesClass,
  bodyClass,
  paragraphClass,
  listItemClass,
  listClass,
  rangeClass,
  contentControlClass,
  contentControlCollectionClass,
  tableClass,
  tableRowClass,
  tableCellClass,
  inlinePictureClass,
  fontClass,
  tableBorderClass,
  ...customPropertyClasses,
  searchOptionsClass,
  ...collectionClasses,
];

/** Every class the stand-in answers, by its name in Office.js. */
export const wordClasses: Readonly<Partial<Record<HostObjectClass, ClassTable>>> = Object.fromEntries(
  all.map((each) => [each.class, each]),
);
