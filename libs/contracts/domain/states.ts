import { defineStates, mustHaveMadeNone } from '@market/platform/states';
import {
  contractRegistered,
  contractReopened,
  contractReturned,
  contractSent,
  contractSigned,
  contractSignedBySeller,
  contractSubmitted,
} from '../facts';
import { termsMustBeComplete } from './completeness';
import type { Contract, State } from './contract';
import { daysToCorrect, daysToDraft, daysToRecognise, daysToSign, daysToSubmit } from './parameters';
import { contractRefusals } from './refusals';
import { onePersonMustNotSignForBoth, signatoryMustBeAuthorised } from './signing';

export type Action =
  'send' | 'sign-as-seller' | 'sign-as-buyer' | 'reopen' | 'submit' | 'register' | 'return';

const officers = [
  { duty: 'deal-officer', as: 'seller' },
  { duty: 'deal-officer', as: 'buyer' },
] as const;
const registrar = [{ duty: 'contract-registrar', as: 'office' }] as const;

/** The office finds what it has not written itself, whoever may have joined it since. */
const mustBeNoParty = mustHaveMadeNone<Contract>(
  ['draft', 'send', 'sign-as-seller', 'sign-as-buyer', 'reopen', 'submit'],
  () => contractRefusals.actedForParty(),
);
const mustNotBeTheOffice = mustHaveMadeNone<Contract>(['register', 'return'], () =>
  contractRefusals.actedForOffice(),
);

/** The life of a contract up to its registration. */
export const contractStates = defineStates<State, Action, Contract>({
  noun: 'contract',
  name: { zh: '合同', en: 'contract' },
  initial: 'draft',
  final: ['registered'],
  states: {
    draft: {
      name: { zh: '起草中', en: 'Draft' },
      desk: {
        duty: 'deal-officer',
        as: 'seller',
        verb: { zh: '起草合同', en: 'Draft' },
        deadline: daysToDraft,
      },
    },
    'seller-signing': {
      name: { zh: '待卖方签署', en: "Waiting for the seller's signature" },
      desk: {
        duty: 'contract-signatory',
        as: 'seller',
        verb: { zh: '签署', en: 'Sign' },
        deadline: daysToSign,
      },
    },
    'buyer-signing': {
      name: { zh: '待买方签署', en: "Waiting for the buyer's signature" },
      desk: {
        duty: 'contract-signatory',
        as: 'buyer',
        verb: { zh: '签署', en: 'Sign' },
        deadline: daysToSign,
      },
    },
    signed: {
      name: { zh: '已签署', en: 'Signed' },
      desk: {
        duty: 'deal-officer',
        as: 'seller',
        verb: { zh: '提交登记', en: 'Submit' },
        deadline: daysToSubmit,
      },
    },
    submitted: {
      name: { zh: '待认定', en: 'Waiting for recognition' },
      desk: {
        duty: 'contract-registrar',
        as: 'office',
        verb: { zh: '认定登记', en: 'Recognise' },
        deadline: daysToRecognise,
      },
    },
    returned: {
      name: { zh: '退回补正', en: 'Returned for correction' },
      desk: {
        duty: 'deal-officer',
        as: 'seller',
        verb: { zh: '补正', en: 'Correct' },
        deadline: daysToCorrect,
      },
    },
    registered: { name: { zh: '已登记', en: 'Registered' } },
  },
  moves: {
    send: {
      label: { zh: '生成文件，送签', en: 'Make the file and send it for signing' },
      from: ['draft'],
      to: 'seller-signing',
      by: officers,
      needs: [termsMustBeComplete, mustNotBeTheOffice],
      primary: true,
      tells: contractSent,
    },
    'sign-as-seller': {
      label: { zh: '签署', en: 'Sign' },
      from: ['seller-signing'],
      to: 'buyer-signing',
      by: [{ duty: 'contract-signatory', as: 'seller' }],
      needs: [signatoryMustBeAuthorised, onePersonMustNotSignForBoth('buyer'), mustNotBeTheOffice],
      primary: true,
      tells: contractSignedBySeller,
    },
    'sign-as-buyer': {
      label: { zh: '签署', en: 'Sign' },
      from: ['buyer-signing'],
      to: 'signed',
      by: [{ duty: 'contract-signatory', as: 'buyer' }],
      needs: [signatoryMustBeAuthorised, onePersonMustNotSignForBoth('seller'), mustNotBeTheOffice],
      primary: true,
      tells: contractSigned,
    },
    reopen: {
      label: { zh: '退回起草', en: 'Reopen the draft' },
      from: ['seller-signing', 'buyer-signing'],
      to: 'draft',
      by: officers,
      needs: [mustNotBeTheOffice],
      needsReason: true,
      tells: contractReopened,
    },
    submit: {
      label: { zh: '提交登记', en: 'Submit for registration' },
      from: ['signed', 'returned'],
      to: 'submitted',
      by: [{ duty: 'deal-officer', as: 'seller' }],
      needs: [mustNotBeTheOffice],
      primary: true,
      tells: contractSubmitted,
    },
    register: {
      label: { zh: '认定并编号', en: 'Recognise and number' },
      from: ['submitted'],
      to: 'registered',
      by: registrar,
      needs: [mustBeNoParty],
      primary: true,
      tells: contractRegistered,
    },
    return: {
      label: { zh: '退回补正', en: 'Return for correction' },
      from: ['submitted'],
      to: 'returned',
      by: registrar,
      needs: [mustBeNoParty],
      needsReason: true,
      tells: contractReturned,
    },
  },
});
