export interface ReadinessLevel {
  level: number;
  name: string;
  nameEn: string;
}

const level = (number: number, name: string, nameEn: string): ReadinessLevel => ({
  level: number,
  name,
  nameEn,
});

/** The nine levels of GB/T 22900's annex, as commonly named. */
export const readinessLevels: readonly ReadinessLevel[] = [
  level(1, '报告级', 'report'),
  level(2, '方案级', 'concept'),
  level(3, '功能级', 'function'),
  level(4, '仿真级', 'simulation'),
  level(5, '初样级', 'first sample'),
  level(6, '正样级', 'formal sample'),
  level(7, '环境级', 'environment'),
  level(8, '产品级', 'product'),
  level(9, '系统级', 'system'),
];

export function readinessLevel(number: number): ReadinessLevel | undefined {
  return readinessLevels.find((one) => one.level === number);
}
