import type { Browser } from './browser';

/** A whole form of an applied achievement; a test changes what it is about. */
export function achievementForm(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    kind: 'applied',
    title: '釉面针孔在线识别装置',
    benefit: '出窑后 2 秒内判出针孔，漏检率 0.8%。',
    problem: '日用瓷釉面针孔靠人眼在灯下挑，漏检和误判都高。',
    summary:
      '以环形光和线阵相机采集釉面图像，用小样本模型判别针孔、缩釉和落渣三类缺陷，判别结果送机械手分拣。'.repeat(
        3,
      ),
    keywords: ['釉面', '针孔', '机器视觉'],
    fieldCode: 'advanced-manufacturing',
    disciplineCode: '460',
    industryCode: '3074',
    readiness: 6,
    researchFrom: '2023-04',
    researchTo: '2026-01',
    source: 'province',
    completers: [{ name: '李思源' }],
    ipr: [{ kind: 'invention', number: 'CN202410120321.5', name: '一种针孔成像方法' }],
    advantages: [],
    evidence: [{ level: 6, name: '样机试验报告' }],
    attachmentIds: [],
    price: { mode: 'fixed', low: '860000.00', basis: 'valuation' },
    ...change,
  };
}

interface Actors {
  officer: Browser;
  approver: Browser;
  registrar: Browser;
}

/** Takes a new achievement through all desks. @returns its id and number */
export async function listedAchievement(
  { officer, approver, registrar }: Actors,
  change: Record<string, unknown> = {},
): Promise<{ id: string; number: string }> {
  const { id } = (await officer.post('/api/achievements', achievementForm(change))).body;
  await officer.post(`/api/achievements/${id}/submit`);
  await approver.post(`/api/achievements/${id}/approve`);
  const { number } = (await registrar.post(`/api/achievements/${id}/register`)).body;
  const listed = await officer.post(`/api/achievements/${id}/list`);
  if (listed.status !== 200) throw new Error(`It could not be listed: ${listed.text}`);
  return { id, number };
}

/** A whole form of a need that the form above answers. */
export function needForm(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    title: '日用瓷釉面针孔在线识别',
    trouble: '出窑后的碗盘釉面有针孔，靠人在灯下挑，漏检多，一条线要八个人，客户退货一年两次。',
    indicators: [{ name: '漏检率', target: '≤ 1%' }],
    keywords: ['釉面', '针孔', '节拍'],
    fieldCode: 'advanced-manufacturing',
    readinessWanted: 6,
    budgetLow: '500000.00',
    budgetHigh: '1000000.00',
    deadlineOn: '2099-12-31',
    conditions: '能到厂调试',
    hideUnit: true,
    ...change,
  };
}

/** Terms of an offer nobody has to think about. */
export function offerTerms(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    total: '3500000.00',
    payment: '签约后 10 日付 60%，验收后付 40%',
    delivery: '3 个月内到厂调试',
    validUntil: '2099-06-30',
    ...change,
  };
}

interface Signatories extends Actors {
  buyer: Browser;
  /** Asked by the buyer, and accepts. */
  broker?: { browser: Browser; creditCode: string };
}

interface Figures {
  total?: string;
  technologyAmount?: string;
  title?: string;
}

/** A deal from the enquiry to the second signature; the approver signs for the seller. @returns the contract's id */
export async function signedContract(
  { buyer, broker, ...seller }: Signatories,
  { total = '3500000.00', technologyAmount = '3200000.00', title }: Figures = {},
): Promise<string> {
  const { officer, approver } = seller;
  const { number } = await listedAchievement(seller, title ? { title } : {});
  const deal = (await buyer.post('/api/deals', { achievementNumber: number, message: '按报价可以吗？' })).body
    .id;
  if (broker) {
    const mandate = { creditCode: broker.creditCode, rate: '3%' };
    const { id } = (await buyer.post(`/api/deals/${deal}/mandates`, mandate)).body;
    await broker.browser.post(`/api/mandates/${id}/accept`);
  }
  await officer.post(`/api/deals/${deal}/offers`, offerTerms({ total }));
  await buyer.post(`/api/deals/${deal}/accept`, { version: 1 });
  const { id } = (await officer.post(`/api/deals/${deal}/contract`)).body;
  const { clauses, version } = (await officer.get(`/api/contracts/${id}`)).body;
  await officer.put(`/api/contracts/${id}`, {
    ...{ clauses, version, technologyAmount },
    type: 'development-commissioned',
  });
  await officer.post(`/api/contracts/${id}/send`);
  const { fileDigest } = (await officer.get(`/api/contracts/${id}`)).body;
  await approver.post(`/api/contracts/${id}/sign`, { fileDigest });
  const signed = await buyer.post(`/api/contracts/${id}/sign`, { fileDigest });
  if (signed.body.state !== 'signed') throw new Error(`It could not be signed: ${signed.text}`);
  return id;
}
