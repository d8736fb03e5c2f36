import { Module } from '@nestjs/common';
import { PaymentsModule } from '../payments.module';
import { PaymentController } from './payment.controller';
import { SettlementLineController } from './settlement-line.controller';

@Module({ imports: [PaymentsModule], controllers: [PaymentController, SettlementLineController] })
export class PaymentsHttpModule {}
