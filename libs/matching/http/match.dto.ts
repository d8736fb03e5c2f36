import { IsIn, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { ListingDto } from '@market/achievements';
import { DECLINE_REASONS, type DeclineReason } from '../domain/match';

export class MatchAnswerInputDto {
  @IsIn(['wanted', 'later', 'declined'])
  answer: 'wanted' | 'later' | 'declined';

  /** Needed with "declined". */
  @IsOptional()
  @IsIn(Object.keys(DECLINE_REASONS))
  reason?: DeclineReason;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  remark?: string;
}

export class SuggestionInputDto {
  @IsString()
  @Length(11, 11)
  needNumber: string;

  /** Of the actor's own unit, on offer. */
  @IsString()
  @Length(12, 12)
  achievementNumber: string;
}

export class SuggestedDto {
  id: string;
}

export class MatchAnsweredDto {
  id: string;
  answer: string;
}

export class MatchDto {
  id: string;
  needId: string;
  listing: ListingDto;
  /** 0 to 1000, comparable among the suggestions for one need. */
  score: number;
  sharedTerms: string[];
  missingTerms: string[];
  question: string;
  questionEn: string;
  answer: string | null;
  reason: string | null;
  reasonName: string | null;
  reasonNameEn: string | null;
  remark: string | null;
  suggestedAt: string;
}
