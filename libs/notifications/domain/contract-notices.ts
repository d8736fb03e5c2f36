import type { ContractFacts } from '@market/contracts';
import {
  contractRegistered,
  contractReopened,
  contractReturned,
  contractSent,
  contractSigned,
  contractSignedBySeller,
  contractSubmitted,
} from '@market/contracts/facts';
import type { Duty } from '@market/organizations';
import type { NoticeRule } from './notice';

type Rule = NoticeRule<ContractFacts>;
type Words = (about: ContractFacts) => { title: string; titleEn: string; text: string; textEn: string };

function to(role: 'buyer' | 'seller' | 'broker' | 'office', duty: Duty, words: Words): Rule {
  return {
    audience: ({ contract }) => ({ unitId: contract.holders[role], duty }),
    text: (about) => ({ ...words(about), href: `/desk/contracts/${about.contract.id}` }),
  };
}

/** Says also until when it waits for the hearer. */
function waiting(rule: Rule): Rule {
  return { ...rule, waits: ({ contract }) => ({ noun: 'contract', id: contract.id }) };
}

const waitsForSignature: Words = ({ contract, buyerName, sellerName }) => ({
  title: '有一份合同等你签署',
  titleEn: 'A contract is waiting for your signature',
  text: `“${contract.title}”，${buyerName}与${sellerName}。先打开文件看，再签。`,
  textEn: `“${contract.title}”. Read the file, then sign it.`,
});

const signed: Words = ({ contract }) => ({
  title: '合同双方已签署',
  titleEn: 'Both sides have signed',
  text: `“${contract.title}”已由双方签署，卖方可以提交认定登记。`,
  textEn: `“${contract.title}” is signed; the seller can submit it for registration.`,
});

const reopened: Words = ({ contract, lastReason }) => ({
  title: '合同退回起草',
  titleEn: 'A contract was reopened',
  text: `“${contract.title}”退回起草：${lastReason ?? ''} 原来的文件不再有效。`,
  textEn: `“${contract.title}” was reopened: ${lastReason ?? ''} The former file is void.`,
});

const registered: Words = ({ contract }) => ({
  title: `合同已登记，登记编号 ${contract.number ?? ''}`,
  titleEn: `Contract registered under ${contract.number ?? ''}`,
  text: `“${contract.title}”已认定登记。`,
  textEn: `“${contract.title}” is recognised and registered.`,
});

/** Who hears of which fact about a contract. */
export const CONTRACT_NOTICES: Readonly<Record<string, readonly Rule[]>> = {
  [contractSent.name]: [waiting(to('seller', 'contract-signatory', waitsForSignature))],
  [contractSignedBySeller.name]: [waiting(to('buyer', 'contract-signatory', waitsForSignature))],
  [contractSigned.name]: [to('buyer', 'deal-officer', signed), to('seller', 'deal-officer', signed)],
  [contractReopened.name]: [to('buyer', 'deal-officer', reopened), to('seller', 'deal-officer', reopened)],
  [contractSubmitted.name]: [
    waiting(
      to('office', 'contract-registrar', ({ contract, sellerName }) => ({
        title: '有一份合同等你认定登记',
        titleEn: 'A contract is waiting for recognition',
        text: `${sellerName}提交了“${contract.title}”。`,
        textEn: `“${contract.title}” was submitted.`,
      })),
    ),
  ],
  [contractReturned.name]: [
    to('seller', 'deal-officer', ({ contract, lastReason }) => ({
      title: '合同登记被退回补正',
      titleEn: 'The registration was returned',
      text: `“${contract.title}”退回补正：${lastReason ?? ''} 改好再交，不用重新排队。`,
      textEn: `“${contract.title}” was returned: ${lastReason ?? ''}`,
    })),
  ],
  [contractRegistered.name]: [
    to('buyer', 'deal-officer', registered),
    to('seller', 'deal-officer', registered),
    to('broker', 'broker', registered),
  ],
};
