import { createContext, use, type MouseEvent, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { textHref, type Place } from './place';

/** Where a plain click on a place goes; without a provider, to the text's own page. */
export const OpenPlace = createContext<((place: Place) => void) | null>(null);

type Props = {
  to: Place;
  /** The address as the server gave it, where it gave one. */
  href?: string;
  className?: string | undefined;
  label?: string;
  id?: string;
  /** Set where the link leads to where one is. */
  current?: 'location' | undefined;
  /** Whether what it leads to is shown while it is pointed at. */
  previews?: boolean;
  /** Called when the link is followed in this page. */
  onTurn?: () => void;
  children?: ReactNode;
};

/** A real link to a text's page; only a plain click or Enter is taken over. */
export function PlaceLink(props: Props) {
  const { to, href = textHref(to), label, current, previews, onTurn, children, ...rest } = props;
  const open = use(OpenPlace);
  const navigate = useNavigate();

  const onClick = (event: MouseEvent) => {
    const { button, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    onTurn?.();
    if (open) open(to);
    else void navigate(href);
  };

  return (
    <a
      {...rest}
      href={href}
      onClick={onClick}
      aria-label={label}
      aria-current={current}
      data-preview={previews ? textHref(to) : undefined}
    >
      {children}
    </a>
  );
}
