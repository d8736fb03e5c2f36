import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { exactMoney } from '../../words/show';
import { api, newKey } from '../here';
import { useSaid } from '../parts/trouble';
import { forgetAnswers } from '../queries';

interface Props {
  contractId: string;
  evidence: readonly Dto['PaymentPaperDto'][];
}

/** Invoices and slips; a unit takes back its own. */
export function EvidenceList({ contractId, evidence }: Props) {
  const { t, pick, language } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const withdraw = useMutation({
    mutationFn: (evidenceId: string) =>
      answered(
        api.DELETE('/api/contracts/{id}/evidence/{evidenceId}', {
          params: { path: { id: contractId, evidenceId } },
          headers: newKey(),
        }),
      ),
    onSuccess: () => forgetAnswers(client),
  });
  if (evidence.length === 0) return null;
  return (
    <>
      <h3>{t('发票和回单', 'Invoices and slips')}</h3>
      <ul className="booked">
        {evidence.map((paper) => (
          <li key={paper.id}>
            <time dateTime={paper.datedOn}>{paper.datedOn}</time>
            <span>
              <a href={`/api/documents/${paper.documentId}/content`}>
                {pick(paper.kindName, paper.kindNameEn)} {paper.number}
              </a>
              <span className="small">
                {' '}
                {paper.addedBy}
                {paper.own && (
                  <button
                    className="plain"
                    type="button"
                    disabled={withdraw.isPending}
                    aria-label={t(`拿掉 ${paper.number}`, `Take back ${paper.number}`)}
                    onClick={() => withdraw.mutate(paper.id)}
                  >
                    {t('拿掉', 'Take back')}
                  </button>
                )}
              </span>
            </span>
            <b>{exactMoney(paper.amount, language)}</b>
          </li>
        ))}
      </ul>
      {withdraw.error && (
        <p className="fault" role="alert">
          {said(withdraw.error)}
        </p>
      )}
    </>
  );
}
