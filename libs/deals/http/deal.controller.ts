import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ReadListings } from '@market/achievements';
import { accessRefusals } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { CurrentCall } from '@market/platform/http';
import { parseYuan } from '@market/platform/money';
import { MoveDeal } from '../application/move-deal';
import { OpenEnquiry } from '../application/open-enquiry';
import { PAGE_SIZE, ReadDeals } from '../application/read-deals';
import { dealRefusals } from '../domain/refusals';
import { dealDto, dealRowDto } from './deal-answer';
import type { DealDto, DealListDto, MovedDealDto, OfferMadeDto, OpenedDealDto } from './deal-answer.dto';
import { AcceptDto, DealQueryDto, EnquiryInputDto, OfferInputDto, ReasonDto } from './deal.dto';

@Controller('api/deals')
export class DealController {
  constructor(
    private readonly enquire: OpenEnquiry,
    private readonly move: MoveDeal,
    private readonly read: ReadDeals,
    private readonly listings: ReadListings,
    private readonly dataSource: DataSource,
  ) {}

  /** Deals the unit takes part in as buyer, seller or broker, newest first. */
  @Get()
  async list(@CurrentCall() call: Call, @Query() { page = 1 }: DealQueryDto): Promise<DealListDto> {
    const { actor } = call;
    if (actor.kind !== 'person') throw accessRefusals.signIn();
    const { total, items, units } = await this.read.ofUnit(actor, page);
    return { total, page, pageSize: PAGE_SIZE, items: items.map((deal) => dealRowDto(deal, units, actor)) };
  }

  /** The buyer's first message about something on offer. */
  @Post()
  open(@CurrentCall() call: Call, @Body() input: EnquiryInputDto): Promise<OpenedDealDto> {
    return this.enquire.execute(call, { ...input, message: input.message.trim() });
  }

  @Get(':id')
  async one(@CurrentCall() call: Call, @Param('id') id: string): Promise<DealDto> {
    const room = await this.read.room(id);
    if (!room) throw dealRefusals.noSuchDeal();
    const [listing] = await this.listings.byIds(this.dataSource.manager, [room.deal.achievementId]);
    return dealDto(room, listing?.number ?? null, call.actor);
  }

  @Post(':id/answer')
  @HttpCode(200)
  answer(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() { reason }: ReasonDto,
  ): Promise<MovedDealDto> {
    return this.move.execute(call, id, 'answer', reason);
  }

  @Post(':id/decline')
  @HttpCode(200)
  decline(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() { reason }: ReasonDto,
  ): Promise<MovedDealDto> {
    return this.move.execute(call, id, 'decline', reason);
  }

  @Post(':id/break-off')
  @HttpCode(200)
  breakOff(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() { reason }: ReasonDto,
  ): Promise<MovedDealDto> {
    return this.move.execute(call, id, 'break-off', reason);
  }

  /** The next version of the offer, by whichever side the actor's unit is. */
  @Post(':id/offers')
  offer(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() input: OfferInputDto,
  ): Promise<OfferMadeDto> {
    const { total, payment, delivery, validUntil, note } = input;
    const terms = { total: parseYuan(total), payment: payment.trim(), delivery: delivery.trim(), validUntil };
    return this.move.offer(call, id, { ...terms, note: note?.trim() || null });
  }

  @Post(':id/accept')
  @HttpCode(200)
  accept(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() { version }: AcceptDto,
  ): Promise<MovedDealDto> {
    return this.move.accept(call, id, version);
  }
}
