import '../styles/claims.css';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../words/language';
import { Link } from '../parts/routing';
import { ClaimAmount, ClaimStateTag } from './claim-words';
import { claimsOfContract } from './queries';

/** What the contract brings one's own unit, on the contract's page. */
export function ContractClaim({ contractId }: { contractId: string }) {
  const { t, language } = useWords();
  const rows = useQuery(claimsOfContract(contractId)).data?.items ?? [];
  return rows.map((row) => (
    <section key={row.id} className="card padded contract-claim" aria-labelledby={`claim-${row.id}`}>
      <h2 id={`claim-${row.id}`}>{t('交易后补助', 'Subsidy after the deal')}</h2>
      <p className="claim-figure">
        <ClaimAmount row={row} />
      </p>
      <p>
        <ClaimStateTag row={row} />
      </p>
      {row.state === 'refused' && (
        <ul className="small">
          {(language === 'en' ? row.whyEn : row.why).map((why) => (
            <li key={why}>{why}</li>
          ))}
        </ul>
      )}
      <Link to={`/desk/claims/${row.id}`}>
        {row.state === 'prepared'
          ? t('确认三处', 'Confirm three points')
          : t('看怎么算的', 'How it was computed')}
      </Link>
    </section>
  ));
}
