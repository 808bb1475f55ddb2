import { signInWords } from '@/i18n/vi/sign-in'
import { routes } from '@/lib/routes'

const words = signInWords.firstUser
const COMMAND = 'npm run user:create -- --email ten@tinh.gov.vn --name "Họ và tên" --roles admin'

/** In place of Payload's form, with which whoever comes first would own a new installation. */
export function FirstUser() {
  return (
    <div>
      <h1>{words.heading}</h1>
      <p>{words.text}</p>
      <pre style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        <code>{COMMAND}</code>
      </pre>
      <p>
        {words.after} <a href={`${routes.admin()}/login`}>{words.login}</a>
      </p>
    </div>
  )
}
