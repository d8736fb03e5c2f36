import type { Unit } from '@market/organizations';
import type { Actor } from '@market/platform/call';
import { inCapitals, yuanText } from '@market/platform/money';
import { type HistoryRow, nextActions } from '@market/platform/states';
import type { DealRoom } from '../application/read-deals';
import { type Deal, type Offer, sideOf } from '../domain/deal';
import { type Action, dealStates } from '../domain/deal-states';
import { type Mandate, mandateStates } from '../domain/mandate';
import type {
  DealDto,
  DealEventDto,
  DealRowDto,
  MandateDto,
  OfferChangeDto,
  OfferDto,
  PartyDto,
} from './deal-answer.dto';

type Units = ReadonlyMap<string, Unit>;
const ROLES = ['buyer', 'seller', 'broker'] as const;

export function dealRowDto(deal: Deal, units: Units, actor: Actor): DealRowDto {
  const state = dealStates.states[deal.state].name;
  const unitId = actor.kind === 'person' ? actor.unitId : undefined;
  const { desk } = dealStates.states[deal.state];
  return {
    id: deal.id,
    number: deal.number,
    title: deal.title,
    state: deal.state,
    stateName: state.zh,
    stateNameEn: state.en,
    parties: partiesDto(deal, units, unitId),
    total: deal.standing ? yuanText(deal.standing.total) : null,
    openedAt: deal.openedAt.toISOString(),
    ownTurn: desk !== undefined && unitId !== undefined && deal.holders[desk.as] === unitId,
  };
}

export function dealDto(room: DealRoom, achievementNumber: string | null, actor: Actor): DealDto {
  const { deal, units } = room;
  const unitId = actor.kind === 'person' ? actor.unitId : undefined;
  const side = sideOf(deal, unitId);
  // A firm that is only asked reads what it is asked for; what the parties say to one another it reads when it accepts.
  const within = side !== undefined || (unitId !== undefined && deal.holders.broker === unitId);
  const mandates = room.mandates.filter(({ holders }) => side !== undefined || holders.broker === unitId);
  const isOfficer = actor.kind === 'person' && actor.duties.includes('deal-officer');
  const asked = room.mandates.some((mandate) => mandate.state !== 'declined');
  const over = dealStates.final.includes(deal.state);
  return {
    ...dealRowDto(deal, units, actor),
    ...(within ? {} : { total: null }),
    achievementId: deal.achievementId,
    achievementNumber,
    needId: side === 'buyer' ? deal.needId : null,
    message: within ? deal.message : null,
    agreedVersion: within ? deal.agreedVersion : null,
    offers: (within ? room.offers : []).map((offer, at) => offerDto(offer, room.offers[at - 1], deal, units)),
    mandates: mandates.map((mandate) => mandateDto(mandate, units, actor)),
    history: (within ? room.history : []).map(eventDto),
    nextActions: nextActions(dealStates, deal, actor),
    mayAskBroker: isOfficer && side !== undefined && !asked && !over,
  };
}

function partiesDto(deal: Deal, units: Units, own: string | undefined): PartyDto[] {
  return ROLES.flatMap((role) => {
    const unit = units.get(deal.holders[role] ?? '');
    if (!unit) return [];
    return [
      { role, name: unit.name, nameEn: unit.nameEn, creditCode: unit.creditCode, own: unit.id === own },
    ];
  });
}

function offerDto(offer: Offer, before: Offer | undefined, deal: Deal, units: Units): OfferDto {
  const { version, side, madeBy, madeAt, total, payment, delivery, validUntil, note } = offer;
  return {
    ...{ version, side, madeBy, payment, delivery, validUntil, note },
    unitName: units.get(deal.holders[side] ?? '')?.name ?? '',
    madeAt: madeAt.toISOString(),
    total: yuanText(total),
    totalInCapitals: inCapitals(total),
    changes: before ? changesBetween(before, offer) : [],
    accepted: deal.agreedVersion === version,
  };
}

function changesBetween(before: Offer, after: Offer): OfferChangeDto[] {
  const textOf = (offer: Offer) => ({
    total: yuanText(offer.total),
    payment: offer.payment,
    delivery: offer.delivery,
    validUntil: offer.validUntil,
  });
  const [old, now] = [textOf(before), textOf(after)];
  return (Object.keys(now) as OfferChangeDto['field'][])
    .filter((field) => old[field] !== now[field])
    .map((field) => ({ field, before: old[field], after: now[field] }));
}

function mandateDto(mandate: Mandate, units: Units, actor: Actor): MandateDto {
  const state = mandateStates.states[mandate.state].name;
  return {
    id: mandate.id,
    brokerName: units.get(mandate.holders.broker ?? '')?.name ?? '',
    principal: mandate.principal,
    rate: mandate.rate,
    state: mandate.state,
    stateName: state.zh,
    stateNameEn: state.en,
    proposedAt: mandate.proposedAt.toISOString(),
    nextActions: nextActions(mandateStates, mandate, actor),
  };
}

function eventDto({ at, who, action, reason }: HistoryRow): DealEventDto {
  const what = dealStates.moves[action as Action]?.label ?? { zh: '发起询价', en: 'Enquiry' };
  return { at: at.toISOString(), who, action, what: what.zh, whatEn: what.en, why: reason };
}
