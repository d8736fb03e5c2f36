import { useWords } from '../../words/language';
import { useTitle } from '../parts/use-title';

/** Who changes a text gives it a new date here and in libs/identity/domain/agreements.ts. */
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
    '我们记录你的姓名、邮箱或手机号、密码的摘要、登录的网络地址和浏览器、你办过的事，用于办理业务和保护账号安全（《个人信息保护法》第十三条）。',
    'We keep your name, e-mail or phone, a digest of the password, networks and browsers you sign in from, and what you did: to do the business and to protect the account (PIPL art. 13).',
  ],
  [
    '带单位入驻、到政府部门任职的人要登记证件号码，只用于确认你是谁、防止一人多岗；这要你单独同意。手机号、证件号码、银行账号加密保存，页面上只显示末四位；看全号要说明用途，谁看过都有记录，你自己可以查。',
    'Who brings a unit in or acts for an office states an identity number, to know who he is and to keep duties apart; it takes a consent of its own. Phones, identity numbers and accounts are kept encrypted and shown by four digits; reading one in full takes a purpose and is on record, where you can look it up.',
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
    '你可以在“个人信息”里查阅、下载你的全部信息，更正证件号码，注销账号；其他请求和撤回同意，写信给市场运营方办理。',
    'Under “Personal data” you can read and download all we hold of you, correct your number and close the account; for anything else, and to withdraw consent, write to the operator.',
  ],
];

export function Agreement() {
  const { t } = useWords();
  return <Text title={t('用户协议', 'User agreement')} points={AGREEMENT} version="2026-11-24" />;
}

export function Privacy() {
  const { t } = useWords();
  return <Text title={t('隐私说明', 'Privacy notice')} points={PRIVACY} version="2026-11-25" />;
}

interface TextProps {
  title: string;
  points: typeof AGREEMENT;
  version: string;
}

function Text({ title, points, version }: TextProps) {
  const { t } = useWords();
  useTitle(title);
  return (
    <main id="main" className="wrap page">
      <section className="card padded legal">
        <h1>{title}</h1>
        <p className="muted">{t(`${version} 版`, `Version of ${version}`)}</p>
        <ol>
          {points.map(([zh, en]) => (
            <li key={zh}>{t(zh, en)}</li>
          ))}
        </ol>
      </section>
    </main>
  );
}
