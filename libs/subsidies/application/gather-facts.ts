import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Contract, ReadContractFacts } from '@market/contracts';
import { ReadRelations, StandingOf } from '@market/integrity';
import { ReadUnits } from '@market/organizations';
import { ReadSettlement, type Settlement } from '@market/payments';
import { yuanShown } from '@market/platform/money';
import type { Facts, FactValue } from '../domain/engine';
import type { Role } from '../domain/engine';
import { relatedFact } from '../domain/related';
import { standingFacts } from '../domain/standing-facts';
import { grantedBefore } from '../persistence/ledger.store';

/** The first two digits of every division code of the province (GB/T 2260). */
const PROVINCE = '36';

const KINDS: Record<string, string> = {
  'development-commissioned': 'development',
  'development-cooperative': 'development',
};

export interface About {
  claimId: string;
  contractId: string;
  role: Role;
  applicantId: string;
  year: number;
  policyId: string;
}

/** Every fact a policy may ask for, with the day it was found out and what it rests on. What nobody has said is absent. */
@Injectable()
export class GatherFacts {
  constructor(
    private readonly contracts: ReadContractFacts,
    private readonly settlements: ReadSettlement,
    private readonly units: ReadUnits,
    private readonly standing: StandingOf,
    private readonly relations: ReadRelations,
  ) {}

  async execute(manager: EntityManager, about: About): Promise<Facts> {
    const found = await this.contracts.execute(manager, about.contractId);
    if (!found) throw new Error(`There is no contract ${about.contractId}.`);
    const { contract } = found;
    const settlement = await this.settlements.ofContract(manager, about.contractId);
    const buyerId = contract.holders.buyer ?? '';
    const buyer = (await this.units.byIds(manager, [buyerId])).get(buyerId);
    const sellerId = contract.holders.seller ?? '';
    const standing = (await this.standing.execute(manager, [about.applicantId])).get(about.applicantId);
    const granted = await grantedBefore(manager, { ...about, id: about.claimId });
    return {
      ...contractFacts(contract),
      ...settlementFacts(contract, settlement),
      'buyer.in_province': buyer?.verified
        ? {
            value: buyer.divisionCode.startsWith(PROVINCE),
            proof: `${buyer.creditCode}，${buyer.divisionCode}`,
          }
        : unknown,
      'parties.related': relatedFact({
        declared: await this.relations.declared(manager, about.contractId),
        computed: await this.relations.between(manager, buyerId, sellerId),
      }),
      ...standingFacts(standing ?? []),
      'applicant.granted_this_year': { value: granted, proof: `${about.year} 年度补助台账` },
    };
  }
}

const unknown: FactValue = { value: null };

function contractFacts({
  state,
  number,
  registeredOn,
  terms,
  fileDigest,
}: Contract): Record<string, FactValue> {
  const asOf = registeredOn ?? '';
  const proof = number ? `合同登记编号 ${number}` : '';
  return {
    'contract.registered': { value: state === 'registered', asOf, proof },
    'contract.kind': { value: terms.type && (KINDS[terms.type] ?? terms.type), asOf, proof },
    'contract.technology_amount': { value: terms.technologyAmount, asOf, proof },
    'contract.signed_on_platform': {
      value: fileDigest !== null,
      proof: `签署文件 ${fileDigest?.slice(0, 16) ?? ''}`,
    },
  };
}

function settlementFacts(contract: Contract, settlement: Settlement | undefined): Record<string, FactValue> {
  if (!settlement) return {};
  const { settled, settledOn } = settlement;
  const asOf = settledOn ?? '';
  const proof = `市场结算账户到账 ${yuanShown(settled)} 元，平台外回单 ${yuanShown(settlement.outside)} 元`;
  const technology = contract.terms.technologyAmount;
  return {
    'contract.settled_on_platform': { value: settled > 0n, asOf, proof },
    'contract.settled_technology': {
      value: technology === null ? null : (settled * technology) / contract.amount,
      ...{ asOf, proof },
    },
  };
}
