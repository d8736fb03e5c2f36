export { statisticsAccess } from './access';
export { StatisticsHttpModule } from './http.module';
