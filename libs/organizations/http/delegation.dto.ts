import { IsIn, IsUUID } from 'class-validator';
import { IsDay } from '@market/platform/clock';
import { DUTIES, type Duty } from '../domain/duties';

export class NewDelegationDto {
  @IsUUID()
  toPersonId: string;

  /** A duty of one's own. */
  @IsIn(Object.keys(DUTIES))
  duty: Duty;

  @IsDay()
  fromDay: string;

  /** The last day, included. */
  @IsDay()
  toDay: string;
}

export class DelegationIdDto {
  id: string;
}
