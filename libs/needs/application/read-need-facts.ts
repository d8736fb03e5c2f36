import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { NeedRecord } from '../domain/need';
import { NeedEntity } from '../persistence/need.entity';
import { recordOf } from '../persistence/need.store';

/** What higher libs and notices may know of a need, hidden name included: never for the public. */
@Injectable()
export class ReadNeedFacts {
  async execute(manager: EntityManager, id: string): Promise<NeedRecord | undefined> {
    const entity = await manager.findOneBy(NeedEntity, { id });
    return entity ? recordOf(entity) : undefined;
  }
}
