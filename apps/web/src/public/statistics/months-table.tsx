import type { Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { exactMoney } from '../../words/show';
import type { ContractsAddress } from '../statistics-address';
import { ToList } from './to-list';

/** The chart in numbers, exact, for whoever asks. */
export function MonthsTable({ data, address }: { data: Dto['StatisticsDto']; address: ContractsAddress }) {
  const { t, language } = useWords();
  const money = (yuan: string | null) =>
    yuan === null ? t('无数据', 'No records') : exactMoney(yuan, language);
  const names = {
    contracts: t('登记合同', 'Contracts'),
    technologyAmount: t('技术交易额', 'Technology amount'),
    amount: t('合同成交额', 'Contract amount'),
    before: t('上年技术交易额', 'Technology amount, year before'),
  };
  return (
    <details>
      <summary>{t('以表格查看', 'Show as a table')}</summary>
      <table className="facts-table">
        <thead>
          <tr>
            <th scope="col">{t('月份', 'Month')}</th>
            {Object.values(names).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.months.map((month) => (
            <tr key={month.month}>
              <th scope="row">{t(`${month.month} 月`, String(month.month))}</th>
              <td data-label={names.contracts}>
                <ToList address={{ ...address, month: String(month.month) }} contracts={month.contracts}>
                  {month.contracts ?? t('无数据', 'No records')}
                </ToList>
              </td>
              <td data-label={names.technologyAmount}>{money(month.technologyAmount)}</td>
              <td data-label={names.amount}>{money(month.amount)}</td>
              <td data-label={names.before}>{money(month.lastYear.technologyAmount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
