import '../styles/form.css';
import '../styles/record.css';
import '../styles/deals.css';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../words/language';
import { exactMoney } from '../../words/show';
import { Empty } from '../parts/empty';
import { Page } from '../parts/page';
import { Pager } from '../parts/pager';
import { Link, useSearchOf } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble } from '../parts/trouble';
import { ContractStateTag } from './contract-words';
import { contracts } from './queries';

const readPage = ({ page }: Record<string, unknown>) => Math.max(1, Number(page) || 1);

/** Contracts the unit is party, broker or registration office of. */
export function Contracts() {
  const { t, pick, language } = useWords();
  const page = useSearchOf(readPage);
  const { data, error, refetch } = useQuery(contracts(page));
  return (
    <Page
      title={t('合同', 'Contracts')}
      aside={data && data.total > 0 && t(`${data.total} 份`, `${data.total}`)}
      lead={t('谈成以后，从洽谈里起草。', 'Drafted from a deal once it is agreed.')}
    >
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={4} />}
      {data?.total === 0 && (
        <Empty
          title={t('还没有合同', 'No contracts yet')}
          text={t(
            '洽谈达成一致后，在那一页点“起草合同”；登记机构在提交后看到。',
            'Once a deal is agreed, choose “Draft the contract” there.',
          )}
        />
      )}
      {data && data.total > 0 && (
        <>
          <ul className="card achievement-list">
            {data.items.map((row) => (
              <li key={row.id}>
                <div className="achievement-name">
                  <h2>
                    <Link to={`/desk/contracts/${row.id}`}>{row.title}</Link>
                  </h2>
                  <p className="small">
                    {row.number ?? row.dealNumber} ·{' '}
                    {row.parties.map((party) => pick(party.name, party.nameEn)).join(t('、', ', '))}
                  </p>
                </div>
                <p className="achievement-state">
                  <ContractStateTag row={row} />
                </p>
                <p className="achievement-price">{exactMoney(row.amount, language)}</p>
                <p className="achievement-changed small">
                  {row.typeName ? pick(row.typeName, row.typeNameEn) : ''}
                </p>
              </li>
            ))}
          </ul>
          <Pager to="/desk/contracts" page={data.page} pageSize={data.pageSize} total={data.total} />
        </>
      )}
    </Page>
  );
}
