import { seesStandingLines, standBack } from '@market/integrity';
import type { Unit } from '@market/organizations';
import type { Actor } from '@market/platform/call';
import { inCapitals, parseYuan, yuanText } from '@market/platform/money';
import { type HistoryRow, nextActions } from '@market/platform/states';
import type { ContractRoom } from '../application/read-contracts';
import { CONTRACT_TYPES, type Contract, type ContractTerms, type Signature } from '../domain/contract';
import { type Action, contractStates } from '../domain/states';
import type { ContractDto, ContractEventDto, ContractRowDto, SigningDto } from './contract-answer.dto';
import type { ContractUpdateDto } from './contract.dto';

const ROLES = ['buyer', 'seller', 'broker', 'office'] as const;

export function termsOf({ type, technologyAmount, clauses }: ContractUpdateDto): ContractTerms {
  return {
    type: type ?? null,
    technologyAmount: technologyAmount ? parseYuan(technologyAmount) : null,
    clauses: { ...clauses },
  };
}

export function contractRowDto(
  contract: Contract,
  units: ReadonlyMap<string, Unit>,
  actor: Actor,
): ContractRowDto {
  const state = contractStates.states[contract.state].name;
  const { type, technologyAmount } = contract.terms;
  const own = actor.kind === 'person' ? actor.unitId : undefined;
  return {
    id: contract.id,
    dealNumber: contract.dealNumber,
    number: contract.number,
    title: contract.title,
    state: contract.state,
    stateName: state.zh,
    stateNameEn: state.en,
    parties: ROLES.flatMap((role) => {
      const unit = units.get(contract.holders[role] ?? '');
      return unit ? [{ role, name: unit.name, nameEn: unit.nameEn, own: unit.id === own }] : [];
    }),
    amount: yuanText(contract.amount),
    technologyAmount: technologyAmount === null ? null : yuanText(technologyAmount),
    typeName: type ? CONTRACT_TYPES[type].zh : null,
    typeNameEn: type ? CONTRACT_TYPES[type].en : null,
    registeredOn: contract.registeredOn,
  };
}

export function contractDto(
  { contract, signatures, history, units, conflict }: ContractRoom,
  actor: Actor,
): ContractDto {
  const refusal = conflict && standBack(conflict);
  const blocked = refusal ? { blockedBy: refusal.zh, blockedByEn: refusal.en } : {};
  const actions = nextActions(contractStates, contract, actor).map((action) => ({ ...blocked, ...action }));
  const isOffice = actor.kind === 'person' && actor.unitId === contract.holders.office;
  return {
    ...contractRowDto(contract, units, actor),
    version: contract.version,
    // The office reads the contract, not how it was talked over.
    dealId: isOffice ? null : contract.dealId,
    type: contract.terms.type,
    amountInCapitals: inCapitals(contract.amount),
    clauses: contract.terms.clauses,
    fileDigest: contract.fileDigest,
    signatures: signatures.map(({ signedAt, ...signature }) => ({
      ...signatureOf(signature),
      signedAt: signedAt.toISOString(),
    })),
    signing: signingDto(contract),
    history: history.map(eventDto),
    nextActions: actions,
    concerned:
      isOffice && seesStandingLines(actor)
        ? [contract.holders.seller, contract.holders.buyer, contract.holders.broker].flatMap((id) => id ?? [])
        : [],
    editable: actions.some(({ action }) => action === 'send'),
  };
}

function signatureOf({
  side,
  personName,
  unitName,
  authority,
  letterNumber,
  letterUntil,
}: Omit<Signature, 'signedAt'>) {
  return { side, personName, unitName, authority, letterNumber, letterUntil };
}

function signingDto({ signing }: Contract): SigningDto | null {
  const authority = signing?.authority;
  if (!authority || authority.as === 'nobody') return null;
  if (authority.as === 'representative')
    return { as: 'representative', letterNumber: null, letterUntil: null, amountLimit: null };
  const { number, untilDay, amountLimit } = authority;
  const limit = amountLimit === null ? null : yuanText(amountLimit);
  return { as: 'letter', letterNumber: number, letterUntil: untilDay, amountLimit: limit };
}

function eventDto({ at, who, action, reason }: HistoryRow): ContractEventDto {
  const what = contractStates.moves[action as Action]?.label ?? { zh: '起草', en: 'Drafted' };
  return { at: at.toISOString(), who, what: what.zh, whatEn: what.en, why: reason };
}
