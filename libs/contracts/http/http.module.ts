import { Module } from '@nestjs/common';
import { ContractsModule } from '../contracts.module';
import { ContractController } from './contract.controller';

@Module({ imports: [ContractsModule], controllers: [ContractController] })
export class ContractsHttpModule {}
