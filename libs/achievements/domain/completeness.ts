import type { FieldFault } from '@market/platform/errors';
import type { Form } from './achievement';

export interface Gap extends FieldFault {
  section: 'basics' | 'content' | 'classification' | 'people' | 'proof' | 'price';
}

interface Requirement extends Gap {
  missingIn: (form: Form) => boolean;
}

const empty = (text: string | null) => !text?.trim();
const SHORTEST_SUMMARY = 100;

const required: readonly Requirement[] = [
  { section: 'basics', field: 'title', zh: '成果名称', en: 'title', missingIn: (form) => empty(form.title) },
  {
    section: 'basics',
    field: 'benefit',
    zh: '一句话说明好处',
    en: 'benefit in one sentence',
    missingIn: (form) => empty(form.benefit),
  },
  {
    section: 'basics',
    field: 'researchFrom',
    zh: '研究起止年月',
    en: 'months of the research',
    missingIn: (form) => empty(form.researchFrom) || empty(form.researchTo),
  },
  {
    section: 'basics',
    field: 'source',
    zh: '任务来源',
    en: 'source of the task',
    missingIn: (form) => form.source === null,
  },
  {
    section: 'content',
    field: 'problem',
    zh: '解决什么问题',
    en: 'problem solved',
    missingIn: (form) => empty(form.problem),
  },
  {
    section: 'content',
    field: 'summary',
    zh: `成果简介（至少 ${SHORTEST_SUMMARY} 字）`,
    en: `summary of ${SHORTEST_SUMMARY} characters or more`,
    missingIn: (form) => (form.summary?.trim().length ?? 0) < SHORTEST_SUMMARY,
  },
  {
    section: 'content',
    field: 'keywords',
    zh: '关键词',
    en: 'keywords',
    missingIn: (form) => form.keywords.length === 0,
  },
  {
    section: 'classification',
    field: 'fieldCode',
    zh: '技术领域',
    en: 'technology field',
    missingIn: (form) => empty(form.fieldCode),
  },
  {
    section: 'classification',
    field: 'disciplineCode',
    zh: '学科分类',
    en: 'discipline',
    missingIn: (form) => empty(form.disciplineCode),
  },
  {
    section: 'people',
    field: 'completers',
    zh: '完成人',
    en: 'completers',
    missingIn: (form) => form.completers.length === 0,
  },
  {
    section: 'classification',
    field: 'industryCode',
    zh: '应用行业',
    en: 'industry of use',
    missingIn: (form) => form.kind === 'applied' && empty(form.industryCode),
  },
  {
    section: 'proof',
    field: 'readiness',
    zh: '成熟度',
    en: 'readiness level',
    missingIn: (form) => form.kind === 'applied' && form.readiness === null,
  },
  {
    section: 'proof',
    field: 'evidence',
    zh: '所填成熟度的证明',
    en: 'evidence for the stated readiness level',
    missingIn: (form) =>
      form.kind === 'applied' && form.readiness !== null && evidencedLevel(form) < form.readiness,
  },
];

/** What the form still lacks before it can be submitted; each kind has its own list (科技成果登记办法). */
export function gapsOf(form: Form): Gap[] {
  return required
    .filter(({ missingIn }) => missingIn(form))
    .map(({ section, field, zh, en }) => ({ section, field, zh, en }));
}

/** The highest readiness level some evidence stands for; 0 without any. */
export function evidencedLevel(form: Pick<Form, 'evidence'>): number {
  return Math.max(0, ...form.evidence.map((one) => one.level));
}

/** Shown only as high as the evidence reaches; null where no level is claimed. */
export function shownReadiness(form: Pick<Form, 'evidence' | 'readiness'>): number | null {
  if (form.readiness === null) return null;
  return Math.min(form.readiness, evidencedLevel(form)) || null;
}

export function hasPrice(form: Form): boolean {
  const { price } = form;
  if (!price || price.basis === null) return false;
  if (price.mode === 'fixed') return price.low !== null;
  if (price.mode === 'range') return price.low !== null && price.high !== null;
  return price.mode === 'agreement' || !empty(price.text);
}
