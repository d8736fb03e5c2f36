import { Module } from '@nestjs/common';
import { OrganizationsModule } from '@market/organizations';
import { AnswerObjection } from './application/answer-objection';
import { ParametersModule } from '@market/parameters';
import { CloseNotices } from './application/close-notices';
import { ExtendNotices } from './application/extend-notices';
import { ObjectToRow } from './application/object-to-row';
import { PublishNotice } from './application/publish-notice';
import { ReadNotices } from './application/read-notices';

const useCases = [PublishNotice, ObjectToRow, AnswerObjection, CloseNotices, ExtendNotices, ReadNotices];

@Module({ imports: [OrganizationsModule, ParametersModule], providers: useCases, exports: useCases })
export class PublicityModule {}
