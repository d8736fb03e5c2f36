import type { University } from '../tell-achievements';
import type { ToldAchievement } from '../told-achievement';
import ganbei1 from './ganbei-1.json';

const ganbei: University = { officer: 'wang@ganbei.example', approver: 'liu@ganbei.example' };

/** Each university with its achievements. */
export const toldAchievements = [{ university: ganbei, achievements: ganbei1 as ToldAchievement[] }];
