import { Module } from '@nestjs/common';
import { AchievementsModule } from '@market/achievements';
import { NeedsModule } from '@market/needs';
import { SearchModule } from '../search.module';
import { FindByName } from '../application/find-by-name';
import { FindController } from './find.controller';
import { PageController } from './page.controller';
import { PageShell } from './page-shell';
import { SearchController } from './search.controller';

@Module({
  imports: [SearchModule, AchievementsModule, NeedsModule],
  controllers: [SearchController, FindController, PageController],
  providers: [PageShell, FindByName],
})
export class SearchHttpModule {}
