import type { Transaction } from '@market/platform/transactions';
import { closeItems, openItem } from '@market/worklist';
import type { UnitApplication } from '../domain/unit-application';
import { applicationStates } from '../domain/unit-application-states';

/** Takes the application off the desks it was at and, where its state has one, puts it there. */
export async function putApplicationOnDesk(tx: Transaction, application: UnitApplication): Promise<void> {
  const { id, form, state, holders, applicantName, round } = application;
  await closeItems(tx, { noun: applicationStates.noun, id });
  const { desk } = applicationStates.states[state];
  if (!desk) return;
  await openItem(tx, {
    object: { noun: applicationStates.noun, id, number: null },
    desk: { unit: holders.office, duty: desk.duty, holdersOnly: true },
    title: `${desk.verb.zh}：${form.name}`,
    titleEn: `${desk.verb.en}: ${form.nameEn ?? form.name}`,
    why: `${applicantName}${round > 1 ? `修改后第 ${round} 次提交` : '申请入驻'}，核对信用代码、证照和授权书。`,
    whyEn: `${applicantName} ${round > 1 ? `submitted it again (round ${round})` : 'wants to join'}; check the credit code, the licence and the letter.`,
    verb: desk.verb,
    href: `/desk/verifications/${id}`,
    otherParty: form.name,
    deadline: desk.deadline,
  });
}
