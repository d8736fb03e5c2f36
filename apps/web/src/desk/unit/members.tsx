import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { Tag } from '../../parts/tag';
import { useWords } from '../../words/language';
import { dayOf } from '../../words/show';
import { api } from '../here';
import { useSaid } from '../parts/trouble';
import { forgetAnswers, holds, session } from '../queries';
import { DutiesDialog } from './duties-dialog';
import { InviteDialog } from './invite-dialog';
import { RemovalDialog } from './removal-dialog';
import { ResetFactorDialog, SignOutDialog } from './sign-in-dialogs';

type Asking = { about: 'duties' | 'removal' | 'sign-out' | 'second-factor'; member: Dto['MemberDto'] };

/** Who may do what for the unit; its administrators invite, give duties and let people go. */
export function Members({ unit }: { unit: Dto['UnitDto'] }) {
  const { t } = useWords();
  const { data: me } = useQuery(session);
  const administers = holds(me, 'unit-administrator');
  const [asking, setAsking] = useState<Asking>();
  const [inviting, setInviting] = useState(false);
  const { members } = unit;
  const close = () => setAsking(undefined);
  return (
    <section className="card padded" aria-labelledby="unit-members">
      <div className="row wraps between">
        <h2 id="unit-members">{t(`成员 ${members.length} 人`, `Members: ${members.length}`)}</h2>
        {administers && (
          <button className="button" type="button" onClick={() => setInviting(true)}>
            {t('邀请同事', 'Invite colleagues')}
          </button>
        )}
      </div>
      <p className="small">
        {t(
          '职责决定谁能办什么：填成果的和审核的要是两个人。要增减成员或职责，找单位管理员。',
          'Duties decide who may do what: whoever fills in an achievement cannot approve it. Your unit administrator changes them.',
        )}
      </p>
      <ul className="member-list">
        {members.map((member) => (
          <MemberRow
            key={member.personId}
            member={member}
            own={member.personId === me?.personId}
            ask={administers ? setAsking : undefined}
          />
        ))}
      </ul>
      {unit.invitations.length > 0 && <OpenInvitations invitations={unit.invitations} />}
      {inviting && <InviteDialog unit={unit} onClose={() => setInviting(false)} />}
      {asking?.about === 'duties' && <DutiesDialog unit={unit} member={asking.member} onClose={close} />}
      {asking?.about === 'removal' && <RemovalDialog unit={unit} member={asking.member} onClose={close} />}
      {asking?.about === 'sign-out' && <SignOutDialog member={asking.member} onClose={close} />}
      {asking?.about === 'second-factor' && <ResetFactorDialog member={asking.member} onClose={close} />}
    </section>
  );
}

interface RowProps {
  member: Dto['MemberDto'];
  /** What opens one's own account is changed under account security. */
  own: boolean;
  ask: ((asking: Asking) => void) | undefined;
}

function MemberRow({ member, own, ask }: RowProps) {
  const { t, pick } = useWords();
  const named = <span className="visually-hidden">{t(`：${member.name}`, `: ${member.name}`)}</span>;
  return (
    <li>
      <span className="initial" aria-hidden="true">
        {member.name.slice(0, 1)}
      </span>
      <div>
        <b>{member.name}</b>
        <span className="small">
          {member.email} · {t(`${dayOf(member.since)} 加入`, `since ${dayOf(member.since)}`)}
        </span>
      </div>
      <div className="row wraps">
        {member.representative && <Tag kind="ok">{t('法定代表人', 'Legal representative')}</Tag>}
        {member.duties.map((duty) => (
          <Tag kind="neutral" key={duty.duty}>
            {pick(duty.name, duty.nameEn)}
          </Tag>
        ))}
        {ask && (
          <span className="member-actions">
            <button className="plain" type="button" onClick={() => ask({ about: 'duties', member })}>
              {t('改职责', 'Change duties')}
              {named}
            </button>
            <button className="plain" type="button" onClick={() => ask({ about: 'removal', member })}>
              {t('移出单位', 'Remove')}
              {named}
            </button>
            {!own && (
              <>
                <button className="plain" type="button" onClick={() => ask({ about: 'sign-out', member })}>
                  {t('退出其全部登录', 'End his sessions')}
                  {named}
                </button>
                <button
                  className="plain"
                  type="button"
                  onClick={() => ask({ about: 'second-factor', member })}
                >
                  {t('重置动态码', 'Reset second factor')}
                  {named}
                </button>
              </>
            )}
          </span>
        )}
      </div>
    </li>
  );
}

function OpenInvitations({ invitations }: { invitations: readonly Dto['InvitationDto'][] }) {
  const { t, pick, language } = useWords();
  const said = useSaid();
  const client = useQueryClient();
  const withdraw = useMutation({
    mutationFn: (id: string) =>
      answered(api.DELETE('/api/unit/invitations/{id}', { params: { path: { id } } })),
    onSuccess: () => forgetAnswers(client),
  });
  return (
    <>
      <h3>{t(`等答复的邀请 ${invitations.length} 份`, `Open invitations: ${invitations.length}`)}</h3>
      <ul className="delegation-list">
        {invitations.map(({ id, name, email, duties, untilDay }) => (
          <li key={id}>
            <p>
              <b>{name}</b>
              <span className="small">
                {email} ·{' '}
                {duties.map((duty) => pick(duty.name, duty.nameEn)).join(language === 'en' ? ', ' : '、')} ·{' '}
                {t(`${untilDay} 前有效`, `until ${untilDay}`)}
              </span>
            </p>
            <button
              className="button"
              type="button"
              disabled={withdraw.isPending}
              onClick={() => withdraw.mutate(id)}
            >
              {t('撤回邀请', 'Withdraw')}
              <span className="visually-hidden">{t(`：${name}`, `: ${name}`)}</span>
            </button>
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
