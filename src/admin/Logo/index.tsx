import './index.css'

/** The wordmark: two steps of the dance, and the name. */
export const Logo = () => (
  <span className="polkka-logo">
    <Steps />
    <span className="polkka-logo__name">POLKKA</span>
  </span>
)

/** The mark alone. */
export const Icon = () => (
  <span className="polkka-logo polkka-logo--icon" role="img" aria-label="POLKKA">
    <Steps />
  </span>
)

const Steps = () => (
  <svg className="polkka-logo__mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path
      d="M5 21V4h7.5a5 5 0 0 1 0 10H9"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinejoin="round"
      strokeLinecap="round"
    />
    <circle cx="16.5" cy="19.5" r="1.9" fill="currentColor" />
  </svg>
)
