import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

export class PageQueryDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  page?: number;
}

export class MessageDto {
  id: string;
  title: string;
  titleEn: string;
  text: string;
  textEn: string;
  href: string;
  at: string;
  read: boolean;
}

export class MessagesDto {
  total: number;
  unread: number;
  page: number;
  pageSize: number;
  items: MessageDto[];
}
