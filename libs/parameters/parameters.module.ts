import { Module } from '@nestjs/common';
import { MoveChange } from './application/move-change';
import { PreviewChange } from './application/preview-change';
import { PreviewDecree } from './application/preview-decree';
import { ReadDecrees } from './application/read-decrees';
import { ReadParameters } from './application/read-parameters';
import { WriteChange } from './application/write-change';
import { WriteDecree } from './application/write-decree';

const useCases = [
  WriteChange,
  MoveChange,
  PreviewChange,
  ReadParameters,
  WriteDecree,
  PreviewDecree,
  ReadDecrees,
];

@Module({ providers: useCases, exports: useCases })
export class ParametersModule {}
