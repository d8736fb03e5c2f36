import { createTransport, type Transporter } from 'nodemailer';
import { type Mail, Mailer, proved } from './mailer';

const PATIENCE = 15_000;

/** Hands mails to a mail server. */
export class SmtpMailer extends Mailer {
  private readonly transport: Transporter;

  constructor(
    smtpUrl: string,
    private readonly from: string,
  ) {
    super();
    this.transport = createTransport(smtpUrl, { from });
    Object.assign(this.transport.options, { connectionTimeout: PATIENCE, socketTimeout: PATIENCE });
  }

  async send(mail: Mail): Promise<void> {
    const { to, subject, text, messageId } = proved(mail);
    await this.transport.sendMail({
      from: this.from,
      to,
      subject,
      text,
      messageId: `<${messageId}@techmarket>`,
    });
  }
}
