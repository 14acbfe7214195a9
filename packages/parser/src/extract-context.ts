import type { Bilingual, PlanPath } from '@yaodian/schema';
import type { PlanDocument } from './document.ts';
import { OriginalText } from './extract-text.ts';

/** Something about an extracted plan that a person should look at. */
export interface ExtractRemark {
  /** Place in the canonical plan; empty for the plan as a whole. */
  readonly path: PlanPath;
  readonly message: Bilingual;
}

/** What every step of an extraction reads from and reports to. */
export class ExtractContext {
  readonly text: OriginalText;
  readonly remarks: ExtractRemark[] = [];

  constructor(document: PlanDocument) {
    this.text = new OriginalText(document);
  }

  remark(path: PlanPath, zh: string, en: string): void {
    this.remarks.push({ path, message: { 'zh-CN': zh, en } });
  }
}
