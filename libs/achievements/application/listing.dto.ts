import { divisionPath, readinessLevel, technologyField } from '@market/classification';
import { yuanText } from '@market/platform/money';
import { PRICE_BASES, PRICE_MODES } from '../domain/codes';
import type { Price, State } from '../domain/achievement';
import { achievementStates } from '../domain/states';
import type { Listing } from './read-listings';

export class NamedCodeDto {
  code: string;
  name: string;
  nameEn: string;
}

export class ReadinessDto {
  level: number;
  name: string;
  nameEn: string;
  evidenceCount: number;
}

export class OwnerDto {
  name: string;
  nameEn: string | null;
  creditCode: string;
  verified: boolean;
}

export class PriceDto {
  mode: 'fixed' | 'range' | 'formula' | 'agreement' | 'trial';
  modeName: string;
  modeNameEn: string;
  /** Yuan with two decimals. */
  low: string | null;
  high: string | null;
  text: string | null;
  basis: string | null;
  basisName: string | null;
  basisNameEn: string | null;
}

/** What a card shows of a listing; the same wherever one is drawn. */
export class ListingDto {
  id: string;
  number: string;
  kind: 'applied' | 'theory' | 'soft';
  title: string;
  titleEn: string | null;
  benefit: string | null;
  keywords: string[];
  field: NamedCodeDto | null;
  /** Only as high as its evidence; null where none is shown. */
  trl: ReadinessDto | null;
  owner: OwnerDto;
  region: NamedCodeDto;
  /** Null until a price with its basis was given, and while it is not offered. */
  price: PriceDto | null;
  state: string;
  stateName: string;
  stateNameEn: string;
  registeredOn: string;
  listedOn: string | null;
  lastConfirmedOn: string | null;
  /** Share of enquiries answered within 5 working days; null while there are none. */
  replyRate: number | null;
}

/** A price is said to the public while the thing is offered, not while it is only registered. */
const OFFERED: readonly State[] = ['listed', 'stale'];

export function listingDto(listing: Listing): ListingDto {
  const { form, owner } = listing;
  const state = achievementStates.states[listing.state].name;
  const level = listing.readiness === null ? undefined : readinessLevel(listing.readiness);
  const field = form.fieldCode ? technologyField(form.fieldCode) : undefined;
  return {
    id: listing.id,
    number: listing.number,
    kind: form.kind,
    title: form.title,
    titleEn: form.titleEn,
    benefit: form.benefit,
    keywords: form.keywords,
    field: field ? { code: field.code, name: field.name, nameEn: field.nameEn ?? field.name } : null,
    trl: level
      ? { level: level.level, name: level.name, nameEn: level.nameEn, evidenceCount: form.evidence.length }
      : null,
    owner: { name: owner.name, nameEn: owner.nameEn, creditCode: owner.creditCode, verified: owner.verified },
    region: regionOf(listing.divisionCode),
    price: form.price && OFFERED.includes(listing.state) ? priceDto(form.price) : null,
    state: listing.state,
    stateName: state.zh,
    stateNameEn: state.en,
    registeredOn: listing.registeredOn,
    listedOn: listing.listedOn,
    lastConfirmedOn: listing.lastConfirmedOn,
    replyRate: null,
  };
}

/** The city: what people narrow by. */
export function regionOf(divisionCode: string): NamedCodeDto {
  const path = divisionPath(divisionCode);
  const city = path[1] ?? path[0];
  return city
    ? { code: city.code, name: city.name, nameEn: city.nameEn ?? city.name }
    : { code: divisionCode, name: divisionCode, nameEn: divisionCode };
}

export function priceDto(price: Price): PriceDto {
  const basis = price.basis ? PRICE_BASES[price.basis] : undefined;
  return {
    mode: price.mode,
    modeName: PRICE_MODES[price.mode].zh,
    modeNameEn: PRICE_MODES[price.mode].en,
    low: price.low === null ? null : yuanText(price.low),
    high: price.high === null ? null : yuanText(price.high),
    text: price.text,
    basis: price.basis,
    basisName: basis?.zh ?? null,
    basisNameEn: basis?.en ?? null,
  };
}
