import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import type { Settings } from '@market/platform/config';
import { CurrentCall, SETTINGS } from '@market/platform/http';
import { AddAddress } from '../application/add-address';
import { ReadWaysIn } from '../application/read-ways-in';
import { RemoveAddress } from '../application/remove-address';
import { UnlinkPortal } from '../application/unlink-portal';
import { provedAddress } from './is-address';
import { type AddedAddressDto, NewAddressDto, type WaysInDto } from './ways-in.dto';

/** By what one comes in: several addresses, a portal, always the same person. */
@Controller('api/ways-in')
export class WaysInController {
  constructor(
    private readonly ways: ReadWaysIn,
    private readonly adding: AddAddress,
    private readonly removing: RemoveAddress,
    private readonly unlinking: UnlinkPortal,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  async list(@CurrentCall() call: Call): Promise<WaysInDto> {
    const { addresses, portals, hasPassword } = await this.ways.execute(personIn(call));
    const issuer = this.settings.openid?.issuer.href;
    return {
      addresses: addresses.map(({ id, address, createdAt, lastUsedAt }) => ({
        ...{ id, address, addedAt: createdAt.toISOString() },
        lastUsedAt: lastUsedAt?.toISOString() ?? null,
      })),
      portals: portals.map(({ id, issuer: linked, linkedAt, lastUsedAt }) => ({
        ...{ id, inUse: new URL(linked).href === issuer, addedAt: linkedAt.toISOString() },
        lastUsedAt: lastUsedAt?.toISOString() ?? null,
      })),
      hasPassword,
    };
  }

  /** A further account of the same person. */
  @Post('addresses')
  add(@CurrentCall() call: Call, @Body() { address, code }: NewAddressDto): Promise<AddedAddressDto> {
    return this.adding.execute(call, { address: provedAddress(address), code });
  }

  @Delete('addresses/:id')
  @HttpCode(204)
  remove(@CurrentCall() call: Call, @Param('id') id: string): Promise<void> {
    return this.removing.execute(call, id);
  }

  @Delete('portals/:id')
  @HttpCode(204)
  unlink(@CurrentCall() call: Call, @Param('id') id: string): Promise<void> {
    return this.unlinking.execute(call, id);
  }
}
