import type { Persistence } from '@market/platform/database';
import { DealEntity } from '../deal.entity';
import { MandateEntity } from '../mandate.entity';
import { OfferEntity } from '../offer.entity';
import { CreateDeals1763800009000 } from './create-deals-1763800009000';

export const dealPersistence: Persistence = {
  entities: [DealEntity, OfferEntity, MandateEntity],
  migrations: [CreateDeals1763800009000],
};
