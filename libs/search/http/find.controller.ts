import { Controller, Get, Query } from '@nestjs/common';
import { accessRefusals } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { CurrentCall } from '@market/platform/http';
import { FindByName, type NamedThing, type Noun } from '../application/find-by-name';
import { FindQueryDto, type FoundDto, type FoundListDto } from './find.dto';

const NAMES: Record<Noun, { zh: string; en: string }> = {
  achievement: { zh: '成果', en: 'Achievement' },
  need: { zh: '需求', en: 'Need' },
  deal: { zh: '洽谈', en: 'Deal' },
  contract: { zh: '合同', en: 'Contract' },
  claim: { zh: '补助申请', en: 'Claim' },
  payout: { zh: '拨付批次', en: 'Payout batch' },
  notice: { zh: '公示', en: 'Public notice' },
  organization: { zh: '单位', en: 'Organisation' },
};

@Controller('api/find')
export class FindController {
  constructor(private readonly find: FindByName) {}

  /** Everything one's unit may see whose number or name holds these characters. */
  @Get()
  async byName(@CurrentCall() { actor }: Call, @Query() { q }: FindQueryDto): Promise<FoundListDto> {
    if (actor.kind !== 'person') throw accessRefusals.signIn();
    return { items: (await this.find.execute(actor, q)).map(foundDto) };
  }
}

function foundDto(thing: NamedThing): FoundDto {
  const { noun, number, title } = thing;
  return { noun, number, title, nounName: NAMES[noun].zh, nounNameEn: NAMES[noun].en, href: hrefOf(thing) };
}

function hrefOf({ noun, id, number }: NamedThing): string {
  if (noun === 'notice') return `/notices/${number ?? ''}`;
  if (noun === 'organization') return `/organizations/${number ?? ''}`;
  return `/desk/${noun}s/${id}`;
}
