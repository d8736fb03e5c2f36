import { DUTIES } from '@market/organizations';
import {
  broker,
  creditCode,
  type DemonstrationUnit,
  enterprise,
  head,
  office,
  officer,
} from './demonstration-unit';

/** Published on purpose: the demonstration binds to loopback and holds invented data only. */
export const DEMONSTRATION_PASSWORD = 'Shifan-2026!';

/** Every unit and person of the demonstration province. All of them are invented. */
export const demonstrationUnits: readonly DemonstrationUnit[] = [
  {
    name: '赣北工业大学',
    nameEn: 'Ganbei University of Technology',
    kind: 'university',
    creditCode: creditCode('institution', '360100', 101),
    divisionCode: '360111',
    address: '南昌市青山湖区学府大道 1 号',
    legalRepresentative: '程怀远',
    about: '以陶瓷装备、机器视觉和先进制造见长的省属工科大学，技术转移中心 6 人。',
    people: [officer('王晓岚', 'wang@ganbei.example', true), head('刘振华', 'liu@ganbei.example', true)],
  },
  {
    name: '鄱湖农业大学',
    nameEn: 'Pohu Agricultural University',
    kind: 'university',
    creditCode: creditCode('institution', '360400', 102),
    divisionCode: '360425',
    address: '九江市永修县滨湖路 18 号',
    legalRepresentative: '罗世坤',
    about: '水稻、柑橘、油茶和水产的省属农业大学，在 11 个县有试验站。',
    people: [officer('郭秋云', 'guo@pohu.example'), head('熊国平', 'xiong@pohu.example')],
  },
  {
    name: '庐陵大学',
    nameEn: 'Luling University',
    kind: 'university',
    creditCode: creditCode('institution', '360800', 103),
    divisionCode: '360802',
    address: '吉安市吉州区文山路 66 号',
    legalRepresentative: '胡鸿渐',
    about: '综合性大学，新材料、电子信息和生物医药三个方向承担国家计划。',
    people: [officer('曾令辉', 'zeng@luling.example'), head('欧阳静', 'ouyang@luling.example')],
  },
  enterprise('景德镇青禾陶瓷科技有限公司', 'Jingdezhen Qinghe Ceramics Technology Co., Ltd.', {
    divisionCode: '360222',
    serial: 201,
    address: '景德镇市浮梁县陶瓷产业园 12 号',
    about: '日用瓷与釉料，年产 1,800 万件，浮梁县规模以上企业。',
    person: ['陈立新', 'chen@qinghe.example'],
    shown: true,
  }),
  enterprise('赣州铭泽稀土永磁有限公司', 'Ganzhou Mingze Rare Earth Magnets Co., Ltd.', {
    divisionCode: '360703',
    serial: 202,
    address: '赣州市南康区稀金大道 9 号',
    about: '钕铁硼磁材与废料回收。',
    person: ['钟文彬', 'zhong@mingze.example'],
  }),
  enterprise('九江浔阳压铸件有限公司', 'Jiujiang Xunyang Die Casting Co., Ltd.', {
    divisionCode: '360404',
    serial: 203,
    address: '九江市柴桑区沿江工业园 3 号',
    about: '汽车铝合金压铸件。',
    person: ['胡建军', 'hu@xunyang-casting.example'],
  }),
  enterprise('吉安禾丰饲料有限公司', "Ji'an Hefeng Feed Co., Ltd.", {
    divisionCode: '360821',
    serial: 204,
    address: '吉安市吉安县凤凰工业园 7 号',
    about: '发酵饲料与预混料。',
    person: ['肖玉梅', 'xiao@hefeng.example'],
  }),
  enterprise('上饶曜晖光伏材料有限公司', 'Shangrao Yaohui Photovoltaic Materials Co., Ltd.', {
    divisionCode: '361102',
    serial: 205,
    address: '上饶市信州区光学大道 21 号',
    about: '光伏玻璃镀膜与边框。',
    person: ['周子涵', 'zhou@yaohui.example'],
  }),
  enterprise('抚州抚河生物医药有限公司', 'Fuzhou Fuhe Biopharma Co., Ltd.', {
    divisionCode: '361002',
    serial: 206,
    address: '抚州市临川区生物医药园 5 号',
    about: '中药提取与体外诊断试剂。',
    person: ['黄雅琴', 'huang@fuhe.example'],
  }),
  broker('江西桥成技术转移服务有限公司', 'Jiangxi Qiaocheng Technology Transfer Co., Ltd.', {
    divisionCode: '360113',
    serial: 301,
    legalRepresentative: '彭志远',
    about: '技术经纪人 9 名，陶瓷与装备方向。',
    people: [
      {
        name: '周敏',
        email: 'zhoumin@qiaocheng.example',
        duties: ['broker', 'deal-officer', 'subsidy-applicant'],
        shown: true,
      },
      {
        name: '彭志远',
        email: 'peng@qiaocheng.example',
        duties: ['unit-administrator', 'contract-signatory', 'unit-approver'],
      },
    ],
  }),
  broker('赣江源科技服务有限公司', 'Ganjiangyuan Technology Services Co., Ltd.', {
    divisionCode: '360703',
    serial: 302,
    legalRepresentative: '温鹏',
    about: '技术经纪人 5 名，稀土与农业方向。',
    people: [
      {
        name: '廖雪琴',
        email: 'liao@ganjiangyuan.example',
        duties: ['broker', 'deal-officer', 'subsidy-applicant'],
      },
      {
        name: '温鹏',
        email: 'wen@ganjiangyuan.example',
        duties: ['unit-administrator', 'contract-signatory', 'unit-approver'],
      },
    ],
  }),
  office('江西省科技成果登记中心（示例）', 'Jiangxi Achievement Registry (sample)', 'achievement-registry', {
    divisionCode: '360000',
    serial: 401,
    about: '受理全省科技成果登记。',
    people: [
      { name: '徐婉清', email: 'xu@registry.example', duties: ['achievement-registrar'], shown: true },
      { name: '孙志刚', email: 'sun@registry.example', duties: ['registry-approver', 'unit-administrator'] },
    ],
  }),
  office(
    '景德镇市技术合同认定登记处（示例）',
    'Jingdezhen Contract Registration Office (sample)',
    'registration-office',
    {
      divisionCode: '360200',
      serial: 402,
      about: '技术合同认定登记。',
      people: [
        {
          name: '何少峰',
          email: 'he@contracts.example',
          duties: ['contract-registrar', 'unit-administrator'],
          shown: true,
        },
        { name: '罗艳', email: 'luo@contracts.example', duties: ['contract-second-reviewer'] },
      ],
    },
  ),
  office('浮梁县科技局（示例）', 'Fuliang County Science Office (sample)', 'county-office', {
    divisionCode: '360222',
    serial: 403,
    about: '补助县级初审。',
    people: [
      {
        name: '李海涛',
        email: 'li@fuliang.example',
        duties: ['county-reviewer', 'unit-administrator'],
        shown: true,
      },
    ],
  }),
  office('景德镇市科技局（示例）', 'Jingdezhen City Science Office (sample)', 'city-office', {
    divisionCode: '360200',
    serial: 404,
    about: '补助市级复核。',
    people: [
      {
        name: '张倩',
        email: 'zhang@jdz.example',
        duties: ['city-reviewer', 'unit-administrator'],
        shown: true,
      },
    ],
  }),
  office('江西省科技厅（示例）', 'Jiangxi Science Department (sample)', 'province-office', {
    divisionCode: '360000',
    serial: 405,
    about: '补助省级终审、公示与拨付。',
    people: [
      {
        name: '吴承志',
        email: 'wu@jiangxi.example',
        duties: ['province-reviewer', 'unit-administrator'],
        shown: true,
      },
      { name: '叶芳', email: 'ye@jiangxi.example', duties: ['publicity-officer'], shown: true },
      { name: '潘玉洁', email: 'pan@jiangxi.example', duties: ['settlement-officer'], shown: true },
      { name: '万里', email: 'wan@jiangxi.example', duties: ['payout-maker'], shown: true },
      { name: '袁梅', email: 'yuan@jiangxi.example', duties: ['payout-checker'], shown: true },
      { name: '谢明远', email: 'xie@jiangxi.example', duties: ['supervisor'], shown: true },
      { name: '邓超群', email: 'deng@jiangxi.example', duties: ['administrator'], shown: true },
      { name: '程亦文', email: 'cheng@jiangxi.example', duties: ['parameter-editor'], shown: true },
      { name: '盛国华', email: 'sheng@jiangxi.example', duties: ['parameter-approver'], shown: true },
      { name: '闵捷', email: 'min@jiangxi.example', duties: ['integrity-officer'], shown: true },
      { name: '陶然', email: 'tao@jiangxi.example', duties: ['unit-verifier'], shown: true },
      { name: '祝青', email: 'zhu@jiangxi.example', duties: ['unit-verifier'] },
    ],
  }),
];

export interface DemonstrationSignIn {
  account: string;
  password: string;
  person: string;
  unit: string;
  duties: string[];
}

/** The sign-ins to print and to offer on the sign-in page: one for each role. */
export function demonstrationSignIns(): DemonstrationSignIn[] {
  return demonstrationUnits.flatMap((unit) =>
    unit.people
      .filter((person) => person.shown)
      .map((person) => ({
        account: person.email,
        password: DEMONSTRATION_PASSWORD,
        person: person.name,
        unit: unit.name,
        duties: person.duties.map((duty) => DUTIES[duty].zh),
      })),
  );
}
