import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { divisionPath } from '@market/classification';
import { personIn } from '@market/platform/access';
import type { Call } from '@market/platform/call';
import { CurrentCall } from '@market/platform/http';
import { ReadDelegations } from '../application/read-delegations';
import { ReadInvitations } from '../application/read-invitations';
import { ReadUnits } from '../application/read-units';
import { RecordRepresentative } from '../application/record-representative';
import { organizationRefusals } from '../domain/refusals';
import { UNIT_KINDS } from '../domain/unit-kinds';
import { type RecordedRepresentativeDto, RepresentativeDto } from './letter.dto';
import { type PublicUnitDto, publicUnitDto, type UnitDto, unitDto } from './unit.dto';

@Controller('api')
export class UnitController {
  constructor(
    private readonly units: ReadUnits,
    private readonly delegations: ReadDelegations,
    private readonly invitations: ReadInvitations,
    private readonly representatives: RecordRepresentative,
    private readonly dataSource: DataSource,
  ) {}

  /** The unit acted for, with its members and their duties. */
  @Get('unit')
  async own(@CurrentCall() call: Call): Promise<UnitDto> {
    const { unitId, actsBy } = personIn(call);
    const { manager } = this.dataSource;
    const unit = unitId ? (await this.units.byIds(manager, [unitId])).get(unitId) : undefined;
    if (!unit) throw organizationRefusals.noSuchUnit();
    const administers = personIn(call).duties.includes('unit-administrator');
    return unitDto(
      unit,
      {
        // Who acts by a letter deals for the unit; its people are not his business.
        members: actsBy ? [] : await this.units.members(manager, unit.id),
        delegations: actsBy ? [] : await this.delegations.ofUnit(manager, unit.id),
        invitations: administers ? await this.invitations.ofUnit(unit.id) : [],
      },
      UNIT_KINDS[unit.kind],
      divisionPath(unit.divisionCode),
    );
  }

  /** Says which member is the one the licence names. */
  @Put('unit/legal-representative')
  record(
    @CurrentCall() call: Call,
    @Body() { personId, licenceId }: RepresentativeDto,
  ): Promise<RecordedRepresentativeDto> {
    return this.representatives.byAdministrator(call, personId, licenceId);
  }

  @Get('public/organizations/:creditCode')
  async byCode(@Param('creditCode') creditCode: string): Promise<PublicUnitDto> {
    const unit = await this.units.byCreditCode(this.dataSource.manager, creditCode);
    if (!unit) throw organizationRefusals.noSuchUnit();
    return publicUnitDto(unit, UNIT_KINDS[unit.kind], divisionPath(unit.divisionCode));
  }
}
