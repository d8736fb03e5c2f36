import { masked } from '@market/platform/crypto';
import type { IdentityShown, Profile } from '../application/read-profile';
import { type AgreementName, AGREEMENTS } from '../domain/agreements';
import { DOCUMENT_KINDS } from '../domain/identity-number';
import { REVEAL_PURPOSES } from '../domain/reveal-purpose';
import type { AgreementDto, IdentityShownDto, ProfileDto } from './profile.dto';

export function profileDto({ name, identity, consents, due, reads }: Profile): ProfileDto {
  return {
    name,
    identity: identity ? identityDto(identity) : null,
    consents: consents.map(({ document, version, agreedAt }) => ({
      ...agreementDto(document as AgreementName),
      version,
      agreedAt: agreedAt.toISOString(),
    })),
    due: due.map(agreementDto),
    reads: reads.map(({ at, readerName, readerUnit, purpose }) => ({
      ...{ at: at.toISOString(), who: readerName, unit: readerUnit },
      ...{ purpose: REVEAL_PURPOSES[purpose].zh, purposeEn: REVEAL_PURPOSES[purpose].en },
    })),
  };
}

export function identityDto({ kind, tail, statedAt }: IdentityShown): IdentityShownDto {
  const { zh: kindName, en: kindNameEn } = DOCUMENT_KINDS[kind];
  return { kind, kindName, kindNameEn, masked: masked(tail), statedAt: statedAt.toISOString() };
}

function agreementDto(document: AgreementName): AgreementDto {
  const { zh: name, en: nameEn, version } = AGREEMENTS[document];
  return { document, name, nameEn, version };
}
