import { IsString, Length, Matches, MaxLength } from 'class-validator';
import { IsYuan } from '@market/platform/money';

export class DemoAccountDto {
  bank: string;
  holder: string;
  number: string;
}

export class TransferDto {
  @IsString()
  @Length(2, 100)
  payerName: string;

  @Matches(/^[0-9 ]{4,30}$/)
  payerAccount: string;

  /** Yuan, above zero. */
  @IsYuan()
  @Matches(/[1-9]/)
  amount: string;

  @IsString()
  @MaxLength(100)
  remark: string;
}

export class PaymentFileDto {
  /** The CSV of a released batch. */
  @IsString()
  @Length(1, 1_000_000)
  text: string;
}

export class DemoReturnDto {
  text: string;
}

export class DemoTransferredDto {
  bankSerial: string;
}
