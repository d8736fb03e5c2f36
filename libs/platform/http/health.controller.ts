import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AccessRow } from '@market/platform/access';

/** Live: the process answers. Ready: it reaches its database. */
@Controller('health')
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('live')
  live(): { live: true } {
    return { live: true };
  }

  @Get('ready')
  async ready(): Promise<{ ready: true }> {
    await this.dataSource.query('SELECT 1');
    return { ready: true };
  }
}

export const healthAccess: readonly AccessRow[] = [
  { route: 'GET /health/live', allow: 'anyone' },
  { route: 'GET /health/ready', allow: 'anyone' },
];
