import styles from './Addresses.module.css';
import { strings } from './strings';

/** Where the official text is published, on pages that are not ours. */
export function Addresses({ addresses }: { addresses: string[] }) {
  const known = addresses.flatMap((address) => {
    const host = hostOf(address);
    return host ? [{ address, host }] : [];
  });
  if (known.length === 0) return null;
  return (
    <ul className={styles.addresses}>
      {known.map(({ address, host }) => (
        <li key={address}>
          <a href={address} target="_blank" rel="noopener noreferrer">
            {strings.library.officialText(host)}{' '}
            <span className={styles.elsewhere}>{strings.library.elsewhere}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The host of a web address; nothing else is linked to. */
function hostOf(address: string): string | null {
  try {
    const { protocol, hostname } = new URL(address);
    return /^https?:$/.test(protocol) ? hostname.replace(/^www\./, '') : null;
  } catch {
    return null;
  }
}
