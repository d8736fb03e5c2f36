export { IndexAchievements } from './application/index-achievements';
export { SearchModule } from './search.module';
