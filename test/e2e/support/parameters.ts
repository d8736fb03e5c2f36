import { dayOf, plusDays } from '@market/platform/clock';

export const TODAY = dayOf(new Date());
export const TOMORROW = plusDays(TODAY, 1);

export function changeForm(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...{ key: 'deals.days-to-answer', value: 3, fromDay: TOMORROW },
    ...{ source: '省科技厅厅务会纪要〔2026〕3号', reason: '企业反映等得太久' },
    ...change,
  };
}

/** An invented notice for 2027, in the words notices are written in. */
export const TEXT_OF_2027 = `2027年放假调休日期的安排如下。
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（农历除夕、周五）至12日（周五）放假调休，共8天。1月31日（周日）、2月20日（周六）上班。
三、清明节：4月3日（周六）至5日（周一）放假，共3天。
四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。
五、端午节：6月9日（周三）放假，共1天。
六、中秋节：9月15日（周三）放假，共1天。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。
国务院办公厅
2026年11月20日`;

export function decreeForm(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ...{ year: 2027, number: '国办发明电〔2026〕9号（示例）', issuedOn: '2026-11-20' },
    ...{ sourceUrl: 'https://www.gov.cn/zhengce/example', text: TEXT_OF_2027 },
    ...change,
  };
}
