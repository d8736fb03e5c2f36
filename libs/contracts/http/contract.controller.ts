import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { accessRefusals } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { CurrentCall } from '@market/platform/http';
import { parseYuan } from '@market/platform/money';
import { DraftContract } from '../application/draft-contract';
import { MoveContract } from '../application/move-contract';
import { PAGE_SIZE, ReadContracts } from '../application/read-contracts';
import { SaveContract } from '../application/save-contract';
import { contractRefusals } from '../domain/refusals';
import { contractDto, contractRowDto, termsOf } from './contract-answer';
import type {
  ContractDto,
  ContractIdDto,
  ContractListDto,
  ContractOfDealDto,
  MovedContractDto,
  SavedContractDto,
} from './contract-answer.dto';
import {
  ContractQueryDto,
  ContractReasonDto,
  ContractUpdateDto,
  RecognitionDto,
  SignDto,
} from './contract.dto';

@Controller('api')
export class ContractController {
  constructor(
    private readonly draft: DraftContract,
    private readonly save: SaveContract,
    private readonly move: MoveContract,
    private readonly read: ReadContracts,
  ) {}

  /** The contract of a deal, when one was drafted. */
  @Get('deals/:id/contract')
  async ofDeal(@Param('id') id: string): Promise<ContractOfDealDto> {
    return { id: (await this.read.ofDeal(id))?.id ?? null };
  }

  /** Begins the contract of an agreed deal. */
  @Post('deals/:id/contract')
  begin(@CurrentCall() call: Call, @Param('id') id: string): Promise<ContractIdDto> {
    return this.draft.execute(call, id);
  }

  @Get('contracts')
  async list(@CurrentCall() call: Call, @Query() { page = 1 }: ContractQueryDto): Promise<ContractListDto> {
    const { actor } = call;
    if (actor.kind !== 'person') throw accessRefusals.signIn();
    const { total, items, units } = await this.read.ofUnit(actor, page);
    return { total, page, pageSize: PAGE_SIZE, items: items.map((one) => contractRowDto(one, units, actor)) };
  }

  @Get('contracts/:id')
  async one(@CurrentCall() call: Call, @Param('id') id: string): Promise<ContractDto> {
    const room = await this.read.room(id, call.actor);
    if (!room) throw contractRefusals.noSuchContract();
    return contractDto(room, call.actor);
  }

  /** The file that is signed, as it was made. */
  @Get('contracts/:id/file')
  @Header('Content-Type', 'application/pdf')
  async file(@Param('id') id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.read.file(id), { disposition: 'inline; filename="contract.pdf"' });
  }

  @Put('contracts/:id')
  update(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() input: ContractUpdateDto,
  ): Promise<SavedContractDto> {
    return this.save.execute(call, id, input.version, termsOf(input));
  }

  @Post('contracts/:id/send')
  @HttpCode(200)
  send(@CurrentCall() call: Call, @Param('id') id: string): Promise<MovedContractDto> {
    return this.move.send(call, id);
  }

  @Post('contracts/:id/sign')
  @HttpCode(200)
  sign(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() { fileDigest }: SignDto,
  ): Promise<MovedContractDto> {
    return this.move.sign(call, id, fileDigest);
  }

  @Post('contracts/:id/reopen')
  @HttpCode(200)
  reopen(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() input: ContractReasonDto,
  ): Promise<MovedContractDto> {
    return this.move.reopen(call, id, input.reason);
  }

  @Post('contracts/:id/submit')
  @HttpCode(200)
  submit(@CurrentCall() call: Call, @Param('id') id: string): Promise<MovedContractDto> {
    return this.move.submit(call, id);
  }

  @Post('contracts/:id/register')
  @HttpCode(200)
  register(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() input: RecognitionDto,
  ): Promise<MovedContractDto> {
    const technologyAmount = parseYuan(input.technologyAmount);
    return this.move.register(call, id, { type: input.type, technologyAmount });
  }

  @Post('contracts/:id/return')
  @HttpCode(200)
  return(
    @CurrentCall() call: Call,
    @Param('id') id: string,
    @Body() input: ContractReasonDto,
  ): Promise<MovedContractDto> {
    return this.move.return(call, id, input.reason);
  }
}
