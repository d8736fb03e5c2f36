import { parseYuan } from '@market/platform/money';
import type { Form, Price } from '../domain/achievement';
import type { AchievementInputDto, PriceInputDto } from './achievement.dto';

/** The form as typed, with what was not given as unknown. */
export function formOf(input: AchievementInputDto): Form {
  return {
    kind: input.kind,
    title: input.title.trim(),
    titleEn: given(input.titleEn),
    benefit: given(input.benefit),
    problem: given(input.problem),
    summary: given(input.summary),
    keywords: (input.keywords ?? []).map((word) => word.trim()).filter(Boolean),
    fieldCode: given(input.fieldCode),
    disciplineCode: given(input.disciplineCode),
    industryCode: given(input.industryCode),
    readiness: input.readiness ?? null,
    researchFrom: given(input.researchFrom),
    researchTo: given(input.researchTo),
    source: input.source ?? null,
    completers: (input.completers ?? []).map(({ name, title }) => ({
      name: name.trim(),
      title: given(title),
    })),
    ipr: (input.ipr ?? []).map(({ kind, number, name }) => ({
      kind,
      number: number.trim(),
      name: name.trim(),
    })),
    advantages: (input.advantages ?? []).map(({ indicator, ours, existing, source }) => ({
      indicator,
      ours,
      existing,
      source,
    })),
    evidence: (input.evidence ?? []).map(({ level, name, documentId }) => ({
      level,
      name: name.trim(),
      documentId: documentId ?? null,
    })),
    attachmentIds: input.attachmentIds ?? [],
    price: input.price ? priceOf(input.price) : null,
  };
}

export function priceOf(input: PriceInputDto): Price {
  return {
    mode: input.mode,
    low: input.low ? parseYuan(input.low) : null,
    high: input.high ? parseYuan(input.high) : null,
    text: given(input.text),
    basis: input.basis ?? null,
  };
}

function given(text: string | null | undefined): string | null {
  return text?.trim() || null;
}
