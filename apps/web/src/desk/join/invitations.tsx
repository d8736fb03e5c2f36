import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, type Dto } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';
import { Empty } from '../parts/empty';
import { Page } from '../parts/page';
import { Link, useGo } from '../parts/routing';
import { Trouble, useSaid } from '../parts/trouble';
import { forgetAnswers, session } from '../queries';
import { myInvitations } from './queries';

/** Invitations to the addresses that are mine. */
export function Invitations() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(myInvitations);
  return (
    <Page
      title={t('收到的邀请', 'Invitations')}
      lead={t('接受后就能代表这个单位办事。', 'Accept one and you can act for that unit.')}
    >
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {data?.items.length === 0 && (
        <Empty
          title={t('没有等你答复的邀请', 'No invitation waits for you')}
          text={t(
            '邀请发到哪个邮箱，就用哪个邮箱登录。单位还没入驻的，可以自己申请。',
            'Sign in with the address the invitation went to. If your unit is not here yet, you can bring it in.',
          )}
        >
          <Link className="button" to="/desk/join">
            {t('单位入驻', 'Join as a unit')}
          </Link>
        </Empty>
      )}
      {data?.items.map((invitation) => (
        <InvitationCard key={invitation.id} invitation={invitation} />
      ))}
    </Page>
  );
}

export function InvitationCard({ invitation }: { invitation: Dto['MyInvitationDto'] }) {
  const { t, pick, language } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const go = useGo();
  const about = { params: { path: { id: invitation.id } } };
  const accept = useMutation({
    mutationFn: async () => {
      const { unitId } = await answered(api.POST('/api/invitations/{id}/accept', about));
      return answered(api.PUT('/api/session/unit', { body: { unitId } }));
    },
    onSuccess: async (me) => {
      client.setQueryData(session.queryKey, me);
      await forgetAnswers(client);
      await go('/desk');
    },
  });
  const decline = useMutation({
    mutationFn: () => answered(api.POST('/api/invitations/{id}/decline', about)),
    onSuccess: () => forgetAnswers(client),
  });
  const error = accept.error ?? decline.error;
  const busy = accept.isPending || decline.isPending;
  const unit = pick(invitation.unitName, invitation.unitNameEn);
  return (
    <section className="card padded" aria-label={unit}>
      <h2>{t(`${unit}邀请你加入`, `${unit} invites you`)}</h2>
      <p>
        {t('职责：', 'Duties: ')}
        {invitation.duties
          .map(({ name, nameEn }) => pick(name, nameEn))
          .join(language === 'en' ? ', ' : '、')}
      </p>
      <p className="small">
        {t(
          `${invitation.invitedBy}邀请，发给 ${invitation.email}，${invitation.untilDay} 前有效`,
          `By ${invitation.invitedBy}, to ${invitation.email}, until ${invitation.untilDay}`,
        )}
      </p>
      <div className="row wraps">
        <button className="button primary" type="button" disabled={busy} onClick={() => accept.mutate()}>
          {t('接受', 'Accept')}
        </button>
        <button className="button" type="button" disabled={busy} onClick={() => decline.mutate()}>
          {t('谢绝', 'Decline')}
        </button>
      </div>
      <p className="fault" role="alert">
        {error && said(error)}
      </p>
    </section>
  );
}
