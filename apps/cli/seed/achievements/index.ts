import type { University } from '../tell-achievements';
import type { ToldAchievement } from '../told-achievement';
import ganbei1 from './ganbei-1.json';
import ganbei2 from './ganbei-2.json';
import luling1 from './luling-1.json';
import luling2 from './luling-2.json';
import pohu1 from './pohu-1.json';
import pohu2 from './pohu-2.json';

const ganbei: University = { officer: 'wang@ganbei.example', approver: 'liu@ganbei.example' };
const pohu: University = { officer: 'guo@pohu.example', approver: 'xiong@pohu.example' };
const luling: University = { officer: 'zeng@luling.example', approver: 'ouyang@luling.example' };

/** Each university with its achievements. */
export const toldAchievements = [
  { university: ganbei, achievements: [...ganbei1, ...ganbei2] as ToldAchievement[] },
  { university: pohu, achievements: [...pohu1, ...pohu2] as ToldAchievement[] },
  { university: luling, achievements: [...luling1, ...luling2] as ToldAchievement[] },
];
