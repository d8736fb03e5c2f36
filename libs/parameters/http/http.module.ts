import { Module } from '@nestjs/common';
import { ParametersModule } from '../parameters.module';
import { ChangeController } from './change.controller';
import { DecreeController } from './decree.controller';
import { ParameterController } from './parameter.controller';

@Module({
  imports: [ParametersModule],
  controllers: [ParameterController, ChangeController, DecreeController],
})
export class ParametersHttpModule {}
