export { achievementAccess } from './access';
export { AchievementsHttpModule } from './http.module';
