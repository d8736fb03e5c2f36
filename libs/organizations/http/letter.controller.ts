import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { Clock, dayOf, isId } from '@market/platform/clock';
import { CurrentCall } from '@market/platform/http';
import { AnswerLetter } from '../application/answer-letter';
import { EndLetter } from '../application/end-letter';
import { IssueLetter } from '../application/issue-letter';
import { ReadLetters } from '../application/read-letters';
import { organizationRefusals } from '../domain/refusals';
import { letterWishOf, lettersDto, myLetterDto } from './letter-answer';
import {
  type IssuedLetterDto,
  type LetterIdDto,
  type LettersDto,
  type MyLettersDto,
  NewLetterDto,
  RevocationDto,
} from './letter.dto';
import type { JoinedUnitDto } from './member.dto';

@Controller('api')
export class LetterController {
  constructor(
    private readonly issue: IssueLetter,
    private readonly answer: AnswerLetter,
    private readonly end: EndLetter,
    private readonly letters: ReadLetters,
    private readonly clock: Clock,
  ) {}

  /** All the unit has given. */
  @Get('unit/letters')
  async ofUnit(@CurrentCall() call: Call): Promise<LettersDto> {
    const actor = personIn(call);
    const found = await this.letters.ofUnit(actor.unitId ?? '');
    if (!found) throw organizationRefusals.noSuchUnit();
    return lettersDto(found.letters, found.unit.kind, { actor, today: dayOf(this.clock.now()) });
  }

  @Post('letters')
  give(@CurrentCall() call: Call, @Body() input: NewLetterDto): Promise<IssuedLetterDto> {
    return this.issue.execute(call, letterWishOf(input));
  }

  /** Those I hold or held, and those that wait at addresses of mine. */
  @Get('letters/mine')
  async mine(@CurrentCall() call: Call): Promise<MyLettersDto> {
    const actor = personIn(call);
    const seen = { actor, today: dayOf(this.clock.now()) };
    const found = await this.letters.forPerson(actor.personId);
    return { items: found.map((story) => myLetterDto(story, seen)) };
  }

  @Post('letters/:id/accept')
  @HttpCode(200)
  accept(@CurrentCall() call: Call, @Param('id') id: string): Promise<JoinedUnitDto> {
    return this.answer.accept(call, idOf(id));
  }

  @Post('letters/:id/decline')
  @HttpCode(200)
  decline(@CurrentCall() call: Call, @Param('id') id: string): Promise<LetterIdDto> {
    return this.answer.decline(call, idOf(id));
  }

  @Post('letters/:id/renounce')
  @HttpCode(200)
  renounce(@CurrentCall() call: Call, @Param('id') id: string): Promise<LetterIdDto> {
    return this.end.renounce(call, idOf(id));
  }

  @Post('letters/:id/revoke')
  @HttpCode(200)
  revoke(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() { reason }: RevocationDto,
  ): Promise<LetterIdDto> {
    return this.end.revoke(call, idOf(id), reason);
  }
}

function idOf(text: string): string {
  if (!isId(text)) throw organizationRefusals.noSuchLetter();
  return text;
}
