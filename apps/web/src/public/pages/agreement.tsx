import { useWords } from '../../words/language';
import { useTitle } from '../parts/use-title';

/** The text of 2026-11-24; whoever changes it gives it a new date in libs/identity/domain/agreements.ts. */
const AGREEMENT: readonly (readonly [zh: string, en: string])[] = [
  [
    '账号只归你本人使用。一个人一个账号，不借、不共用；密码和验证码不要告诉任何人，包括市场的工作人员。',
    'Your account is yours alone: do not lend or share it, and tell nobody the password or a code.',
  ],
  [
    '你代表单位办的事，以单位给你的职责为限，由单位承担后果；你离开单位，职责随即收回。',
    'What you do for a unit stays within the duties it gave you and binds the unit; when you leave, they end.',
  ],
  [
    '你填写和上传的内容要真实，并且你有权提供。虚假登记、虚假合同会被撤销并移交主管部门。',
    'What you state and upload is true and yours to give. False registrations and contracts are revoked and reported.',
  ],
  [
    '在市场里看到的对方未公开信息只用于这次洽谈，不得转给他人。',
    'What you learn of the other side here and is not public serves this deal only.',
  ],
  [
    '每一步办理都有记录，记录不能删改，争议时以记录为准。',
    'Every step is recorded; the record cannot be altered and counts in a dispute.',
  ],
];

const PRIVACY: readonly (readonly [zh: string, en: string])[] = [
  [
    '我们记录你的姓名、邮箱、密码的摘要、登录的网络地址和浏览器、你办过的事，用于办理业务和保护账号安全（《个人信息保护法》第十三条）。',
    'We keep your name, e-mail, a digest of the password, networks and browsers you sign in from, and what you did: to do the business and to protect the account (PIPL art. 13).',
  ],
  [
    '你的姓名和职责对与你办事的单位可见；公开页面上不出现你的邮箱。公示只列单位，不列个人信息。',
    'Units you deal with see your name and duties; your e-mail is on no public page, and notices name units only.',
  ],
  [
    '合同、补助和审计记录按法律规定的年限保存，其他信息在你注销账号后删除或匿名。',
    'Contracts, subsidies and audit records are kept as long as the law says; the rest is deleted or made anonymous when you close the account.',
  ],
  [
    '你可以查阅、更正、复制你的个人信息，可以撤回同意；写信给市场运营方办理。',
    'You may read, correct and copy what we hold of you, and withdraw consent: write to the operator.',
  ],
];

export function Agreement() {
  const { t } = useWords();
  return <Text title={t('用户协议', 'User agreement')} points={AGREEMENT} />;
}

export function Privacy() {
  const { t } = useWords();
  return <Text title={t('隐私说明', 'Privacy notice')} points={PRIVACY} />;
}

function Text({ title, points }: { title: string; points: typeof AGREEMENT }) {
  const { t } = useWords();
  useTitle(title);
  return (
    <main id="main" className="wrap page">
      <section className="card padded legal">
        <h1>{title}</h1>
        <p className="muted">{t('2026 年 11 月 24 日版', 'Version of 24 November 2026')}</p>
        <ol>
          {points.map(([zh, en]) => (
            <li key={zh}>{t(zh, en)}</li>
          ))}
        </ol>
      </section>
    </main>
  );
}
