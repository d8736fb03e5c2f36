/** The six sections of an achievement and what each of them holds; form, record and review all read this. */
export const SECTIONS = [
  { section: 'basics', zh: '基本信息', en: 'Basics' },
  { section: 'content', zh: '内容', en: 'Content' },
  { section: 'classification', zh: '分类', en: 'Classification' },
  { section: 'people', zh: '完成人', en: 'Completers' },
  { section: 'proof', zh: '成熟度与证明', en: 'Readiness and proof' },
  { section: 'price', zh: '价格', en: 'Price' },
] as const;

export type Section = (typeof SECTIONS)[number]['section'];

interface FieldWords {
  section: Section;
  zh: string;
  en: string;
}

export const FIELDS = {
  kind: { section: 'basics', zh: '成果类别', en: 'Kind' },
  title: { section: 'basics', zh: '成果名称', en: 'Title' },
  titleEn: { section: 'basics', zh: '英文名称', en: 'Title in English' },
  benefit: { section: 'basics', zh: '一句话说明好处', en: 'Benefit in one sentence' },
  researchFrom: { section: 'basics', zh: '研究起始', en: 'Research began' },
  researchTo: { section: 'basics', zh: '研究完成', en: 'Research ended' },
  source: { section: 'basics', zh: '任务来源', en: 'Source of the task' },
  problem: { section: 'content', zh: '解决什么问题', en: 'Problem solved' },
  summary: { section: 'content', zh: '成果简介', en: 'Summary' },
  keywords: { section: 'content', zh: '关键词', en: 'Keywords' },
  advantages: { section: 'content', zh: '和现有做法比', en: 'Compared with what exists' },
  fieldCode: { section: 'classification', zh: '技术领域', en: 'Technology field' },
  disciplineCode: { section: 'classification', zh: '学科分类', en: 'Discipline' },
  industryCode: { section: 'classification', zh: '应用行业', en: 'Industry of use' },
  completers: { section: 'people', zh: '完成人', en: 'Completers' },
  readiness: { section: 'proof', zh: '成熟度', en: 'Readiness level' },
  evidence: { section: 'proof', zh: '成熟度证明', en: 'Evidence' },
  attachments: { section: 'proof', zh: '其他附件', en: 'Further files' },
  ipr: { section: 'proof', zh: '知识产权', en: 'Intellectual property' },
  price: { section: 'price', zh: '价格', en: 'Price' },
} as const satisfies Record<string, FieldWords>;

export type FieldName = keyof typeof FIELDS;

export function fieldsOf(section: Section): FieldName[] {
  return (Object.keys(FIELDS) as FieldName[]).filter((name) => FIELDS[name].section === section);
}

/** The only field of its section, named as the section is. */
export function isSaidByHeading(name: FieldName): boolean {
  return SECTIONS.some(({ section, zh }) => section === FIELDS[name].section && zh === FIELDS[name].zh);
}

/** The server names parts of rows as `ipr.0.number`; here the row's field is meant. */
export function isAbout(fault: string, field: string): boolean {
  return fault === field || fault.startsWith(`${field}.`);
}

/** Where the control of a field, or of a part of it, is found. */
export function controlId(field: string): string {
  return `field-${field}`;
}

/** To the part where it has a control of its own, else to the field: `price.low`, `ipr.0.number`. */
export function jumpTo(field: string): void {
  const whole = field.split('.')[0] ?? field;
  const control = document.getElementById(controlId(field)) ?? document.getElementById(controlId(whole));
  control?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}
